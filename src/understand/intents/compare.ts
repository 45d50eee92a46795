import { has, isUnknown, opensWithAux, type Reading, unknownWords } from '../reading.ts';
import { type Slot, wordsOf } from '../slot.ts';
import { isStrangeChoice } from './choose.ts';
import { isEitherOr } from './compare-feature.ts';
import type { Intent } from './intent.ts';

/** "A vs B", "what is the difference between A and B", "full comparison table". */
export const compare: Intent = {
  name: 'compare',
  isTolerant: true,
  recognise(reading) {
    const { subjects, claims } = reading;
    if (subjects.length < 2 || claims.some((claim) => claim.kind !== 'component')) return undefined;
    if (isStrangeChoice(reading) || isStrangerUsed(reading) || isStrangeMeasure(reading)) return undefined;
    const asks =
      (has(reading, 'what') && has(reading, 'not', 'lack')) ||
      has(reading, 'versus', 'difference', 'table', 'better', 'worse', 'than', 'over', 'and', 'both') ||
      isEitherOr(reading) ||
      setsApart(reading) ||
      reading.slots.length === subjects.length;
    return asks ? { kind: 'compare', subjects, full: has(reading, 'table') && !opensWithAux(reading) } : undefined;
  },
};

/** "who is better at chess, A or B?": the measure is not known. */
export function isStrangeMeasure(reading: Reading): boolean {
  return has(reading, 'better', 'worse', 'best', 'worst') && strangersBut(reading.slots).length > 0;
}

/** The strange words, but for whom or what one of them may be taken: "better for startups". */
export function strangersBut(slots: readonly Slot[]): readonly Slot[] {
  return unknownWords(slots).filter((slot) => !slots[slots.indexOf(slot) - 1]?.cues.includes('for'));
}

/** "can I use X with A or B?" is about X. */
function isStrangerUsed({ slots }: Reading): boolean {
  return slots.some((slot, at) => slot.cues.includes('use') && isUnknown(slots[at + 1]));
}

/** "what sets A apart from B". */
function setsApart({ slots }: Reading): boolean {
  return /\bsets?\b.*\bapart\b/.test(wordsOf(slots));
}

/** Components are known for what they are, not against each other: "is X faster than Y" about two of them is not recorded. */
export const compareComponents: Intent = {
  name: 'compare-components',
  recognise(reading) {
    const { subjects, components } = reading;
    const compares =
      has(reading, 'versus', 'than', 'better', 'worse') || (components.length > 1 && has(reading, 'difference'));
    if (subjects.length > 0 || components.length === 0 || !compares) return undefined;
    return { kind: 'unknown', reason: 'unknown-feature', near: components, unknownWords: [] };
  },
};

/** "will A replace B?", "is A an alternative to B?". */
export const replace: Intent = {
  name: 'replace',
  recognise(reading) {
    const owners = reading.components.flatMap((id) => reading.knowledge.components[id]?.subjects ?? []);
    const subjects = [...new Set([...reading.subjects, ...owners])];
    return has(reading, 'replace') && subjects.length > 1 && reading.claims.every((claim) => claim.kind === 'component')
      ? { kind: 'replace', subjects }
      : undefined;
  },
};
