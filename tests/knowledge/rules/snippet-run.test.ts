import { describe, expect, it } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

const assam = 'assam-with-milk:\n  untested: The cow could not be had.\n';

describe('snippet-run', () => {
  testRule('snippet-run', {
    accepts: [
      { what: 'a run today', file: 'snippet-runs.yml', from: '2026-11-02', to: '2026-11-20' },
      { what: 'an untested snippet with another reason', file: 'snippet-runs.yml', from: 'cow', to: 'milkman' },
    ],
    objects: [
      {
        what: 'a run on a day to come',
        file: 'snippet-runs.yml',
        from: '2026-11-02',
        to: '«2026-11-21',
        message: '2026-11-21 lies in the future',
      },
      {
        what: 'a run of no snippet',
        file: 'snippet-runs.yml',
        from: assam,
        to: `${assam}«sencha-pod:\n  untested: The pod is lost.\n`,
        message: 'there is no snippet "sencha-pod"; did you mean "sencha-pot"?',
      },
    ],
  });

  it('warns of a snippet that has never been run', () => {
    const files = teaFiles();
    files.set('snippet-runs.yml', (files.get('snippet-runs.yml') ?? '').replace(assam, ''));
    const never = 'has never been run; snippet-runs.yml tells the run, or why it is untested';
    expect(problemsIn(files)).toEqual([`teas/snippets.yml:24:1 snippet-run: (warning) "assam-with-milk" ${never}`]);
    files.delete('snippet-runs.yml');
    expect(problemsIn(files)).toEqual([
      `teas/snippets.yml:1:1 snippet-run: (warning) "sencha-pot" ${never}`,
      `teas/snippets.yml:24:1 snippet-run: (warning) "assam-with-milk" ${never}`,
    ]);
  });
});
