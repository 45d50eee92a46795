import type { Materials } from './materials.ts';
import { findPassages } from './passages.ts';
import type { Question } from './question.ts';
import { has, type Reading } from './reading.ts';
import type { Recognised } from './recognised.ts';
import { stem } from './stem.ts';

/** Where no recorded feature is named, the text that accounts for every content word may hold the answer. */
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
  const stems = content.flatMap((slot) => slot.words.split(' ').map(stem));
  if (stems.length < 1) return undefined;
  const found = findPassages(materials.passages, stems, { subjects, components });
  if (found.length === 0 || stems.length < 2) return undefined;
  const question: Question = {
    kind: 'search',
    subjects,
    components,
    words: found.slice(0, 2).map((passage) => passage.id),
  };
  return { question, rule: 'search', confidence: 0.6, reading };
}
