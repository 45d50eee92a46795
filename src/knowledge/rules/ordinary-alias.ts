import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Rule } from '../rule.ts';
import type { TopicDraft } from '../topic-draft.ts';

/**
 * A subject or component named like an ordinary word ("flask") would be heard in every other sentence.
 * The guard of a name is an alias with the same text and `ordinary: true`.
 */
export const ordinaryAlias: Rule = {
  name: 'ordinary-alias',
  description: 'A name that is an ordinary English word says so.',
  *check(draft, { words }) {
    if (words === undefined) return;
    for (const { document, path, value } of namedIn(draft)) {
      const guarded = new Set(value.aliases.flatMap(({ text, ordinary }) => (ordinary ? [text.toLowerCase()] : [])));
      const isOpen = (text: string) => words.isOrdinary(text.toLowerCase()) && !guarded.has(text.toLowerCase());
      if (isOpen(value.name)) {
        const message = `"${value.name}" is an ordinary word; guard it with an alias { text: ${value.name}, ordinary: true }`;
        yield { document, path: [...path, 'name'], message };
      }
      for (const [index, { text }] of value.aliases.entries()) {
        if (!isOpen(text)) continue;
        const message = `"${text}" is an ordinary word; write { text: ${text}, ordinary: true }`;
        yield { document, path: [...path, 'aliases', index], message };
      }
    }
  },
};

function* namedIn(draft: TopicDraft) {
  for (const document of Object.values(draft.subjects)) {
    if (document.value) yield { document: document as Document<unknown>, path: [] as Path, value: document.value };
  }
  for (const [id, value] of Object.entries(draft.components.value ?? {})) {
    yield { document: draft.components as Document<unknown>, path: [id] as Path, value };
  }
}
