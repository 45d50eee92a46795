import { names, opensQuestion, type Slot } from './slot.ts';
import { isComputingWord } from './words/computing-words.ts';

/** Tells whether something in a message names the topic beyond doubt; then its ordinary words may be names too. */
export function isAboutTopic(slots: readonly Slot[]): boolean {
  return slots.some(isSupport) || asksOfNames(slots);
}

/**
 * Tells whether a message names the topic beyond what ordinary words may say by chance: by a name of its own, by two
 * names together, or by a name that is asked about as one asks only of such things.
 */
export function namesTopicSurely(slots: readonly Slot[]): boolean {
  if (slots.some(isSupport)) return true;
  const named = slots.filter((slot) => slot.isOrdinary && names(slot, 'subject'));
  if (named.length === 0) return false;
  const others = slots.filter((slot) => !named.includes(slot));
  const isAsked = others.some((slot) => slot.cues.some((cue) => sure.has(cue)));
  const isSaid = others.some((slot) => slot.meanings.some(({ kind }) => kind !== 'adjective'));
  return isSaid || isAsked || new Set(named.map((slot) => slot.words)).size > 1;
}

const sure: ReadonlySet<string> = new Set([
  'pros',
  'cons',
  'choose',
  'recommend',
  'deploy',
  'suited',
  'replace',
  'versus',
  'difference',
  'howto',
  'code',
]);

/** An ordinary word names something only where something else in the message is about the topic. */
function isSupport(slot: Slot): boolean {
  return (
    !slot.isOrdinary && slot.meanings.some(({ kind }) => kind !== 'item' && kind !== 'adjective' && kind !== 'use-case')
  );
}

/** "flask or tornado?", "is flask fast?", "what is celery?": asked as one asks of such things. */
function asksOfNames(slots: readonly Slot[]): boolean {
  const named = slots.filter((slot) => slot.isOrdinary && names(slot, 'subject', 'component'));
  if (named.length === 0) return false;
  const others = slots.filter((slot) => !named.includes(slot));
  return (
    new Set(named.map((slot) => slot.words)).size > 1 ||
    others.some(
      (slot) => slot.meanings.length > 0 || slot.cues.some((cue) => topical.has(cue)) || isComputingWord(slot.words),
    ) ||
    slots.some((slot) => slot.asked || opensQuestion(slot) || slot.cues.includes('explain'))
  );
}

const topical: ReadonlySet<string> = new Set([
  'pros',
  'cons',
  'choose',
  'recommend',
  'code',
  'deploy',
  'versus',
  'difference',
  'explain',
  'when',
  'suited',
  'replace',
  'use',
  'howto',
  'good',
  'table',
]);

/** "a flask app": the name tells what kind of software it is. */
const software =
  /^(?:apps?|applications?|devs?|developers?|users?|projects?|apis?|sites?|services?|servers?|backends?|codebases?|handlers?|views?|routes?|endpoints?|websites?|stack|equivalent|way|version|docs|documentation|team|community|tutorial|shop|fans?|folks|people)$/;

/** "a flask example", "a bottle admin panel". */
function isSoftware(next: Slot | undefined): boolean {
  return next !== undefined && (software.test(next.words) || next.cues.includes('code') || names(next, 'feature'));
}

/** Takes the meaning from names that stand for a thing: "a bottle of water", "the flask". */
export function withoutThings(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, at) => {
    const isName = slot.isOrdinary && names(slot, 'subject');
    const before = slots[at - 1];
    const isThing =
      (before?.clause === slot.clause &&
        /^(?:a|an|the|my|your|his|her|their|this|that|one|two|per)$/.test(before.words) &&
        !(before.words === 'that' && slots[at + 1]?.cues.includes('aux')) &&
        !isSoftware(slots[at + 1])) ||
      slots[at + 1]?.words === 'of';
    return isName && isThing ? { ...slot, meanings: [], isNeutral: false } : slot;
  });
}
