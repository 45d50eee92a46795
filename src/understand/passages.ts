import type { Knowledge } from '../knowledge/knowledge.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokens.ts';
import { isNeutralWord } from './words/neutral-words.ts';

/** A text of the knowledge with the words that it accounts for. */
export interface Passage {
  /** The id that an answer cites: "subject.feature", "subject.point" or a component. */
  readonly id: string;
  readonly subjects: readonly string[];
  readonly component?: string;
  readonly stems: ReadonlySet<string>;
}

/** Collects every explanation, point and component of a topic as passages. */
export function createPassages(knowledge: Knowledge): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [subject, { facts, choose, avoid, strengths, weaknesses }] of Object.entries(knowledge.subjects)) {
    for (const [feature, fact] of Object.entries(facts)) {
      const { name, aliases } = knowledge.features[feature] ?? { name: feature, aliases: [] };
      const texts = [name, ...aliases.map((alias) => alias.text), fact.cell, fact.explanation, fact.caveat ?? ''];
      passages.push({ id: `${subject}.${feature}`, subjects: [subject], stems: stemsOf(texts) });
    }
    for (const [id, { point }] of Object.entries({ ...choose, ...avoid, ...strengths, ...weaknesses })) {
      passages.push({ id: `${subject}.${id}`, subjects: [subject], stems: stemsOf([point]) });
    }
  }
  for (const [id, component] of Object.entries(knowledge.components)) {
    const texts = [
      component.name,
      component.explanation,
      component.caveat ?? '',
      ...component.aliases.map((alias) => alias.text),
    ];
    passages.push({ id, subjects: component.subjects, component: id, stems: stemsOf(texts) });
  }
  for (const [id, { point, subjects }] of Object.entries(knowledge.topic.points)) {
    passages.push({ id, subjects, stems: stemsOf([point]) });
  }
  return passages;
}

/** Gives the passages that account for all of the words (stems), about one of the subjects or components where any is named. */
export function findPassages(
  passages: readonly Passage[],
  stems: readonly string[],
  about: { readonly subjects: readonly string[]; readonly components: readonly string[] },
): readonly Passage[] {
  return passages.filter((passage) => {
    const isAbout =
      about.components.length > 0
        ? passage.component !== undefined && about.components.includes(passage.component)
        : about.subjects.some((subject) => passage.subjects.includes(subject)) && passage.component === undefined;
    return isAbout && stems.every((word) => passage.stems.has(word));
  });
}

function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  const tokens = tokenize(texts.join('\n').toLowerCase(), 2000);
  return new Set(
    tokens.filter((token) => !isNeutralWord(token.word)).flatMap((token) => [token.stem, stem(token.word)]),
  );
}
