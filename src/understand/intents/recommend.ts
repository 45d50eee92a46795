import { has, meanings, opensWithAux, type Reading, unknownWords } from '../reading.ts';
import { names } from '../slot.ts';
import { wantsOf } from '../wants.ts';
import { isEitherOr } from './compare-feature.ts';
import type { Intent } from './intent.ts';

/** "what should I use for …", "A or B for …", "we need …, which framework?". */
export const recommend: Intent = {
  name: 'recommend',
  isTolerant: true,
  recognise(reading) {
    const { subjects } = reading;
    if (subjects.length === 1 && !reading.isInherited) return undefined;
    const wants = wantsOf(reading.message, reading.knowledge);
    const hasUseCase = reading.claims.some((claim) => claim.kind === 'use-case');
    const choosesBetween = subjects.length > 1 && (isEitherOr(reading) || has(reading, 'versus'));
    const asksForChoice =
      has(reading, 'recommend', 'best', 'better') ||
      (has(reading, 'which', 'what') &&
        meanings(reading.slots, 'topic').length > 0 &&
        (hasUseCase || has(reading, 'need', 'for') || reading.claims.length === 0));
    if (asksWhenOrWhy(reading) && !has(reading, 'best', 'better')) return undefined;
    if (!choosesBetween && !asksForChoice && !(hasUseCase && has(reading, 'which', 'what', 'recommend', 'or')))
      return undefined;
    if (choosesBetween && !asksForChoice && wants.length === 0) return undefined;
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
      candidates: subjects.length > 1 ? subjects : wants.length === 0 ? Object.keys(reading.knowledge.subjects) : [],
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
