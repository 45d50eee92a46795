import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const levels = '  better: more\n  yes: strong\n  partly: medium';

describe('known-level', () => {
  testRule('known-level', {
    accepts: [
      {
        what: 'a scale whose low end is the better one',
        file: 'features.yml',
        from: levels,
        to: '  better: less\n  yes: mild\n  partly: medium',
      },
    ],
    objects: [
      {
        what: 'a level that is none',
        file: 'features.yml',
        from: levels,
        to: '  better: more\n  yes: «stong',
        message: '"stong" is none of the levels mild, medium, strong; did you mean "strong"?',
      },
      {
        what: 'a partly beyond yes',
        file: 'features.yml',
        from: levels,
        to: '  better: less\n  yes: medium\n  partly: «mild',
        message: '"mild" is no step on the way to "medium" (better: less)',
      },
      {
        what: 'a level that stands twice',
        file: 'features.yml',
        from: '    - strong\n  better',
        to: '    - strong\n    - «medium\n  better',
        message: 'the level "medium" stands twice',
      },
    ],
  });
});
