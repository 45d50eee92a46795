import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Rule } from '../rule.ts';
import type { Alias } from '../schema.ts';
import type { TopicDraft } from '../topic-draft.ts';

/**
 * An everyday word that stands for a subject or component would be heard in every other sentence. Names are left to
 * their author: people ask for a thing by its name, and an ordinary alias with the same text guards it where needed.
 */
export const ordinaryAlias: Rule = {
  name: 'ordinary-alias',
  description: 'An alias of a subject or component that is an ordinary English word says so.',
  *check(draft, { words }) {
    if (words === undefined) return;
    for (const { document, path, aliases } of aliasesIn(draft)) {
      for (const [index, { text, ordinary }] of aliases.entries()) {
        if (ordinary || !words.isOrdinary(text.toLowerCase())) continue;
        const message = `"${text}" is an ordinary word; write { text: ${text}, ordinary: true }`;
        yield { document, path: [...path, 'aliases', index], message };
      }
    }
  },
};

interface Aliased {
  readonly document: Document<unknown>;
  readonly path: Path;
  readonly aliases: readonly Alias[];
}

function* aliasesIn(draft: TopicDraft): Iterable<Aliased> {
  for (const document of Object.values(draft.subjects)) {
    if (document.value) yield { document, path: [], aliases: document.value.aliases };
  }
  for (const [id, { aliases }] of Object.entries(draft.components.value ?? {})) {
    yield { document: draft.components, path: [id], aliases };
  }
}
