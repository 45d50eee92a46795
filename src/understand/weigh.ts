import { isAccounted } from './account.ts';
import type { Materials } from './materials.ts';
import type { Question } from './question.ts';
import { has, meanings, type Reading, unknownWords, withoutNames } from './reading.ts';
import { type Recognised, unrecognised } from './recognised.ts';
import { withoutSettings } from './settings.ts';
import type { Slot } from './slot.ts';
import { stem } from './stem.ts';
import { besideSubject, changesTheQuestion, comparesWithStranger } from './strangers.ts';

/** Every content word has to be accounted for: by a name, a cue, or the text that the answer rests on. */
export function weigh(
  question: Question,
  rule: string,
  isTolerant: boolean,
  reading: Reading,
  materials: Materials,
): Recognised {
  const strange = unknownWords(withoutSettings(reading.slots, question, reading.knowledge)).filter(
    (slot) => !besideSubject(slot, reading) && !isAskedValue(slot, question, reading),
  );
  if (comparesWithStranger(reading, strange)) return unrecognised(reading, 'unknown-words', strange.length);
  const words = strange.filter((slot) => changesTheQuestion(slot, question, reading));
  const doubt = 0.04 * (strange.length - words.length);
  if (asksForNumber(question, reading)) return unrecognised(reading, 'unknown-feature', words.length);
  if (has(withoutNames(reading), 'outside') && question.kind !== 'help')
    return unrecognised(reading, 'unknown-feature', words.length);
  if (
    has(reading, 'moving') &&
    question.kind !== 'choose' &&
    question.kind !== 'recommend' &&
    question.kind !== 'compare-feature'
  )
    return unrecognised(reading, 'unknown-feature', words.length);
  if (asksOfTheFuture(reading)) return unrecognised(reading, 'unknown-feature', words.length);
  if (strange.some((slot) => /[a-z](?:error|exception|warning)s?$/.test(slot.words)))
    return unrecognised(reading, 'debugging', words.length);
  if (has(withoutNames(reading), 'debug') && question.kind !== 'strengths')
    return unrecognised(reading, 'debugging', words.length);
  if (asksForSpecialWay(question, reading)) return unrecognised(reading, 'unknown-feature', words.length);
  if (asksForMoment(question, reading)) return unrecognised(reading, 'unknown-feature', words.length);
  if (words.length === 0) return { question, rule, confidence: Math.max(0.6, 1 - doubt), reading };
  const stems = words.flatMap((slot) => slot.words.split(' ').map(stem));
  if (isAccounted(question, stems, materials)) {
    return {
      question,
      rule: `${rule}, words found in its text`,
      confidence: question.kind === 'support' ? 0.85 : 0.9,
      reading,
    };
  }
  if (isTolerant) return { question, rule, confidence: Math.max(0.4, 0.85 - 0.05 * words.length), reading };
  return unrecognised(reading, 'unknown-words', words.length);
}

/** "is 8080 the port", "on port 9000": the number belongs to what is asked about. */
function isAskedValue(slot: Slot, question: Question, reading: Reading): boolean {
  if (question.kind === 'support')
    return question.claims.some((claim) => claim.kind === 'feature' && claim.value === slot.words);
  if (!/^\d+$/.test(slot.words) || (question.kind !== 'deploy' && question.kind !== 'value')) return false;
  const at = reading.slots.indexOf(slot);
  return meanings(reading.slots.slice(Math.max(0, at - 1), at + 2), 'feature').some(
    ({ id }) => reading.knowledge.features[id]?.kind === 'number',
  );
}

/** "how many …": answered only where a fact has a number. */
function asksForNumber(question: Question, reading: Reading): boolean {
  if (
    !reading.slots.some((slot) => slot.words === 'how many') ||
    (question.kind !== 'value' && question.kind !== 'explain')
  )
    return false;
  const facts = reading.subjects.flatMap((subject) =>
    question.features.flatMap((feature) => reading.knowledge.subjects[subject]?.facts[feature] ?? []),
  );
  return !facts.some(({ cell, explanation, caveat }) =>
    /\d|thousand|million|hundred/.test(`${cell} ${explanation} ${caveat ?? ''}`),
  );
}

/** "how to make an average from the values of …": everyday words say what is to be done, of which nothing is on record. */
function asksForSpecialWay({ kind }: Question, reading: Reading): boolean {
  if ((kind !== 'explain' && kind !== 'code' && kind !== 'value') || !has(reading, 'howto')) return false;
  const special = reading.slots.filter(
    (slot) => slot.meanings.length === 0 && slot.cues.length === 0 && (slot.isLoose || !slot.isNeutral),
  );
  return special.length > 1;
}

/** "when is a query evaluated", "when to create a new app": no date, and nothing that is described. */
function asksForMoment(question: Question, reading: Reading): boolean {
  if (question.kind !== 'value' || !has(reading, 'when') || has(reading, 'choose', 'suited')) return false;
  if (meanings(reading.slots, 'target').length > 0) return false;
  return question.features.every((id) => {
    const kind = reading.knowledge.features[id]?.kind;
    return kind === 'support' || kind === 'scale';
  });
}

/** "how many … will it have in 2030": no fact is on record about a year to come. */
function asksOfTheFuture({ slots }: Reading): boolean {
  return slots.some((slot) => /^20[3-9]\d$/.test(slot.words)) && slots.some((slot) => slot.words.startsWith('will'));
}
