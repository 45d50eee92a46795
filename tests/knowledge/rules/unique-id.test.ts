import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

describe('unique-id', () => {
  testRule('unique-id', {
    accepts: [
      {
        what: 'one point id under two subjects',
        file: 'subjects/assam.yml',
        from: '  morning:',
        to: '  waking-up:',
      },
    ],
    objects: [
      {
        what: 'a snippet named like a feature',
        file: 'snippets.yml',
        from: 'assam-with-milk:',
        to: '«colour:',
        message: '"colour" is already the feature "colour"',
      },
      {
        what: 'a former id that is in use',
        file: 'features.yml',
        from: '- no-caffeine',
        to: '- «strength',
        message: '"strength" is already the feature "strength"',
      },
      {
        what: 'a point that shares its id with a fact of the subject',
        file: 'subjects/sencha.yml',
        from: '  boiling-water:',
        to: '  «strength:',
        message: '"sencha.strength" is already the fact "sencha.strength"',
      },
      {
        what: 'a point that stands in two lists',
        file: 'subjects/sencha.yml',
        from: '  boiling-water:',
        to: '  «afternoon:',
        message: '"sencha.afternoon" is already the point "sencha.afternoon"',
      },
    ],
  });
});
