import { describe, expect, it } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

const firstFact = '    explanation: The plant is no relative of tea and has no caffeine.\n    sources:\n';
const handbook = `${firstFact}      - id: tea-handbook\n        checked: `;
const index = '\n      - id: leaf-index\n        checked: ';

describe('stale-fact', () => {
  testRule('stale-fact', {
    accepts: [
      {
        what: 'a fact of which one source was read lately',
        file: 'subjects/rooibos.yml',
        from: `${handbook}2026-11-01`,
        to: `${handbook}2020-11-01`,
      },
      {
        what: 'a fact within the days of its feature',
        file: 'features.yml',
        from: 'kind: number',
        to: 'fresh: 19\n  kind: number',
      },
    ],
    objects: [
      {
        what: 'a fact of which no source was read for a year',
        file: 'subjects/rooibos.yml',
        from: `${handbook}2026-11-01${index}2026-11-02`,
        to: `${handbook}2024-11-01${index}«2025-11-02`,
        message: '(warning) last checked on 2025-11-02, more than 365 days ago; read the source again and set the date',
      },
      {
        what: 'any statement of which no source was read for a year',
        file: 'components.yml',
        from: '2026-11-01',
        to: '«2025-11-19',
        message: '(warning) last checked on 2025-11-19, more than 365 days ago; read the source again and set the date',
      },
    ],
  });

  it('takes the days from the feature', () => {
    const files = teaFiles();
    files.set('features.yml', (files.get('features.yml') ?? '').replace('kind: number', 'fresh: 18\n  kind: number'));
    const message = 'last checked on 2026-11-01, more than 18 days ago; read the source again and set the date';
    expect(problemsIn(files)).toEqual([
      `teas/subjects/assam.yml:73:18 stale-fact: (warning) ${message}`,
      `teas/subjects/rooibos.yml:64:18 stale-fact: (warning) ${message}`,
      `teas/subjects/sencha.yml:78:18 stale-fact: (warning) ${message}`,
    ]);
  });
});
