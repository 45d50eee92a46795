import type { Materials } from './materials.ts';
import { findPassages } from './passages.ts';
import type { Question } from './question.ts';
import { has, type Reading, unknownWords } from './reading.ts';
import type { Recognised } from './recognised.ts';
import { stem } from './stem.ts';

/** Where no recorded feature is named, the text that accounts for the content words may hold the answer. */
export function search(reading: Reading, materials: Materials): Recognised | undefined {
  const { subjects, components } = reading;
  if (subjects.length + components.length === 0 || has(reading, 'debug', 'my', 'outside') || reading.isInherited)
    return undefined;
  const content = reading.slots.filter(
    (slot) =>
      !slot.isNeutral &&
      slot.cues.length === 0 &&
      !slot.meanings.some(
        (meaning) => meaning.kind === 'subject' || (meaning.kind === 'component' && components.includes(meaning.id)),
      ),
  );
  const words = content.flatMap((slot) => slot.words.split(' '));
  const found = findPassages(materials.passages, words, { subjects, components });
  if (found.length === 0) return undefined;
  // Where a feature is named, a text on it that knows nothing of the strange words beside it says nothing new.
  const strange = unknownWords(reading.slots).flatMap((slot) => slot.words.split(' ').map(stem));
  if (reading.claims.length > 0 && !found.some(({ stems }) => strange.every((word) => stems.has(word))))
    return undefined;
  const question: Question = {
    kind: 'search',
    subjects,
    components,
    words: found.slice(0, 2).map((passage) => passage.id),
  };
  return { question, rule: 'search', confidence: 0.6, reading };
}
