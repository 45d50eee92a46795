import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Alias, Feature } from '../schema.ts';
import type { TopicDraft } from '../topic-draft.ts';

/** A word that names two things leaves the engine to guess. Values of a choice only have to differ from each other. */
export const uniqueAlias: Rule = {
  name: 'unique-alias',
  description: 'A name or alias means one thing; case, hyphens and spaces make no difference.',
  *check(draft, { words }) {
    const keyOf = words?.keyOf ?? lettersOf;
    yield* repeated(namesIn(draft), keyOf);
    yield* repeated(adjectivesIn(draft), keyOf);
    for (const [id, feature] of Object.entries(draft.features.value ?? {})) {
      if (feature.kind === 'choice') yield* repeated(choicesOf(draft, id, feature.choices), keyOf);
    }
  },
};

type Choices = Extract<Feature, { kind: 'choice' }>['choices'];

interface Name {
  readonly text: string;
  readonly kind: string;
  readonly id: string;
  readonly document: Document<unknown>;
  readonly path: Path;
  /** An alias that says of its word that it is an ordinary one; it may repeat the name to say so of the name. */
  readonly ordinary: boolean;
}

function* repeated(names: Iterable<Name>, keyOf: (text: string) => string): Iterable<Finding> {
  const first = new Map<string, Name>();
  for (const name of names) {
    const { text, document, path } = name;
    const key = keyOf(text);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else if (isSame(name, other)) {
      const isRemovable = typeof path.at(-1) === 'number' && other.document === document;
      if (!isRemovable || name.ordinary !== other.ordinary) continue;
      const message = `"${text}" says nothing new: "${other.text}" stands here already`;
      yield { document, path, severity: 'warning', message };
    } else {
      const message = `"${text}" already names the ${other.kind} "${other.id}", where it is written "${other.text}"`;
      yield { document, path, message };
    }
  }
}

/** A component and a deploy target with one id are one thing, seen from two sides. */
function isSame(one: Name, other: Name): boolean {
  const kinds = [one.kind, other.kind].sort().join();
  return one.id === other.id && (one.kind === other.kind || kinds === 'component,target');
}

function* namesIn(draft: TopicDraft): Iterable<Name> {
  const { topic, features, components, useCases, snippets } = draft;
  if (topic.value) {
    const { name, noun, aliases, targets } = topic.value;
    yield* namesOf('topic', draft.id, topic, [], { name, aliases });
    for (const form of ['one', 'many'] as const) {
      yield { text: noun[form], kind: 'topic', id: draft.id, document: topic, path: ['noun', form], ordinary: true };
    }
    for (const [id, target] of Object.entries(targets)) yield* namesOf('target', id, topic, ['targets', id], target);
  }
  for (const [id, document] of Object.entries(draft.subjects)) {
    if (document.value) yield* namesOf('subject', id, document, [], document.value);
  }
  for (const [kind, document] of Object.entries({ feature: features, component: components, 'use case': useCases })) {
    for (const [id, value] of Object.entries(document.value ?? {})) yield* namesOf(kind, id, document, [id], value);
  }
  for (const [id, { aliases }] of Object.entries(snippets.value ?? {})) {
    yield* namesOf('snippet', id, snippets, [id], { aliases });
  }
}

function* choicesOf(draft: TopicDraft, feature: string, choices: Choices): Iterable<Name> {
  for (const [id, value] of Object.entries(choices)) {
    yield* namesOf('choice', id, draft.features, [feature, 'choices', id], value);
  }
}

function* namesOf(
  kind: string,
  id: string,
  document: Document<unknown>,
  path: Path,
  { name, aliases }: { readonly name?: string; readonly aliases: readonly Alias[] },
): Iterable<Name> {
  if (name !== undefined) yield { text: name, kind, id, document, path: [...path, 'name'], ordinary: false };
  for (const [index, { text, ordinary }] of aliases.entries()) {
    yield { text, kind, id, document, path: [...path, 'aliases', index], ordinary };
  }
}

function* adjectivesIn({ features: document }: TopicDraft): Iterable<Name> {
  for (const [feature, value] of Object.entries(document.value ?? {})) {
    if (value.kind === 'choice' || value.adjectives === undefined) continue;
    for (const end of ['high', 'low'] as const) {
      for (const [index, text] of value.adjectives[end].entries()) {
        const path = [feature, 'adjectives', end, index];
        yield { text, kind: `${end} end of`, id: feature, document, path, ordinary: false };
      }
    }
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '');
}
