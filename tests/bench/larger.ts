import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Alias, Component, Feature, Point, Subject } from '../../src/knowledge/schema.ts';
import { createRandom } from '../helpers/random.ts';

type Named<T> = readonly [id: string, entry: T];

/**
 * Makes a topic `subjects` × `features` times as large, the same every time: what there is stays, and of everything come
 * copies under invented names, aliases and adjectives. Every subject has a fact about every feature, so facts grow by the
 * product, as components do; points and explanations speak of the invented names.
 */
export function larger(
  knowledge: Knowledge,
  times: { readonly subjects: number; readonly features: number },
): Knowledge {
  const invent = inventor(
    new Set(
      JSON.stringify(knowledge)
        .toLowerCase()
        .match(/[a-z]+/g),
    ),
  );
  const features = grown(
    knowledge.features,
    times.features,
    (feature): Named<Feature> => copyOfFeature(feature, invent),
  );
  const idsOf = new Map(Object.keys(knowledge.features).map((id) => [id, [id]]));
  for (const { from, entry } of features) idsOf.get(from)?.push(entry[0]);
  const withAllFeatures = (subject: Subject): Subject => ({
    ...subject,
    facts: Object.fromEntries(
      Object.entries(subject.facts).flatMap(([id, fact]) => (idsOf.get(id) ?? []).map((other) => [other, fact])),
    ),
  });
  const subjects = grown(knowledge.subjects, times.subjects, (subject) => copyOfSubject(subject, invent));
  const components = grown(knowledge.components, times.subjects * times.features, (component): Named<Component> => {
    const name = `${invent()} ${invent()}`;
    const explanation = component.explanation.replaceAll(component.name, name);
    return [
      idOf(name),
      { ...component, name, aliases: component.aliases.map(() => alias(invent())), explanation, formerly: [] },
    ];
  });
  const all = { ...knowledge.subjects, ...entriesOf(subjects) };
  return {
    ...knowledge,
    features: { ...knowledge.features, ...entriesOf(features) },
    subjects: Object.fromEntries(Object.entries(all).map(([id, subject]) => [id, withAllFeatures(subject)])),
    components: { ...knowledge.components, ...entriesOf(components) },
  };
}

function copyOfFeature(feature: Feature, invent: () => string): Named<Feature> {
  const name = `${invent()} ${invent()}`;
  const same = { name, aliases: feature.aliases.map(() => alias(invent())), formerly: [], combines: [] };
  const words = (given: readonly string[]) => given.map(() => invent());
  switch (feature.kind) {
    case 'choice':
      return [
        idOf(name),
        {
          ...feature,
          ...same,
          choices: Object.fromEntries(
            Object.keys(feature.choices).map((id) => [id, { name: `${invent()} ${invent()}`, aliases: [] }]),
          ),
        },
      ];
    default: {
      const { adjectives, ...rest } = feature;
      const invented = adjectives && { high: words(adjectives.high), low: words(adjectives.low) };
      return [idOf(name), { ...rest, ...same, ...(invented && { adjectives: invented }) } as Feature];
    }
  }
}

function copyOfSubject(subject: Subject, invent: () => string): Named<Subject> {
  const name = invent();
  const about = (text: string) => `${text.replaceAll(subject.name, name)} ${invent()}.`;
  const points = (given: Readonly<Record<string, Point>>) =>
    Object.fromEntries(Object.entries(given).map(([id, point]) => [id, { ...point, point: about(point.point) }]));
  return [
    idOf(name),
    {
      ...subject,
      name,
      aliases: subject.aliases.map(() => alias(invent())),
      formerly: [],
      choose: points(subject.choose),
      avoid: points(subject.avoid),
      strengths: points(subject.strengths),
      weaknesses: points(subject.weaknesses),
      facts: Object.fromEntries(
        Object.entries(subject.facts).map(([id, fact]) => [id, { ...fact, explanation: about(fact.explanation) }]),
      ),
    },
  ];
}

/** The copies that make a collection `times` as large, each with the id that it was made from. */
function grown<T>(entries: Readonly<Record<string, T>>, times: number, copy: (entry: T) => Named<T>) {
  return Object.entries(entries).flatMap(([from, entry]) =>
    Array.from({ length: times - 1 }, () => ({ from, entry: copy(entry) })),
  );
}

function entriesOf<T>(copies: readonly { readonly entry: Named<T> }[]): Record<string, T> {
  return Object.fromEntries(copies.map(({ entry }) => entry));
}

/** Invents words that can be spoken, none twice and none that is `taken`. */
function inventor(taken: Set<string>): () => string {
  const random = createRandom(50);
  return () => {
    for (;;) {
      const word = Array.from(
        { length: random.between(2, 4) },
        () =>
          random.pick([...'bcdfghjklmnprstvwz']) +
          random.pick([...'aeiou']) +
          random.pick(['', '', 'n', 'r', 's', 'l']),
      ).join('');
      if (taken.has(word)) continue;
      taken.add(word);
      return word;
    }
  };
}

function alias(text: string): Alias {
  return { text, ordinary: false };
}

function idOf(name: string): string {
  return name.replaceAll(' ', '-');
}
