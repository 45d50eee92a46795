import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

describe('ending-broader', () => {
  testRule('ending-broader', {
    accepts: [
      {
        what: 'a detail of a detail',
        file: 'features.yml',
        from: '  name: Steeping time\n',
        to: '  name: Steeping time\n  broader: cold-brew\n',
      },
    ],
    objects: [
      {
        what: 'a feature that is broader than itself',
        file: 'features.yml',
        from: 'broader: second-infusion',
        to: 'broader: «cold-brew',
        message: '"cold-brew" leads back to itself: cold-brew → cold-brew',
      },
      {
        what: 'a feature that is combined from itself',
        file: 'features.yml',
        from: '    - steeping-minutes',
        to: '    - «cold-brew',
        message: '"cold-brew" cannot be combined from itself',
      },
    ],
  });
});
