import type { Question } from './question.ts';
import { has, indexOf, isUnknown, type Reading } from './reading.ts';
import { names, opensQuestion, type Slot } from './slot.ts';
import { isComputingWord } from './words/computing-words.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

/** A name in a row of subjects ("A, B or Rails") is an unknown subject, not an unknown word. */
export function besideSubject(slot: Slot, reading: Reading): boolean {
  const at = reading.slots.indexOf(slot);
  if (reading.subjects.length === 0) return false;
  if (reading.slots[at - 1]?.cues.includes('like')) return true;
  const isJoint = (one: Slot | undefined) =>
    one?.cues.some((cue) => cue === 'or' || cue === 'versus' || cue === 'over' || cue === 'than' || cue === 'and') ??
    false;
  return (
    (isJoint(reading.slots[at - 1]) && names(reading.slots[at - 2], 'subject')) ||
    (isJoint(reading.slots[at + 1]) && names(reading.slots[at + 2], 'subject'))
  );
}

/** "is coffee stronger than A?": one side of the comparison is not known. */
export function comparesWithStranger(reading: Reading, strange: readonly Slot[]): boolean {
  if (reading.subjects.length !== 1 || reading.isInherited) return false;
  const after = reading.slots.slice(indexOf(reading, 'than') + 1).slice(0, 3);
  // "faster than other frameworks" knows them all.
  const isNamed = after.length === 0 || after.some(({ meanings }) => meanings.length > 0);
  // "how does A compare to others like X?"
  const isLikened = reading.slots.some((slot, at) => slot.cues.includes('like') && isUnknown(reading.slots[at + 1]));
  return (
    (has(reading, 'than') && !isNamed) ||
    (strange.length > 0 && has(reading, 'than', 'versus')) ||
    (isLikened && has(reading, 'difference', 'better', 'worse'))
  );
}

/**
 * Tells whether a word that nothing accounts for changes what is asked. A foreign word does, and an ordinary one that
 * stands right beside a name ("bird migrations", "admin elephants") or says what to do with it ("how do I disable …");
 * an ordinary word elsewhere only dresses a question whose subject and feature are known.
 */
export function changesTheQuestion(slot: Slot, question: Question, reading: Reading): boolean {
  if (!isOrdinaryWord(slot.words) || isComputingWord(slot.words)) return true;
  if (reading.subjects.length + reading.components.length === 0) return true;
  if (question.kind === 'code') return reading.claims.length === 0;
  if (reading.claims.length === 0 && question.kind !== 'choose') return true;
  if (has(reading, 'howto')) return true;
  const at = reading.slots.indexOf(slot);
  const isName = (one: Slot | undefined) => names(one, 'feature', 'component', 'use-case');
  const [before, after] = [reading.slots[at - 1], reading.slots[at + 1]];
  // "extending A's admin", "explain A's factory pattern": nothing is asked before it, or all that is asked is what it is.
  const isBidden = !reading.slots.some(opensQuestion);
  const isTitle = isBidden && names(before, 'subject') && !has(reading, 'include', 'lack', 'use');
  if (isBidden && (before === undefined || has(reading, 'explain') || isTitle) && question.kind !== 'recommend')
    return true;
  // "does A do … migrations": the verb is there already.
  const isDoing =
    (before?.words === 'do' && names(reading.slots[at - 2], 'subject')) ||
    // "are earthquakes predicted by A": it is done to something strange.
    /^(?:is|are|was|were)$/.test(before?.words ?? '');
  const isVerb =
    before === undefined ||
    before.clause !== slot.clause ||
    before.cues.some((cue) => cue === 'aux' || cue === 'pronoun' || cue === 'first') ||
    before.words === 'to' ||
    names(before, 'subject');
  // "can A validate my parking ticket": what it is to be done to.
  if (/^(?:my|our|your|the)$/.test(before?.words ?? '') && isName(reading.slots[at - 2])) return true;
  if (isName(after) && after?.clause === slot.clause) return isDoing || !isVerb;
  return isName(before) && before?.clause === slot.clause && !/(?:ed|ing|wards?)$/.test(slot.words);
}
