import { has, indexOf, type Reading, subjectsOf } from '../reading.ts';
import type { Intent } from './intent.ts';

/** "when should I choose A", "why use A", "why A over B for …". */
export const choose: Intent = {
  name: 'choose',
  recognise(reading) {
    const { subjects, claims } = reading;
    if (subjects.length === 0 || !has(reading, 'when', 'why', 'pros')) return undefined;
    if (!has(reading, 'choose', 'recommend', 'use', 'over') || claims.some((claim) => claim.kind !== 'use-case')) return undefined;
    const negated = has(reading, 'cons') || reading.slots.some((slot) => slot.cues.includes('not') && slot.words !== 'nor');
    const useCases = claims.flatMap((claim) => (claim.kind === 'use-case' ? [claim.useCase] : []));
    const over = has(reading, 'viceVersa') ? [] : namedAfterOver(reading);
    return { kind: 'choose', subjects: subjects.filter((subject) => !over.includes(subject)), over, useCases, negated };
  },
};

function namedAfterOver(reading: Reading): readonly string[] {
  const at = indexOf(reading, 'over', 'versus', 'than');
  const before = at < 0 ? [] : subjectsOf(reading.slots.slice(0, at));
  return before.length === 0 ? [] : subjectsOf(reading.slots.slice(at)).filter((subject) => !before.includes(subject));
}
