import { describe, expect, it } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

const where = 'where: --grams {}';

describe('snippet-param', () => {
  it('objects to a default that its pattern refuses', () => {
    const files = teaFiles();
    files.set('topic.yml', (files.get('topic.yml') ?? '').replace('[1-9][0-9]?', '[1-5]'));
    expect(problemsIn(files)).toEqual(['teas/snippets.yml:17:16 snippet-param: "6" does not match [1-5]']);
  });

  testRule('snippet-param', {
    accepts: [
      { what: 'a passage that stands in the file', file: 'snippets.yml', from: where, to: 'where: sencha --grams {} ' },
    ],
    objects: [
      {
        what: 'a passage that does not stand in the file',
        file: 'snippets.yml',
        from: where,
        to: 'where: «--gram {}',
        message: 'snippets/sencha-pot.sh does not contain "--gram 6"',
      },
      {
        what: 'a passage with two places for the value',
        file: 'snippets.yml',
        from: where,
        to: 'where: «--grams {} {}',
        message: 'the value stands in one place of the passage; write {} once',
      },
      {
        what: 'a text that names a parameter of no snippet',
        file: 'snippets.yml',
        from: 'about: Brews a pot of sencha',
        to: 'about: «Brews {spoons} of sencha',
        message: '"{spoons}" stands for a parameter that this snippet does not have; it has: grams',
      },
      {
        what: 'an example with a target',
        file: 'snippets.yml',
        from: 'purpose: example',
        to: 'purpose: example\n  target: «teapot',
        message: 'an example has no target; only purpose: deploy has one',
      },
    ],
  });
});
