import { type Cue, questionOpenings } from './cues.ts';
import type { Meaning } from './lexicon.ts';

/** A stretch of words and everything it may mean; a message is a row of slots without gaps. */
export interface Slot {
  /** Numbers of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly meanings: readonly Meaning[];
  readonly cues: readonly Cue[];
  /** Accounted for without meaning anything: grammar, politeness. */
  readonly isNeutral: boolean;
  /** Neutral because it is everyday English, not because it is grammar: "Django is eating memory" asks nothing. */
  readonly isLoose: boolean;
  readonly via: 'exact' | 'alias' | 'fuzzy';
  /** Typing errors that were corrected in it. */
  readonly errors: number;
  /** The mention is an ordinary English word. */
  readonly isOrdinary: boolean;
  readonly sentence: number;
  readonly clause: number;
  readonly asked: boolean;
}

/** Tells whether a slot, where there is one, may name something of one of the kinds. */
export function names(slot: Slot | undefined, ...kinds: readonly Meaning['kind'][]): boolean {
  return slot?.meanings.some(({ kind }) => kinds.includes(kind)) ?? false;
}

/** Gives the words of slots in a row, as patterns over a stretch of text read them. */
export function wordsOf(slots: readonly Slot[]): string {
  return slots.map(({ words }) => words).join(' ');
}

/** Tells whether a question opens with a slot: a question word, an auxiliary verb, "whether". */
export function opensQuestion(slot: Slot | undefined): boolean {
  return slot?.cues.some((cue) => questionOpenings.has(cue)) ?? false;
}
