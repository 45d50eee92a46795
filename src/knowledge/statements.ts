import type { Path } from './describe-issue.ts';
import type { Document } from './parse.ts';
import type { Citation, Fact, Point } from './schema.ts';
import type { TopicDraft } from './topic-draft.ts';

/** Something that the knowledge states, with where it stands. `id` is what an answer refers to. */
export interface Located<T> {
  readonly id: string;
  readonly document: Document<unknown>;
  readonly path: Path;
  readonly value: T;
}

const pointLists = ['choose', 'avoid', 'strengths', 'weaknesses'] as const;

/** Every fact of the subjects and of the components; its id is `subject.feature`. */
export function* factsIn(draft: TopicDraft): Iterable<Located<Fact> & { readonly feature: string }> {
  for (const [subject, document] of Object.entries(draft.subjects)) {
    for (const [feature, value] of Object.entries(document.value?.facts ?? {})) {
      yield { id: `${subject}.${feature}`, document, path: ['facts', feature], value, feature };
    }
  }
  const document = draft.components;
  for (const [component, { facts }] of Object.entries(document.value ?? {})) {
    for (const [feature, value] of Object.entries(facts)) {
      yield { id: `${component}.${feature}`, document, path: [component, 'facts', feature], value, feature };
    }
  }
}

/**
 * Every point: the topic's own, and when to choose a subject or not, and its strengths and weaknesses.
 * A subject's points are all called `subject.point`, whichever list they stand in.
 */
export function* pointsIn(draft: TopicDraft): Iterable<Located<Point & { readonly subjects?: readonly string[] }>> {
  for (const [point, value] of Object.entries(draft.topic.value?.points ?? {})) {
    yield { id: point, document: draft.topic, path: ['points', point], value };
  }
  for (const [subject, document] of Object.entries(draft.subjects)) {
    for (const list of pointLists) {
      for (const [point, value] of Object.entries(document.value?.[list] ?? {})) {
        yield { id: `${subject}.${point}`, document, path: [list, point], value };
      }
    }
  }
}

/** Every citation, wherever a statement has sources. */
export function* citationsIn(draft: TopicDraft): Iterable<Omit<Located<Citation>, 'id'>> {
  for (const { document, path, sources } of citingIn(draft)) {
    for (const [index, value] of sources.entries()) yield { document, path: [...path, 'sources', index], value };
  }
}

/** Something that cites sources, and where it stands; `feature` is there where it is a fact. */
interface Citing {
  readonly document: Document<unknown>;
  readonly path: Path;
  readonly sources: readonly Citation[];
  readonly feature?: string;
}

/** Everything that has sources. */
export function* citingIn(draft: TopicDraft): Iterable<Citing> {
  for (const { document, path, value, feature } of factsIn(draft)) {
    yield { document, path, sources: value.sources, feature };
  }
  for (const { document, path, value } of pointsIn(draft)) yield { document, path, sources: value.sources };
  for (const document of Object.values(draft.subjects)) {
    if (document.value) yield { document, path: [], sources: document.value.sources };
  }
  for (const document of [draft.components, draft.snippets]) {
    for (const [id, { sources }] of Object.entries(document.value ?? {})) yield { document, path: [id], sources };
  }
}
