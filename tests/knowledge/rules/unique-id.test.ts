import { describe, expect, it } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

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

  it('objects to a snippet named like a feature', () => {
    const files = teaFiles();
    for (const name of ['snippets.yml', 'snippet-runs.yml']) {
      files.set(name, (files.get(name) ?? '').replace('assam-with-milk:', 'colour:'));
    }
    expect(problemsIn(files)).toEqual(['teas/snippets.yml:24:1 unique-id: "colour" is already the feature "colour"']);
  });
});
