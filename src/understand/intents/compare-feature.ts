import type { Claim } from '../question.ts';
import { asksOverall, has, isUnknown, meanings, opensWithAux, type Reading, subjectsOf } from '../reading.ts';
import { effortOf, relationOf } from '../relation.ts';
import { names, wordsOf } from '../slot.ts';
import type { Intent } from './intent.ts';

/** "is A faster than B?", "which is more mature", "A vs B performance". */
export const compareFeature: Intent = {
  name: 'compare-feature',
  recognise(reading) {
    const claims = comparedClaims(reading);
    const { subjects } = reading;
    const isForPurpose = reading.claims.some((claim) => claim.kind === 'use-case');
    // "which is easier for beginners": the comparison is asked for, the use case says for whom.
    if (claims.length === 0 || (isForPurpose && !(subjects.length > 1 && comparesByAdjective(reading))))
      return undefined;
    const left = leftFor(reading);
    if (left) {
      const plain = claims.map((claim) => ({ ...claim, negated: false }));
      return { kind: 'compare-feature', subjects: left, claims: plain, relation: 'more', asks: 'whether' };
    }
    // "if I learn only one, which is better in general": the condition is no measure.
    if (asksOverall(reading)) return undefined;
    const relation = relationOf(reading, claims) ?? (choosesByScale(reading, claims) ? 'better' : undefined);
    const compares = relation !== undefined || has(reading, 'versus', 'difference');
    const eitherOr = isEitherOr(reading);
    if (subjects.length < 2) {
      if (relation !== undefined && asksForAnyBeyond(reading))
        return { kind: 'compare-feature', subjects: [], claims, relation, asks: 'which' };
      const asksForMost =
        relation !== undefined &&
        !asksForFit(reading) &&
        (has(reading, 'which', 'who', 'what') || isSuperlativeOfTopic(reading)) &&
        (subjects.length === 0 || reading.isInherited);
      return asksForMost ? { kind: 'compare-feature', subjects: [], claims, relation, asks: 'which' } : undefined;
    }
    const isStated = !has(reading, 'which', 'what', 'how', 'why', 'who') && reading.slots.some((slot) => slot.asked);
    const asserts =
      (opensWithAux(reading) || has(reading, 'tag') || isStated) &&
      !has(reading, 'which') &&
      (!eitherOr || relation === 'same') &&
      !reading.isInherited;
    if (has(reading, 'why', 'how'))
      return { kind: 'compare-feature', subjects, claims, relation: 'better', asks: 'which' };
    if (asserts && relation !== undefined) {
      return { kind: 'compare-feature', subjects, claims, relation, asks: 'whether' };
    }
    // "is there still a big difference between A and B?"
    if (asserts && has(reading, 'difference') && !eitherOr)
      return { kind: 'compare-feature', subjects, claims, relation: 'differ', asks: 'whether' };
    if (asserts && !compares) return undefined;
    if (relation === undefined && has(reading, 'which', 'who')) return undefined;
    if (compares) return { kind: 'compare-feature', subjects, claims, relation: relation ?? 'differ', asks: 'which' };
    return undefined;
  },
};

/** "is anything faster than A?": who leads tells. */
function asksForAnyBeyond({ slots, subjects, isInherited }: Reading): boolean {
  return (
    subjects.length === 1 &&
    !isInherited &&
    slots.some((slot) => /^(?:anything|something|anyone|any|one)$/.test(slot.words) || names(slot, 'topic')) &&
    slots.some((slot, at) => slot.cues.includes('than') && names(slots[at + 1], 'subject'))
  );
}

/** "best framework for websockets": what fits, not who has most of it. */
function asksForFit(reading: Reading): boolean {
  return has(reading, 'best', 'better') && has(reading, 'for') && meanings(reading.slots, 'topic').length > 0;
}

