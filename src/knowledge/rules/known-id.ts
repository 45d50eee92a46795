import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Finding, Rule } from '../rule.ts';
import { citationsIn, factsIn, pointsIn } from '../statements.ts';
import { didYouMean } from '../suggest.ts';
import type { TopicDraft } from '../topic-draft.ts';

/** Every reference leads somewhere: a source, a feature, a subject, a use case, a component, a target, a parameter. */
export const knownId: Rule = {
  name: 'known-id',
  description: 'What is referred to by an id exists.',
  *check(draft) {
    const known = vocabularyOf(draft);
    const look = lookUp(draft);

    for (const { document, path, value } of citationsIn(draft)) {
      yield* look(document, [...path, 'id'], value.id, 'source', known.sources);
    }
    for (const { document, path, value } of pointsIn(draft)) {
      yield* look.list(document, [...path, 'serves'], value.serves, 'use case', known.useCases);
      yield* look.list(document, [...path, 'features'], value.features, 'feature', known.features);
      yield* look.list(document, [...path, 'subjects'], value.subjects ?? [], 'subject', known.subjects);
    }
    for (const { document, path, feature } of factsIn(draft)) {
      yield* look(document, path, feature, 'feature', known.features, 'key');
    }
    yield* look.list(draft.topic, ['headline'], draft.topic.value?.headline ?? [], 'feature', known.features);
    const tieBreak = draft.topic.value?.tieBreak;
    if (tieBreak !== undefined) yield* look(draft.topic, ['tieBreak'], tieBreak, 'feature', known.features);
    for (const [id, { implies }] of Object.entries(draft.topic.value?.targets ?? {})) {
      if (implies !== undefined)
        yield* look(draft.topic, ['targets', id, 'implies'], implies, 'feature', known.features);
    }
    for (const [id, feature] of Object.entries(draft.features.value ?? {})) {
      const { broader, combines } = feature;
      if (broader !== undefined) yield* look(draft.features, [id, 'broader'], broader, 'feature', known.features);
      yield* look.list(draft.features, [id, 'combines'], combines, 'feature', known.features);
    }
    for (const [id, { subjects, bundled, adds }] of Object.entries(draft.components.value ?? {})) {
      yield* look.list(draft.components, [id, 'subjects'], subjects, 'subject', known.subjects);
      yield* look.list(draft.components, [id, 'bundled'], bundled, 'subject', known.subjects);
      yield* look.list(draft.components, [id, 'adds'], adds, 'feature', known.features);
    }
    for (const [id, { needs }] of Object.entries(draft.useCases.value ?? {})) {
      yield* look.keys(draft.useCases, [id, 'needs'], needs, 'feature', known.features);
    }
    for (const [id, { subject, shows, target, params }] of Object.entries(draft.snippets.value ?? {})) {
      yield* look(draft.snippets, [id, 'subject'], subject, 'subject', known.subjects);
      yield* look.list(draft.snippets, [id, 'shows'], shows, 'feature or component', known.featuresAndComponents);
      if (target !== undefined) yield* look(draft.snippets, [id, 'target'], target, 'target', known.targets);
      yield* look.keys(draft.snippets, [id, 'params'], params, 'parameter in topic.yml', known.params);
    }
    for (const [question, { options }] of Object.entries(draft.form.value?.questions ?? {})) {
      for (const [option, { needs }] of Object.entries(options)) {
        const path = ['questions', question, 'options', option, 'needs'];
        yield* look.keys(draft.form, path, needs, 'use case or feature', known.useCasesAndFeatures);
      }
    }
    for (const [index, { expect }] of (draft.questions.value ?? []).entries()) {
      const { subjects = [], features = [], facts = [], winner } = expect;
      yield* look.list(draft.questions, [index, 'expect', 'subjects'], subjects, 'subject', known.subjects);
      yield* look.list(draft.questions, [index, 'expect', 'features'], features, 'feature', known.features);
      yield* look.list(draft.questions, [index, 'expect', 'facts'], facts, 'fact', known.facts);
      if (winner !== undefined && winner !== 'either') {
        yield* look(draft.questions, [index, 'expect', 'winner'], winner, 'subject', known.subjects);
      }
    }
  },
};

/** Undefined where a file could not be read, so that nothing is known of its ids. */
type Ids = ReadonlySet<string> | undefined;

function vocabularyOf(draft: TopicDraft) {
  const features = ids(draft.features.keys);
  const components = ids(draft.components.keys);
  const useCases = ids(draft.useCases.keys);
  const snippets = ids(draft.snippets.keys);
  const { topic } = draft;
  const hasAllStatements =
    topic.value && draft.components.value && Object.values(draft.subjects).every(({ value }) => value);
  const statements = hasAllStatements
    ? new Set([...factsIn(draft), ...pointsIn(draft)].map(({ id }) => id))
    : undefined;
  return {
    sources: ids(draft.sources.keys),
    features,
    useCases,
    subjects: ids(Object.keys(draft.subjects)),
    targets: topic.value && ids(Object.keys(topic.value.targets)),
    params: topic.value && ids(Object.keys(topic.value.params)),
    featuresAndComponents: union(features, components),
    useCasesAndFeatures: union(useCases, features),
    facts: union(statements, components, useCases, snippets),
  };
}

function ids(keys: readonly string[] | undefined): Ids {
  return keys && new Set(keys);
}

function union(...sets: readonly Ids[]): Ids {
  const all = sets.filter((set) => set !== undefined);
  return all.length === sets.length ? new Set(all.flatMap((set) => [...set])) : undefined;
}

function lookUp(draft: TopicDraft) {
  const renamed = renamedIds(draft);
  function* look(
    document: Document<unknown>,
    path: Path,
    id: string,
    what: string,
    known: Ids,
    part: 'key' | 'value' = 'value',
  ): Iterable<Finding> {
    if (known === undefined || known.has(id)) return;
    const now = renamed.get(id);
    const hint = now !== undefined && known.has(now) ? `; it is now called "${now}"` : didYouMean(id, known);
    yield { document, path, part, message: `there is no ${what} "${id}"${hint}` };
  }
  look.list = function* (document: Document<unknown>, path: Path, list: readonly string[], what: string, known: Ids) {
    for (const [index, id] of list.entries()) yield* look(document, [...path, index], id, what, known);
  };
  look.keys = function* (document: Document<unknown>, path: Path, map: object, what: string, known: Ids) {
    for (const id of Object.keys(map)) yield* look(document, [...path, id], id, what, known, 'key');
  };
  return look;
}

function renamedIds(draft: TopicDraft): ReadonlyMap<string, string> {
  const named = [
    ...Object.entries(draft.features.value ?? {}),
    ...Object.entries(draft.components.value ?? {}),
    ...Object.entries(draft.useCases.value ?? {}),
    ...Object.entries(draft.subjects).flatMap(([id, { value }]) => (value ? [[id, value] as const] : [])),
  ];
  return new Map(named.flatMap(([id, { formerly }]) => formerly.map((old) => [old, id] as const)));
}
