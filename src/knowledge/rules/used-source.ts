import type { Rule } from '../rule.ts';
import { citationsIn } from '../statements.ts';

/** A source that is left over points to a statement that lost its source, or is gone. */
export const usedSource: Rule = {
  name: 'used-source',
  description: 'Every source is cited by something.',
  *check(draft) {
    const { sources } = draft;
    const documents = [draft.topic, draft.components, draft.snippets, ...Object.values(draft.subjects)];
    if (documents.some(({ value }) => value === undefined)) return;
    const cited = new Set(Array.from(citationsIn(draft), ({ value }) => value.id));
    for (const id of sources.keys ?? []) {
      if (cited.has(id)) continue;
      const message = `nothing cites "${id}"; cite it where it is the source, or take it out`;
      yield { document: sources, path: [id], part: 'key', message, severity: 'warning' };
    }
  },
};
