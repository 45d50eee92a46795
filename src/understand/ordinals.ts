import { subjectsOfQuestion } from './asked-about.ts';
import type { Slot } from './slot.ts';
import type { Thread } from './thread.ts';

/** "the former", "the second one": reads them as the one of two that the last question named first or second. */
export function withOrdinals(slots: readonly Slot[], { previous }: Thread): readonly Slot[] {
  const named = previous ? subjectsOfQuestion(previous) : [];
  if (named.length !== 2) return slots;
  return slots.map((slot) => {
    const id = first.has(slot.words) ? named[0] : second.has(slot.words) ? named[1] : undefined;
    return id === undefined ? slot : { ...slot, meanings: [{ kind: 'subject', id }], cues: [] };
  });
}

const first: ReadonlySet<string> = new Set(['the former', 'the first one']);
const second: ReadonlySet<string> = new Set(['the latter', 'the second one']);
