import { asksOverall, has, meanings, opensWithAux, type Reading, unknownWords } from '../reading.ts';
import { names } from '../slot.ts';
import { wantsOf } from '../wants.ts';
import { isStrangeMeasure } from './compare.ts';
import { isEitherOr } from './compare-feature.ts';
import type { Intent } from './intent.ts';

/** "what should I use for …", "A or B for …", "we need …, which framework?". */
export const recommend: Intent = {
  name: 'recommend',
  isTolerant: true,
  recognise(reading) {
    const isExcept = has(reading, 'except') && !reading.isInherited;
    const subjects = isExcept ? [] : reading.subjects;
    if (subjects.length === 1 && !reading.isInherited) return undefined;
    const wants = asksOverall(reading) ? [] : wantsOf(reading.message, reading.knowledge);
    const hasUseCase = reading.claims.some((claim) => claim.kind === 'use-case');
    const choosesBetween = subjects.length > 1 && (isEitherOr(reading) || has(reading, 'versus'));
    const asksForChoice =
      has(reading, 'recommend', 'best', 'better') ||
      (subjects.length > 1 && opensWithAux(reading) && has(reading, 'over')) ||
      reading.slots.some((slot, at) => names(slot, 'topic') && reading.slots[at + 1]?.cues.includes('for')) ||
      (has(reading, 'which', 'what') &&
        meanings(reading.slots, 'topic').length > 0 &&
        (hasUseCase || has(reading, 'need', 'for') || reading.claims.length === 0));
    if (asksWhenOrWhy(reading) && !has(reading, 'best', 'better')) return undefined;
    if (needsSomething(reading) && wants.length > 0) return { kind: 'recommend', candidates: [], wants };
    if (!choosesBetween && !asksForChoice && !(hasUseCase && has(reading, 'which', 'what', 'recommend', 'or')))
      return undefined;
    if (choosesBetween && !asksForChoice && wants.length === 0) return undefined;
    if (isStrangeMeasure(reading) && wants.length === 0) return undefined;
    const asksOpenly =
      has(reading, 'recommend', 'best') &&
      (has(reading, 'which') || meanings(reading.slots, 'topic').length > 0) &&
      unknownWords(reading.slots).length === 0;
    if (!choosesBetween && wants.length === 0 && subjects.length < 2 && !asksOpenly) return undefined;
    const first = subjects[0];
    const asserts =
      opensWithAux(reading) && subjects.length > 1 && has(reading, 'than', 'over') && !isEitherOr(reading);
    return {
      kind: 'recommend',
      candidates: isExcept ? others(reading) : subjects.length > 1 ? subjects : wants.length === 0 ? all(reading) : [],
      wants,
      ...(asserts && first ? { asserted: first } : {}),
    };
  },
};

/** "when should I use A" asks for reasons; "A or B when …" asks for a choice. */
function asksWhenOrWhy(reading: Reading): boolean {
  const firstSubject = reading.slots.findIndex((slot) => names(slot, 'subject'));
  const at = reading.slots.findIndex((slot) =>
    slot.cues.some((cue) => cue === 'when' || cue === 'why' || cue === 'how'),
  );
  return at >= 0 && (firstSubject < 0 || at < firstSubject || !isEitherOr(reading));
}

/** "anything but A": all the others. */
function others(reading: Reading): readonly string[] {
  return all(reading).filter((subject) => !reading.subjects.includes(subject));
}

function all({ knowledge }: Reading): readonly string[] {
  return Object.keys(knowledge.subjects);
}

/** "I'm alone and need … and …": somebody who tells the bot what is needed asks what to take. */
function needsSomething(reading: Reading): boolean {
  const { message, slots, claims, subjects, components } = reading;
  if (slots.length !== message.length || subjects.length + components.length > 0 || opensWithAux(reading)) return false;
  const needs = slots.some((slot) => slot.cues.includes('need') || slot.cues.includes('build'));
  const isSaid =
    slots.some((slot) => /^(?:i|we)\b/.test(slot.words)) && !has(reading, 'how', 'why', 'howto', 'code', 'debug');
  return needs && isSaid && (claims.length > 1 || claims.some((claim) => claim.kind === 'use-case'));
}