/** "most popular framework?", "fastest python framework": no more is said. */
function isSuperlativeOfTopic(reading: Reading): boolean {
  const isMost = meanings(reading.slots, 'adjective').some((meaning) => meaning.degree === 'most');
  const isOfAll =
    meanings(reading.slots, 'topic').length > 0 || /\b(?:ones|of (?:them|these|all))\b/.test(wordsOf(reading.slots));
  return (isMost || has(reading, 'most', 'least', 'best')) && isOfAll;
}

function comparesByAdjective({ slots }: Reading): boolean {
  return meanings(slots, 'adjective').some((meaning) => meaning.degree !== 'plain');
}

/** "do I lose X going from A to B?": whether A has more of it. */
function leftFor({ slots, subjects }: Reading): readonly string[] | undefined {
  const loses = slots.some((slot) => /^(?:lose|loses|losing|give up|gives up|giving up)$/.test(slot.words));
  const isFromTo = slots.some((slot, at) => /\bfrom$/.test(slot.words) && names(slots[at + 1], 'subject'));
  return loses && isFromTo && subjects.length === 2 ? subjects : undefined;
}

/** "should I learn A or B first?": what is only named is wanted at its best. */
function choosesByScale(reading: Reading, claims: readonly Claim[]): boolean {
  return (
    isEitherOr(reading) &&
    meanings(reading.slots, 'adjective').length === 0 &&
    claims.every((claim) => claim.kind === 'feature' && reading.knowledge.features[claim.feature]?.kind === 'scale')
  );
}

/** The features that are compared; where the effort for a feature is asked for, the feature itself. */
function comparedClaims(reading: Reading): readonly Claim[] {
  const claims = adjectiveFirst(
    reading.claims.filter((claim) => claim.kind === 'feature'),
    reading,
  );
  if (effortOf(reading) === undefined) return claims;
  const features = claims.filter((claim) => reading.knowledge.features[claim.feature]?.kind === 'support');
  return features.length > 0 ? features : claims;
}

/** "is A's ecosystem older than B's?": how they are held against each other is said of one feature. */
function adjectiveFirst<C extends Claim>(claims: readonly C[], reading: Reading): readonly C[] {
  const compared = meanings(reading.slots, 'adjective').find((meaning) => meaning.degree !== 'plain');
  const isCompared = (claim: Claim) => claim.kind === 'feature' && claim.feature === compared?.feature;
  return [...claims.filter(isCompared), ...claims.filter((claim) => !isCompared(claim))];
}

/** "X against Y, which one is faster": names that are not known are compared. */
export function comparesStrangers(reading: Reading): boolean {
  if (subjectsOf(reading.message).length > 0) return false;
  const isJoint = (slot: Reading['slots'][number] | undefined) =>
    slot?.cues.some(
      (cue) =>
        cue === 'or' ||
        cue === 'versus' ||
        cue === 'than' ||
        cue === 'over' ||
        (cue === 'and' && has(reading, 'difference')),
    ) ?? false;
  return reading.message.some(
    (slot, at) => isUnknown(slot) && (isJoint(reading.message[at - 1]) || isJoint(reading.message[at + 1])),
  );
}

/** "A or B": the choice is asked for. */
export function isEitherOr(reading: Reading): boolean {
  const isSubject = (slot: Reading['slots'][number] | undefined) => names(slot, 'subject');
  const isAdjacent = reading.slots.some((slot, at) => isSubject(slot) && isSubject(reading.slots[at + 1]));
  const isListed = reading.slots.some(
    (slot, at) => slot.cues.includes('and') && isSubject(reading.slots[at - 1]) && isSubject(reading.slots[at + 1]),
  );
  return (
    (isAdjacent && !isListed) ||
    reading.slots.some(
      (slot, at) =>
        slot.cues.includes('or') &&
        reading.slots.slice(0, at).some(isSubject) &&
        // "better than B or C" holds one against two.
        !reading.slots.slice(Math.max(0, at - 2), at).some((one) => one.cues.includes('than')) &&
        reading.slots.slice(at + 1, at + 4).some(isSubject),
    )
  );
}
