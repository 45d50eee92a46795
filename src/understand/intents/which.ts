import { has, indexOf, meanings, opensWithAux, type Reading } from '../reading.ts';
import { comparesStrangers, isEitherOr } from './compare-feature.ts';
import type { Intent } from './intent.ts';

/** "which one has an admin panel", "does A or B support …", "which frameworks lack …". */
export const which: Intent = {
  name: 'which',
  recognise(reading) {
    const { claims, subjects } = reading;
    if (claims.length === 0 || claims.some((claim) => claim.kind === 'use-case')) return undefined;
    if (
      claims.every(
        (claim) => claim.kind === 'feature' && claim.value === undefined && isDescribed(claim.feature, reading),
      )
    )
      return undefined;
    if (subjects.length === 1 && !reading.isInherited) return undefined;
    const at = indexOf(reading, 'which', 'who');
    const asksForSubject =
      at >= 0 ||
      (has(reading, 'what') && namesTopicAfterWhat(reading)) ||
      (opensWithAux(reading) && isEitherOr(reading));
    if (comparesStrangers(reading) || reading.slots[at + 1]?.cues.includes('for')) return undefined;
    if (!asksForSubject || !isAboutSubjects(reading, at)) return undefined;
    return { kind: 'which', candidates: subjects.length > 1 ? subjects : [], claims };
  },
};

/** A text is neither there nor not: "which licence" asks for what it is. */
function isDescribed(feature: string, reading: Reading): boolean {
  const kind = reading.knowledge.features[feature]?.kind;
  return kind === 'text' || kind === 'choice';
}

/** "which ORM does A use" asks for a value; "which (framework) has …" asks for a subject. */
function isAboutSubjects(reading: Reading, at: number): boolean {
  if (at < 0) return true;
  const slot = reading.slots[at];
  const next = reading.slots[at + 1];
  if (slot && slot.words.split(' ').length > 1) return true;
  return !next?.meanings.some((meaning) => meaning.kind === 'feature') || reading.subjects.length === 0;
}

function namesTopicAfterWhat(reading: Reading): boolean {
  const at = indexOf(reading, 'what');
  return meanings(reading.slots.slice(at, at + 4), 'topic').length > 0;
}
