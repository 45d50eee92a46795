import type { Knowledge } from '../../src/knowledge/knowledge.ts';

/** A text of the knowledge, as a search engine would index it. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

/** Gives every fact, point and component of a topic as a text with the names that it goes under. */
export function passagesOf(knowledge: Knowledge): readonly Passage[] {
  const { subjects, features, components, topic } = knowledge;
  return [
    ...Object.entries(subjects).flatMap(([id, subject]) => [
      ...Object.entries(subject.facts).map(([feature, { cell, explanation, caveat = '' }]) => {
        const { name = feature, aliases = [] } = features[feature] ?? {};
        const also = aliases.map(({ text }) => text).join(', ');
        return {
          id: `${id}.${feature}`,
          text: `${subject.name}: ${name} (${also}). ${cell}. ${explanation} ${caveat}`,
        };
      }),
      ...Object.entries({ ...subject.choose, ...subject.avoid, ...subject.strengths, ...subject.weaknesses }).map(
        ([point, { point: text }]) => ({ id: `${id}.${point}`, text: `${subject.name}: ${text}` }),
      ),
    ]),
    ...Object.entries(components).map(([id, { name, explanation }]) => ({ id, text: `${name}: ${explanation}` })),
    ...Object.entries(topic.points).map(([id, { point }]) => ({ id, text: point })),
  ];
}
