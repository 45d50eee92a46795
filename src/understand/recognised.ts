import type { Question, UnknownReason } from './question.ts';
import { type Reading, unknownWords } from './reading.ts';

/** What a stretch of a message was taken for: the question, the rule that took it, and how sure that is. */
export interface Recognised {
  readonly question: Question;
  readonly rule: string;
  readonly confidence: number;
  readonly reading: Reading;
}

/** The result for a stretch that is no question one can answer: `count` is how many of its words are strange. */
export function unrecognised(reading: Reading, reason: UnknownReason, count: number): Recognised {
  const near = [...reading.subjects, ...reading.components];
  const words = unknownWords(reading.slots).map((slot) => slot.words);
  const isAboutNothing = near.length === 0 && reading.claims.length === 0;
  const why = isAboutNothing ? (isGreeting(reading) ? 'greeting' : 'other-subject') : reason;
  const question: Question = { kind: 'unknown', reason: why, near, unknownWords: words };
  return {
    question,
    rule: reason === 'debugging' || reason === 'unknown-feature' ? reason : 'unknown',
    confidence: count === 0 ? 0.1 : 0,
    reading,
  };
}

/** "thanks!", "hi there": nothing but politeness. */
function isGreeting({ slots }: Reading): boolean {
  return (
    slots.some((slot) => slot.cues.includes('greeting')) &&
    slots.every((slot) => slot.isNeutral || slot.cues.includes('greeting'))
  );
}
