import type { Materials } from './materials.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';
import type { Slot } from './slot.ts';
import { sentencesOf } from './stretches.ts';
import type { Thread } from './thread.ts';

/** Two or three sentences that are questions of their own; a later one may speak of what an earlier one named. */
export function recogniseSeveral(slots: readonly Slot[], thread: Thread, materials: Materials): Recognised | undefined {
  const asked = sentencesOf(slots).filter((sentence) => sentence[0]?.asked);
  if (asked.length < 2 || asked.length > 3) return undefined;
  const parts: Recognised[] = [];
  for (const sentence of asked) {
    const before = { ...thread, previous: parts.at(-1)?.question ?? thread.previous };
    const part = recognise(sentence, sentence, before, materials);
    if (
      part.question.kind === 'unknown' ||
      part.question.kind === 'help' ||
      part.question.kind === 'catalog' ||
      part.confidence < 0.9
    )
      return undefined;
    parts.push(part);
  }
  const [first] = parts;
  if (!first || new Set(parts.map((part) => JSON.stringify(part.question))).size < 2) return undefined;
  if (parts.some((part) => part.question.kind === 'recommend')) return undefined;
  const confidence = Math.min(...parts.map((part) => part.confidence));
  return {
    question: { kind: 'several', parts: parts.map((part) => part.question) },
    rule: 'several',
    confidence,
    reading: (parts.find(({ reading }) => reading.subjects.length > 0) ?? first).reading,
  };
}
