import type { Question } from '../question.ts';
import { has, isUnknown, opensWithAux, type Reading, subjectsOf } from '../reading.ts';
import { names, type Slot } from '../slot.ts';
import type { Intent } from './intent.ts';

/** "when should I choose A", "why use A", "why A over B for …". */
export const choose: Intent = {
  name: 'choose',
  recognise(reading) {
    const { subjects, claims } = reading;
    if (asksFitForNothingNamed(reading)) return { kind: 'choose', subjects, over: [], useCases: [], negated: false };
    if (asksWhetherToMove(reading))
      return { kind: 'choose', subjects: subjects.slice(1), over: subjects.slice(0, 1), useCases: [], negated: false };
    const hasUseCase = claims.some(({ kind }) => kind === 'use-case');
    if (asksForKinds(reading))
      return { kind: 'choose', subjects, over: [], useCases: [], negated: has(reading, 'not') };
    if (!has(reading, 'when', 'why') && !asksForWhom(reading) && !(has(reading, 'pros') && has(reading, 'over')))
      return undefined;
    if (subjects.length === 0) return reasonsForComponent(reading);
    if (isStrangeChoice(reading)) return undefined;
    const afterOver = namedAfterOver(reading);
    if (
      (!asksForWhom(reading) &&
        !has(reading, 'choose', 'recommend', 'use', 'over', 'cons', 'pros', 'suited', 'good') &&
        !(has(reading, 'why') && has(reading, 'for') && hasUseCase) &&
        afterOver.length === 0 &&
        !asksWhyNot(reading)) ||
      (claims.some((claim) => claim.kind !== 'use-case') &&
        !(has(reading, 'why') && hasUseCase && saysLiked(reading)) &&
        !(has(reading, 'when', 'why') && afterOver.length > 0))
    )
      return undefined;
    const useCases = claims.flatMap((claim) => (claim.kind === 'use-case' ? [claim.useCase] : []));
    const over = has(reading, 'viceVersa') ? [] : afterOver;
    const isDenied = reading.slots.some(
      (slot, at) => slot.cues.includes('not') && slot.words !== 'nor' && !reading.slots[at - 1]?.cues.includes('and'),
    );
    const negated = has(reading, 'cons') || isDenied;
    return { kind: 'choose', subjects: subjects.filter((subject) => !over.includes(subject)), over, useCases, negated };
  },
};

/** "what kinds of apps is A suited for?", "what is A good for and what is B good for" */
function asksForKinds(reading: Reading): boolean {
  const { slots, subjects, claims } = reading;
  const isEach = slots.filter(({ words }) => words === 'good for').length > 1 && has(reading, 'what');
  if (isEach && claims.length === 0) return subjects.length > 1;
  return (
    subjects.length > 0 &&
    slots.some(({ words }) => /^(?:what|which) (?:kind|sort|type)s? of$/.test(words)) &&
    has(reading, 'suited', 'choose', 'recommend', 'good') &&
    claims.every(({ kind }) => kind === 'use-case')
  );
}

/** "who should use A?": those for whom it is the choice. */
function asksForWhom({ slots }: Reading): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('who'));
  return at >= 0 && /^(?:should|would|ought)\b/.test(slots[at + 1]?.words ?? '');
}

/** "is A only good for small things?": what it is good for answers it, where nothing that is on record is named. */
function asksFitForNothingNamed(reading: Reading): boolean {
  const { subjects, claims, components, isInherited } = reading;
  return (
    subjects.length === 1 &&
    !isInherited &&
    claims.length + components.length === 0 &&
    has(reading, 'suited') &&
    opensWithAux(reading)
  );
}

/** Of components only what they are is recorded, not when to choose them. */
function reasonsForComponent(reading: Reading): Question | undefined {
  const asks =
    reading.components.length > 0 &&
    has(reading, 'choose', 'recommend') &&
    has(reading, 'when', 'why') &&
    !reading.slots[0]?.cues.includes('what');
  return asks ? { kind: 'unknown', reason: 'unknown-feature', near: reading.components, unknownWords: [] } : undefined;
}

/** "why is A popular for …?": what for is asked, not how popular it is. */
function saysLiked({ slots }: Reading): boolean {
  return slots.some(({ words }) => /^(?:popular|liked|loved|common)$/.test(words));
}

/** "should we migrate from A to B?": when B is the one to take. */
function asksWhetherToMove(reading: Reading): boolean {
  const { subjects, claims, slots } = reading;
  return (
    subjects.length === 2 &&
    has(reading, 'moving') &&
    claims.every(({ kind }) => kind === 'use-case') &&
    opensWithAux(reading) &&
    slots.some(({ words }) => /^(?:should|worth|would|does|is)\b/.test(words))
  );
}

/** "why not A?" and no more */
function asksWhyNot({ slots }: Reading): boolean {
  return slots.some(
    (slot, at) => slot.words === 'not' && slots[at - 1]?.words === 'why' && names(slots[at + 1], 'subject'),
  );
}

/** "why X over A", "why use X over A": what is to be chosen is not known. */
export function isStrangeChoice({ slots }: Reading): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('over'));
  return isUnknown(slots[at - 1]);
}

/** The subjects after "over", or after "why A and not …". */
function namedAfterOver(reading: Reading): readonly string[] {
  const { slots } = reading;
  const isOver = (slot: Slot, at: number) =>
    (slot.cues.includes('over') && slot.words !== 'or') ||
    (slot.words === 'not' && slots[at - 1]?.cues.includes('and') && names(slots[at + 1], 'subject'));
  const at = slots.findIndex(isOver);
  const before = at < 0 ? [] : subjectsOf(reading.slots.slice(0, at));
  return before.length === 0 ? [] : subjectsOf(reading.slots.slice(at)).filter((subject) => !before.includes(subject));
}
