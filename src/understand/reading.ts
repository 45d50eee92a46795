import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Cue, questionWords } from './cues.ts';
import type { Meaning } from './lexicon.ts';
import type { Claim } from './question.ts';
import { names, type Slot } from './slot.ts';

/** A stretch of a message as the recognisers see it. */
export interface Reading {
  readonly knowledge: Knowledge;
  /** The stretch that is taken for the question. */
  readonly slots: readonly Slot[];
  /** The whole message: what came before may say what is needed. */
  readonly message: readonly Slot[];
  /** The subjects named in the stretch, else those of the question before it in the thread. */
  readonly subjects: readonly string[];
  readonly components: readonly string[];
  readonly claims: readonly Claim[];
  /** Nobody is named: the subjects come from the question before. */
  readonly isInherited: boolean;
}

/** Tells whether one of the cues is given. */
export function has(reading: Reading, ...cues: readonly Cue[]): boolean {
  return indexOf(reading, ...cues) >= 0;
}

/** Gives the number of the first slot with one of the cues, or -1. */
export function indexOf(reading: Reading, ...cues: readonly Cue[]): number {
  return reading.slots.findIndex((slot) => slot.cues.some((cue) => cues.includes(cue)));
}

/** Gives the meanings of one kind, each once, in the order of the text. */
export function meanings<K extends Meaning['kind']>(
  slots: readonly Slot[],
  kind: K,
): readonly Extract<Meaning, { kind: K }>[] {
  const found = new Map<string, Extract<Meaning, { kind: K }>>();
  for (const slot of slots) {
    for (const meaning of slot.meanings) {
      if (meaning.kind === kind) found.set(JSON.stringify(meaning), meaning as Extract<Meaning, { kind: K }>);
    }
  }
  return [...found.values()];
}

/** Gives the ids of the subjects named, in order. */
export function subjectsOf(slots: readonly Slot[]): readonly string[] {
  return meanings(slots, 'subject').map((meaning) => meaning.id);
}

/** Gives the ids of the components named, in order. */
export function componentsOf(slots: readonly Slot[]): readonly string[] {
  return meanings(slots, 'component').map((meaning) => meaning.id);
}

/** Gives the ids of the features that the claims are about, each once. */
export function featuresOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.flatMap((claim) => ('feature' in claim && claim.feature ? [claim.feature] : [])))];
}

/** Tells whether the stretch begins, politeness apart, like a yes/no question: "does …", "is there …". */
export function opensWithAux(reading: Reading): boolean {
  let afterOpening = true;
  let clause = reading.slots[0]?.clause;
  let hasSubject = false;
  for (const slot of reading.slots) {
    if (slot.clause !== clause) [afterOpening, clause] = [true, slot.clause];
    if (slot.cues.some((cue) => questionWords.has(cue))) return false;
    // "A or B if I need …" sets a condition, "if A has …" asks.
    const isCondition = slot.words === 'if' && hasSubject;
    if (slot.cues.includes('whether') && slot.words !== 'any' && !isCondition) return true;
    hasSubject ||= names(slot, 'subject');
    if (
      (slot.cues.includes('aux') || /^(?:should|would|do|does|is|are|can|could) |^must$/.test(slot.words)) &&
      afterOpening
    )
      return true;
    if (!openers.has(slot.words)) afterOpening = false;
  }
  return false;
}

/** Words that may stand before the verb of a yes/no question. */
const openers: ReadonlySet<string> = new Set(
  'so and ok okay hey hi hello yo well but or also then now please pls quick quickly question q folks guys all team everyone anyone people btw um uh hmm oh just out of curiosity curious morning afternoon sorry thanks one more random dumb stupid noob newbie serious silly actually'.split(
    ' ',
  ),
);

/** Gives the words that nothing accounts for. */
export function unknownWords(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter(isUnknown);
}

/** Tells of a slot, where there is one, that nothing accounts for it. */
export function isUnknown(slot: Slot | undefined): boolean {
  return slot !== undefined && slot.meanings.length === 0 && slot.cues.length === 0 && !slot.isNeutral;
}

/** "which one is better in general": by no measure. */
export function asksOverall(reading: Reading): boolean {
  const isMeasured = meanings(reading.slots, 'adjective').some((meaning) => meaning.degree !== 'plain');
  return has(reading, 'overall') && has(reading, 'better', 'best') && !isMeasured;
}

/** Leaves out what names something: "breaking changes" is a feature and no call for help. */
export function withoutNames(reading: Reading): Reading {
  return { ...reading, slots: reading.slots.filter((slot) => slot.meanings.length === 0) };
}
