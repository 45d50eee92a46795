import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

describe('cited-fact', () => {
  testRule('cited-fact', {
    accepts: [{ what: 'a source read today', file: 'components.yml', from: '2026-11-01', to: '2026-11-20' }],
    objects: [
      {
        what: 'a source read tomorrow',
        file: 'components.yml',
        from: '2026-11-01',
        to: '«2026-11-21',
        message: '2026-11-21 lies in the future',
      },
      {
        what: 'a date in a fact',
        file: 'subjects/rooibos.yml',
        from: '      - id: tea-handbook\n        checked: 2026-11-01\n      - id: leaf-index',
        to: '      - id: tea-handbook\n        checked: «2062-11-01\n      - id: leaf-index',
        message: '2062-11-01 lies in the future',
      },
    ],
  });
});
