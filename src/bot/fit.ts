import type { TraceSpan } from '../understand/question.ts';
import type { Reading } from './engine.ts';

/** Gives those of the readings between which nothing decides; of three that each beat one, all. */
export function bestFitting(readings: readonly Reading[]): readonly Reading[] {
  const best = readings.filter((reading) => readings.every((other) => compare(reading, other) >= 0));
  return best.length > 0 ? best : readings;
}

/** Above zero where the first fits better. */
function compare(a: Reading, b: Reading): number {
  return (
    Number(isComplete(a)) - Number(isComplete(b)) ||
    namesBeyond(a, b) - namesBeyond(b, a) ||
    Number(isAnswerable(a)) - Number(isAnswerable(b)) ||
    spansOf(b, 'unknown').length - spansOf(a, 'unknown').length
  );
}

function isAnswerable({ understanding }: Reading): boolean {
  return understanding.question.kind !== 'unknown';
}

function isComplete(reading: Reading): boolean {
  return isAnswerable(reading) && spansOf(reading, 'unknown').length === 0;
}

/** Gives 2 where a reading knows a subject, 1 where it knows a word for the topic as a whole, that means nothing to the other. */
export function namesBeyond(reading: Reading, other: Reading): 0 | 1 | 2 {
  const blanks = spansOf(other, 'unknown');
  const beyond = spansOf(reading, 'mention').filter((span) =>
    blanks.some((blank) => blank.start < span.end && span.start < blank.end),
  );
  const names = (kind: 'subject' | 'topic') => beyond.some(({ meanings }) => meanings.some((one) => one.kind === kind));
  if (names('subject')) return 2;
  return names('topic') ? 1 : 0;
}

/** Gives how many letters of a message a reading takes for names. */
export function lengthNamed(reading: Reading): number {
  return spansOf(reading, 'mention').reduce((sum, { start, end }) => sum + end - start, 0);
}

function spansOf({ understanding }: Reading, kind: TraceSpan['kind']): readonly TraceSpan[] {
  return understanding.spans.filter((span) => span.kind === kind);
}
