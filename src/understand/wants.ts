import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Importance } from '../knowledge/schema.ts';
import { claimsOf } from './claims.ts';
import type { Claim, Want } from './question.ts';
import type { Slot } from './slot.ts';

/**
 * Reads requirements from what a message says: "an admin panel" is a must, "websockets would be nice to have" is nice,
 * "without an ORM" is to be avoided, and what is "not needed" is no requirement at all.
 */
export function wantsOf(slots: readonly Slot[], knowledge: Knowledge): readonly Want[] {
  const nice = namedIn(slots, isNice);
  const rejected = namedIn(slots, isRejected);
  return claimsOf(slots, knowledge).flatMap((claim): readonly Want[] => {
    if (claim.kind !== 'use-case' && claim.kind !== 'feature') return [];
    // Of what is only described nobody has more or less.
    if (claim.kind === 'feature' && claim.value === undefined && knowledge.features[claim.feature]?.kind === 'text')
      return [];
    const id = claim.kind === 'feature' ? claim.feature : claim.useCase;
    const importance = importanceOf(claim, knowledge, rejected.has(id));
    if (importance === undefined) return [];
    const value = claim.kind === 'feature' && claim.value !== 'partial' ? claim.value : undefined;
    return [{ id, importance: importance === 'must' && nice.has(id) ? 'nice' : importance, ...(value && { value }) }];
  });
}

function importanceOf(claim: Claim, knowledge: Knowledge, isRejectedHere: boolean): Importance | undefined {
  const isBadEnd = claim.kind === 'feature' && claim.end === 'low' && !isLessBetter(claim.feature, knowledge);
  if (isRejectedHere && !isBadEnd) return 'avoid';
  // "must not be slow" wants speed; "not needed" wants nothing.
  if (claim.negated) return isBadEnd ? 'must' : undefined;
  return isBadEnd ? 'avoid' : 'must';
}

function isLessBetter(id: string, knowledge: Knowledge): boolean {
  const feature = knowledge.features[id];
  return feature !== undefined && feature.kind !== 'choice' && feature.better === 'less';
}

/** The features and use cases whose place in the message meets a condition. */
function namedIn(slots: readonly Slot[], holds: (slots: readonly Slot[], at: number) => boolean): ReadonlySet<string> {
  return new Set(slots.flatMap((slot, at) => (holds(slots, at) ? slot.meanings.flatMap(idOf) : [])));
}

function idOf(meaning: Slot['meanings'][number]): readonly string[] {
  if (meaning.kind === 'feature' || meaning.kind === 'use-case') return [meaning.id];
  return meaning.kind === 'adjective' || meaning.kind === 'choice' ? [meaning.feature] : [];
}

function isNice(slots: readonly Slot[], at: number): boolean {
  const clause = slots[at]?.clause;
  const words = slots
    .filter((slot) => slot.clause === clause)
    .map((slot) => slot.words)
    .join(' ');
  return /\bnice(?: to have)?\b|\bideally\b|\bbonus\b|\bpreferabl[ey]\b|\bif possible\b|\bwould be (?:good|great|cool)\b|\bmaybe\b/.test(
    words,
  );
}

/** "without an ORM", "avoid async": said right before it, and not of something that can be done without. */
function isRejected(slots: readonly Slot[], at: number): boolean {
  const before = slots.slice(Math.max(0, at - 2), at).map((slot) => slot.words);
  return before.some((words) => /^(?:without|avoid|avoiding|free of|rid of)$/.test(words));
}
