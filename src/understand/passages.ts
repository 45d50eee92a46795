import type { Knowledge } from '../knowledge/knowledge.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokens.ts';
import { isGeneralWord } from './words/general-words.ts';
import { isNeutralWord } from './words/neutral-words.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

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

/**
 * Gives the passages about one of the subjects (or components, where any is named) that account for most of the words, if
 * for enough of them. A word counts by how few of these passages have it (the inverse document frequency,
 * https://en.wikipedia.org/wiki/Tf-idf), an everyday word half of that; one everyday word alone tells nothing.
 */
export function findPassages(
  passages: readonly Passage[],
  words: readonly string[],
  about: { readonly subjects: readonly string[]; readonly components: readonly string[] },
): readonly Passage[] {
  const own = passages.filter(({ subjects, component }) =>
    about.components.length > 0
      ? component !== undefined && about.components.includes(component)
      : component === undefined && about.subjects.some((subject) => subjects.includes(subject)),
  );
  const sought = words.map((word) => {
    const root = stem(word);
    const isEveryday = isOrdinaryWord(word) || isGeneralWord(word);
    const rarity = Math.log((own.length + 1) / (own.filter(({ stems }) => stems.has(root)).length + 0.5));
    return { root, isEveryday, weight: isEveryday ? rarity / 2 : rarity };
  });
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  const placed = own.flatMap((passage) => {
    const found = sought.filter(({ root }) => passage.stems.has(root));
    const share = found.reduce((sum, { weight }) => sum + weight, 0) / total;
    const tells = found.length > 1 || found.some(({ isEveryday }) => !isEveryday);
    return tells && share >= enough ? [{ passage, share }] : [];
  });
  const best = Math.max(...placed.map(({ share }) => share));
  return placed.filter(({ share }) => share === best).map(({ passage }) => passage);
}

/** Of the weight of a question's words, what a passage must account for to be its answer. */
const enough = 0.6;

function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  const tokens = tokenize(texts.join('\n').toLowerCase(), 2000);
  return new Set(
    tokens.filter((token) => !isNeutralWord(token.word)).flatMap((token) => [token.stem, stem(token.word)]),
  );
}
