import { claimsOf } from './claims.ts';
import { followUp } from './follow-up.ts';
import { comparedSubjects, inheritedComponents, inheritedSubjects } from './inherit.ts';
import { comparesStrangers } from './intents/compare-feature.ts';
import { intents } from './intents/index.ts';
import type { Materials } from './materials.ts';
import type { Question } from './question.ts';
import { componentsOf, has, isUnknown, meanings, type Reading, subjectsOf, unknownWords } from './reading.ts';
import { type Recognised, unrecognised } from './recognised.ts';
import { withoutSettings } from './settings.ts';
import { names, type Slot } from './slot.ts';
import type { Thread } from './thread.ts';
import { weigh } from './weigh.ts';

/** Takes one stretch of a message, with what came before, for a question: a follow-up, else the first intent that fits. */
export function recognise(
  stretch: readonly Slot[],
  message: readonly Slot[],
  thread: Thread,
  materials: Materials,
): Recognised {
  const { knowledge } = materials;
  const { previous } = thread;
  const own = comparedSubjects(stretch, knowledge);
  const inherited = own.length > 0 ? [] : inheritedSubjects(stretch, message, previous);
  const isCutOff = own.length === 0 && inherited.length === 0 && subjectsOf(message).length > 0;
  const reading: Reading = {
    knowledge,
    slots: stretch,
    message,
    subjects: own.length > 0 ? own : inherited,
    components: componentsOf(stretch),
    claims: [...inheritedComponents(stretch, previous), ...claimsOf(stretch, knowledge)],
    isInherited: own.length === 0 && inherited.length > 0,
  };
  // What is said of something that the rest of the message names says nothing by itself.
  if (isCutOff) return unrecognised(reading, 'unknown-words', unknownWords(stretch).length);
  const continued = previous && followUp(reading, previous, thread.named);
  if (continued && unknownWords(withoutSettings(stretch, continued, knowledge)).length === 0)
    return { question: continued, rule: 'follow-up', confidence: 1, reading };
  if (comparesStrangers(reading) || isAgainstStranger(message))
    return unrecognised(reading, 'unknown-words', unknownWords(stretch).length);
  if (isSuggestion(message)) return unrecognised(reading, 'statement', unknownWords(stretch).length);
  if (lacksAntecedent(reading, previous)) return unrecognised(reading, 'no-subject', 1);
  for (const intent of intents) {
    const question = intent.recognise(reading);
    if (question) return weigh(question, intent.name, intent.isTolerant ?? false, reading, materials);
  }
  const strange = unknownWords(stretch).length;
  return unrecognised(reading, strange > 0 ? 'unknown-words' : 'statement', strange);
}

/** "A vs X: which should I use?": of the two only one is known. */
function isAgainstStranger(message: readonly Slot[]): boolean {
  const isHeld = message.some((slot, at) => {
    const sides = [message[at - 1], message[at + 1]];
    return slot.cues.includes('versus') && sides.some((side) => names(side, 'subject')) && sides.some(isUnknown);
  });
  return isHeld && subjectsOf(message).length === 1;
}

/** "consider B", "check B": told to somebody. */
function isSuggestion([first]: readonly Slot[]): boolean {
  return first !== undefined && !first.asked && /^(?:consider|check|try|remember|note|beware)$/.test(first.words);
}

/** "does it support …?" with nothing before it that "it" could be: better asked back than answered for all. */
function lacksAntecedent(reading: Reading, previous: Question | undefined): boolean {
  if (previous || reading.subjects.length + reading.components.length > 0 || reading.claims.length === 0) return false;
  if (reading.claims.some((claim) => claim.kind === 'use-case') || meanings(reading.slots, 'topic').length > 0)
    return false;
  if (has(reading, 'which', 'who')) return false;
  return reading.slots.some(
    (slot, at) =>
      // "any of them" is any of all; "what is that, and how is it different" goes on about what has just been named.
      reading.slots[at - 1]?.words !== 'of' &&
      !(has(reading, 'what') && reading.slots.slice(0, at).some((before) => names(before, 'feature'))) &&
      /(?:^| )(?:it|its|they|them|that one|this one|the other one|the other)$/.test(slot.words),
  );
}
