import type { Found, Reading } from './engine.ts';
import { namesBeyond } from './fit.ts';

/** Each of two topics knows a subject that means nothing to the other: either could answer half a question only. */
export function tornBetweenTopics(readings: readonly Reading[]): Found | undefined {
  for (const [index, one] of readings.entries()) {
    const isTorn = (two: Reading) => namesBeyond(one, two) === 2 && namesBeyond(two, one) === 2;
    const other = readings.slice(index + 1).find(isTorn);
    if (!other) continue;
    const { knowledge, understanding } = one;
    const question = {
      kind: 'unknown',
      reason: 'two-topics',
      near: understanding.named,
      unknownWords: other.understanding.named.map((id) => other.knowledge.subjects[id]?.name ?? id),
    } as const;
    const silence = { ambient: false, ambientReason: 'it would not be answered' };
    return {
      knowledge,
      understanding: { ...understanding, ...silence, question, unknownSubjects: [] },
      topics: [knowledge, other.knowledge],
    };
  }
  return undefined;
}
