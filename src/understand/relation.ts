import { featureKind } from './feature-claims.ts';
import type { Claim, Relation } from './question.ts';
import { has, meanings, type Reading } from './reading.ts';
import { names } from './slot.ts';

/** "more work to get X", "less code for X": more effort is less of X itself. */
export function effortOf(reading: Reading): 'more' | 'less' | undefined {
  for (const [at, slot] of reading.slots.entries()) {
    const next = reading.slots[at + 1];
    if (!next || next.meanings.length > 0 || !effortWords.has(next.words)) continue;
    if (slot.cues.includes('more')) return 'less';
    if (slot.cues.includes('less')) return 'more';
  }
  return undefined;
}

/** "gets by with fewer servers": fewer of what has no order is better. */
function needsFewer({ slots, knowledge }: Reading): boolean {
  return slots.some(
    (slot, at) =>
      slot.words === 'fewer' &&
      slots[at + 1]?.meanings.some((one) => one.kind === 'feature' && knowledge.features[one.id]?.kind === 'text'),
  );
}

const effortWords: ReadonlySet<string> = new Set([
  'work',
  'effort',
  'code',
  'hassle',
  'trouble',
  'wiring',
  'setup',
  'config',
  'configuration',
  'lines',
  'plumbing',
  'pain',
  'ceremony',
  'time',
]);

/** "A came out after B" */
function relationInTime({ slots, knowledge }: Reading, claims: readonly Claim[]): Relation | undefined {
  const isDate = claims.some((claim) => featureKind(claim, knowledge) === 'date');
  const at = slots.findIndex(
    ({ words }, index) => /^(?:after|before)$/.test(words) && names(slots[index + 1], 'subject'),
  );
  if (!isDate || at < 0) return undefined;
  return slots[at]?.words === 'after' ? 'more' : 'less';
}

function isSmallerGap(reading: Reading): boolean {
  return has(reading, 'difference') && has(reading, 'less') && !has(reading, 'than');
}

/** How the sides are held against each other; undefined where they are not compared. */
export function relationOf(reading: Reading, claims: readonly Claim[]): Relation | undefined {
  const adjective = meanings(reading.slots, 'adjective').find((meaning) => meaning.degree !== 'plain');
  const within = reading.slots.filter((slot) => slot.meanings.length > 0).flatMap((slot) => slot.words.split(' '));
  if (adjective) return adjective.end === 'high' ? 'more' : 'less';
  const byDate = relationInTime(reading, claims);
  if (byDate) return byDate;
  // "is the gap between A and B smaller for …?": the smaller, the more they are the same.
  if (isSmallerGap(reading)) return 'same';
  if (has(reading, 'better', 'best')) return 'better';
  if (has(reading, 'worse', 'worst')) return 'worse';
  const end = claims.find((claim) => claim.kind === 'feature')?.end === 'low';
  const isOfSomethingThere = claims.some((claim) => featureKind(claim, reading.knowledge) === 'support');
  const effort = isOfSomethingThere ? effortOf(reading) : undefined;
  if (effort) return effort;
  if (needsFewer(reading)) return 'better';
  if (has(reading, 'less', 'least') || within.includes('less') || within.includes('fewer'))
    return end ? 'more' : 'less';
  if (has(reading, 'more', 'most') || within.includes('more')) return end ? 'less' : 'more';
  // "does A do async as well as B?"; but "A as well as B" is both.
  const isMatched = reading.slots.some(
    ({ words }, at) => words === 'as well as' && names(reading.slots[at - 1], 'feature'),
  );
  if (isMatched) return 'equal';
  const words = reading.slots.filter((slot) => slot.words === 'as' || slot.cues.includes('as'));
  if (words.length >= 2 || words.some((slot) => slot.words !== 'as')) return 'equal';
  if (has(reading, 'same')) return 'same';
  return undefined;
}
