import { strangersBut } from './intents/compare.ts';
import type { Materials } from './materials.ts';
import { type Reading, unknownWords } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';
import { search } from './search.ts';
import { recogniseSeveral } from './several.ts';
import { names, opensQuestion, type Slot } from './slot.ts';
import { stretches } from './stretches.ts';
import type { Thread } from './thread.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

/** Reads a message stretch by stretch and gives what says its question best; where none does, what a search finds. */
export function bestReading(slots: readonly Slot[], thread: Thread, materials: Materials): Recognised {
  const several = recogniseSeveral(slots, thread, materials);
  if (several) return several;
  const whole = recognise(slots, slots, thread, materials);
  const isOneSentence = slots.every((slot) => slot.sentence === slots[0]?.sentence);
  const isPlain = isOneSentence && whole.confidence === 1 && whole.question.kind !== 'unknown';
  if (isPlain && opensQuestion(slots[0])) return whole;
  // A message that names nothing is no clearer in parts.
  if (!slots.some((slot) => slot.meanings.length > 0)) return whole;
  let best = whole;
  // What is asked in one sentence goes before what several sentences say together.
  let bestScore = isOneSentence ? scoreOf(whole, slots) : scoreOf(whole, slots) - 0.5;
  for (const stretch of stretches(slots)) {
    const candidate = recognise(stretch, slots, thread, materials);
    const score = scoreOf(candidate, slots);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best.question.kind === 'unknown' && best.rule === 'unknown' ? (search(best.reading, materials) ?? best) : best;
}

/** Prefers what is understood, then what is asked, then what says more, then the surer, then what comes later. */
function scoreOf(candidate: Recognised, message: readonly Slot[]): number {
  const { slots, subjects, claims, isInherited } = candidate.reading;
  if (candidate.question.kind === 'unknown') return -1 + candidate.confidence + (subjects.length > 0 ? 0.2 : 0);
  const rest = message.filter((slot) => !slots.includes(slot) && slot.sentence === slots[0]?.sentence);
  if (candidate.question.kind === 'about' && isAskedElsewhere(rest)) return -1;
  if (isTornOut(candidate, rest)) return -1;
  const asked = slots.some((slot) => slot.asked) ? 0.5 : 0;
  const said = 0.08 * Math.min(4, (isInherited ? 0 : subjects.length) + claims.length);
  const leftOut = 0.03 * Math.min(5, unknownWords(message).length - unknownWords(slots).length);
  const opens = opensQuestion(slots[0]) ? 0.1 : 0;
  const later = 0.001 * (slots.at(-1)?.to ?? 0) + (opens > 0 ? -0.0001 : 0.0001) * slots.length;
  return candidate.confidence + asked + said + opens - leftOut - bareness(candidate.reading, rest) + later;
}

/** "what could break A", "how to nest X in A": a name torn out of a sentence that is about something strange. */
function isTornOut({ question, reading: { slots } }: Recognised, rest: readonly Slot[]): boolean {
  const isMeasured = rest.some(({ cues }) => cues.includes('better') || cues.includes('worse'));
  if (question.kind === 'compare' && isMeasured && strangersBut(rest).length > 0) return true;
  const isDescribed =
    question.kind === 'about' || question.kind === 'explain' || question.kind === 'value' || question.kind === 'deploy';
  if (!isDescribed || slots.some((slot) => slot.asked && opensQuestion(slot))) return false;
  if (opensQuestion(slots[0])) return false;
  return (
    unknownWords(rest).some(({ words }) => !isOrdinaryWord(words)) || rest.some(({ cues }) => cues.includes('debug'))
  );
}

/** "A: how do I …", "A: such-and-such warning": what is asked, or told, is not what A is. */
function isAskedElsewhere(rest: readonly Slot[]): boolean {
  return rest.some(({ cues }) => cues.includes('howto') || cues.includes('debug')) && unknownWords(rest).length > 0;
}

/** Names alone ("…: A/B?") say less than the sentence they stand in. */
function bareness({ claims }: Reading, rest: readonly Slot[]): number {
  if (claims.length > 0) return 0;
  return 0.15 * Math.min(2, rest.filter((slot) => names(slot, 'feature', 'use-case')).length);
}
