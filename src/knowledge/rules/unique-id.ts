import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { factsIn, pointsIn } from '../statements.ts';
import type { TopicDraft } from '../topic-draft.ts';

/**
 * Answers and forms refer to features, use cases, components, snippets, subjects and the topic's points by their ids
 * alone, and to a subject's facts and points by `subject.id`.
 */
export const uniqueId: Rule = {
  name: 'unique-id',
  description: 'An id, today or formerly, names one thing in the whole topic.',
  *check(draft) {
    const owners = new Map<string, string>();
    for (const { id, what, document, path } of idsIn(draft)) {
      const owner = owners.get(id);
      if (owner !== undefined) yield { document, path, part: 'key', message: `"${id}" is already ${owner}` };
      else owners.set(id, what);
    }
  },
};

interface Named {
  readonly id: string;
  readonly what: string;
  readonly document: Document<unknown>;
  readonly path: Path;
}

function* idsIn(draft: TopicDraft): Iterable<Named> {
  const former: Named[] = [];
  const keep = (document: Document<unknown>, path: Path, ids: readonly string[] = [], what: string) => {
    for (const [index, id] of ids.entries()) {
      former.push({ id, what: `the former id of ${what}`, document, path: [...path, 'formerly', index] });
    }
  };
  for (const [id, document] of Object.entries(draft.subjects)) {
    const what = `the subject in ${document.file}`;
    yield { id, what, document, path: [] };
    keep(document, [], document.value?.formerly, what);
  }
  const { features, components, useCases, snippets } = draft;
  for (const [kind, document] of Object.entries({ feature: features, component: components, 'use case': useCases })) {
    for (const id of document.keys ?? []) {
      const what = `the ${kind} "${id}"`;
      yield { id, what, document, path: [id] };
      keep(document, [id], document.value?.[id]?.formerly, what);
    }
  }
  for (const id of snippets.keys ?? []) yield { id, what: `the snippet "${id}"`, document: snippets, path: [id] };
  for (const { id, document, path } of factsIn(draft)) yield { id, what: `the fact "${id}"`, document, path };
  for (const { id, document, path } of pointsIn(draft)) yield { id, what: `the point "${id}"`, document, path };
  yield* former;
}
