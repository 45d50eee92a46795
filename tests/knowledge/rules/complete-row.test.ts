import { describe, expect, it } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

/** The file of a tea without the given facts. */
function without(file: string, ...facts: readonly string[]): string {
  return facts.reduce(
    (text, fact) => text.replace(new RegExp(`^ {2}${fact}:\\n(?: {4}.*\\n)+`, 'm'), ''),
    teaFiles().get(file) ?? '',
  );
}

describe('complete-row', () => {
  testRule('complete-row', {
    accepts: [
      {
        what: 'a fact that is missing, where others of its group are there',
        file: 'subjects/rooibos.yml',
        from: teaFiles().get('subjects/rooibos.yml') ?? '',
        to: without('subjects/rooibos.yml', 'strength'),
      },
    ],
    objects: [
      {
        what: 'most of a group that is missing',
        file: 'subjects/assam.yml',
        from: teaFiles().get('subjects/assam.yml') ?? '',
        to: without('subjects/assam.yml', 'strength', 'colour').replace('\nfacts:', '\n«facts:'),
        message: '(warning) 2 of 2 facts that most others have in the group "Taste" are missing: strength, colour',
      },
    ],
  });

  it('asks for nothing that most others lack as well', () => {
    const files = teaFiles();
    for (const tea of ['sencha', 'assam', 'rooibos']) {
      files.set(`subjects/${tea}.yml`, without(`subjects/${tea}.yml`, 'first-sold', 'grown-in'));
    }
    expect(problemsIn(files)).toEqual([]);
  });
});
