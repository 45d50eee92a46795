import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** What people paste has been run, or an answer says that it has not been and why. */
export const snippetRun: Rule = {
  name: 'snippet-run',
  description:
    'Every snippet has been run or says why not; what is on record belongs to a snippet and to a day gone by.',
  *check({ snippets, runs }, { today }) {
    for (const [id, run] of Object.entries(runs.value ?? {})) {
      if (snippets.keys && !snippets.keys.includes(id)) {
        const message = `there is no snippet "${id}"${didYouMean(id, snippets.keys)}`;
        yield { document: runs, path: [id], part: 'key', message };
      }
      if ('on' in run && run.on > today) {
        yield { document: runs, path: [id, 'on'], message: `${run.on} lies in the future` };
      }
    }
    if (runs.keys === undefined) return;
    for (const id of snippets.keys ?? []) {
      if (runs.keys.includes(id)) continue;
      const message = `"${id}" has never been run; snippet-runs.yml tells the run, or why it is untested`;
      yield { document: snippets, path: [id], part: 'key', severity: 'warning', message };
    }
  },
};
