import { featureKind } from '../feature-claims.ts';
import type { Claim } from '../question.ts';
import { has, indexOf, opensWithAux, type Reading, subjectsOf } from '../reading.ts';
import { names, wordsOf } from '../slot.ts';
import {
  asked,
  isOnlyDescribed,
  withNumber,
  withoutCosts,
  withoutTexts,
  withPurpose,
  withWords,
} from './asked-claims.ts';
import { isEitherOr } from './compare-feature.ts';
import type { Intent } from './intent.ts';
import { isLeftToYou } from './left-to-you.ts';

/** "does A have …", "A lacks …, right?", "is A good for …": a yes/no question. */
export const support: Intent = {
  name: 'support',
  recognise(reading) {
    const isWh =
      has(reading, 'which', 'what', 'how', 'why', 'when', 'where', 'who', 'howto', 'quantity', 'versus') ||
      // "which server" may be a name as a whole.
      reading.slots.some((slot) => /^(?:which|what|who)\b/.test(slot.words)) ||
      isEitherOr(reading);
    const endsWithTag =
      reading.slots.slice(-2).some((slot) => slot.cues.includes('tag') || slot.cues.includes('hedge')) &&
      !/^(?:which|what|how|why|when|who)/.test(reading.slots[0]?.words ?? '');
    const asks =
      opensWithAux(reading) ||
      endsWithTag ||
      (has(reading, 'tag') && !isWh) ||
      (isAskedBriefly(reading) && !isWh) ||
      (!isWh && (isSaidOfSubject(reading) || asksForAny(reading)));
    if (asksHowItSuits(reading))
      return { kind: 'support', subjects: reading.subjects, claims: reading.claims, beside: [], asksAbility: false };
    if (!asks || reading.claims.length === 0) return undefined;
    if (has(reading, 'why', 'quantity') || isHeldOver(reading)) return undefined;
    const claims = withPurpose(withoutTexts(withoutCosts(asked(reading), reading), reading), reading).map((claim) =>
      withWords(withNumber(claim, reading), reading),
    );
    const alternatives = new Set(claims.map((claim) => ('feature' in claim ? claim.feature : undefined)));
    const isBareComponent =
      reading.subjects.length === 0 &&
      claims.every((claim) => claim.kind === 'component' && claim.feature === undefined);
    if (usesSubject(reading) || isBareComponent || isOnlyOwners(claims, reading)) return undefined;
    if (claims.every((claim) => isOnlyDescribed(claim, reading)) || asksWhetherObliged(reading)) return undefined;
    if (claims.length > 1 && alternatives.size === 1 && !alternatives.has(undefined) && has(reading, 'or'))
      return undefined;
    const beside = likened(reading);
    const subjects = reading.subjects.filter((subject) => !beside.includes(subject));
    const subjectsOrOwners = subjects.length > 0 ? subjects : ownersOf(claims, reading);
    if (subjectsOrOwners.length === 0) return undefined;
    const isTurned = isBad(reading) !== isLeftToYou(reading);
    const judged = isTurned ? claims.map((claim) => ({ ...claim, negated: !claim.negated })) : claims;
    return {
      kind: 'support',
      subjects: subjectsOrOwners,
      claims: judged,
      beside,
      asksAbility:
        /^(?:can|could)\b/.test(reading.slots[0]?.words ?? '') ||
        !has(reading, 'suited', 'good', 'bad', 'recommend', 'choose'),
    };
  },
};

/** "is C production-ready?": nothing of that is on record of the component, and its owners are not asked about. */
function isOnlyOwners(claims: readonly Claim[], { subjects, knowledge }: Reading): boolean {
  if (subjects.length > 0) return false;
  return claims.some((claim) => {
    if (claim.kind !== 'component' || claim.feature === undefined) return false;
    const component = knowledge.components[claim.component];
    const isKnown =
      component !== undefined && (claim.feature in component.facts || component.adds.includes(claim.feature));
    return !isKnown && (component?.subjects.length ?? 0) > 1;
  });
}

/** "how good is A for realtime apps?" */
function asksHowItSuits(reading: Reading): boolean {
  const { subjects, claims } = reading;
  return (
    subjects.length === 1 &&
    claims.length > 0 &&
    claims.every(({ kind }) => kind === 'use-case') &&
    (has(reading, 'how') || /^what\b.*\bfeatures\b/.test(wordsOf(reading.slots))) &&
    !has(reading, 'howto', 'explain', 'why')
  );
}

/** "is A worth it over B?": which of them to take is asked. */
function isHeldOver({ slots, subjects }: Reading): boolean {
  return subjects.length > 1 && slots.some((slot, at) => slot.cues.includes('over') && names(slots[at + 1], 'subject'));
}

/** "does Google use A?": what stands before "use" is a user and not a feature of A. */
function usesSubject(reading: Reading): boolean {
  const at = reading.slots.findIndex((slot) => /^(?:use|uses|using|run on|runs on)$/.test(slot.words));
  const before = reading.slots.slice(0, Math.max(0, at)).flatMap((slot) => slot.meanings);
  return (
    !reading.slots.slice(0, at).some((slot) => slot.cues.includes('first')) &&
    names(reading.slots[at + 1], 'subject') &&
    before.some((meaning) => meaning.kind === 'feature') &&
    !before.some((meaning) => meaning.kind === 'item')
  );
}

/** "any ORM in A": said without a verb. */
function asksForAny({ slots, claims, knowledge }: Reading): boolean {
  if (/\bany (?:support|chance)\b/.test(wordsOf(slots))) return true;
  const first = slots.find((slot) => slot.words !== 'so' && slot.words !== 'and');
  return (
    /^any\b/.test(first?.words ?? '') &&
    claims.every((claim) => claim.kind === 'feature' && knowledge.features[claim.feature]?.kind === 'support')
  );
}

/** "bad for …", "overkill for …", said in the same breath as what it is about. */
function isBad({ slots }: Reading): boolean {
  return slots.some(
    (slot) =>
      slot.cues.includes('bad') &&
      slot.meanings.length === 0 &&
      slots.some((one) => one.clause === slot.clause && one.meanings.length > 0 && !names(one, 'subject', 'topic')),
  );
}

/** "do views have to be async?": that something is there does not say that it must be used. */
function asksWhetherObliged({ slots }: Reading): boolean {
  const opensWithMust = slots[0]?.words === 'must';
  return slots.some(
    (slot, at) =>
      (opensWithMust || /^(?:have to|has to|must|need to|needs to|required to)$/.test(slot.words)) &&
      slots[at + 1]?.words === 'be' &&
      slots.slice(at + 2).some((one) => one.meanings.length > 0 && !names(one, 'subject')),
  );
}

/** "A is fast?", "A really has forms?", "A any good for …": said of a subject, and asked by the mark or the doubt. */
function isSaidOfSubject(reading: Reading): boolean {
  const at = reading.slots.findIndex((slot) => names(slot, 'subject'));
  const after = reading.slots.slice(at + 1).find((slot) => !slot.isNeutral || slot.cues.length > 0);
  if (at < 0 || after === undefined) return false;
  if (after.words === 'any good') return true;
  return (
    after.asked &&
    after.cues.some((cue) => cue === 'aux' || cue === 'include' || cue === 'lack' || cue === 'not' || cue === 'use')
  );
}

/** "admin UI included in A?": a question without a verb, about a feature that is there or not. */
function isAskedBriefly(reading: Reading): boolean {
  const kinds = reading.claims
    .filter((claim) => claim.kind !== 'component')
    .map((claim) => featureKind(claim, reading.knowledge));
  return (
    reading.slots.some((slot) => slot.asked) &&
    kinds.length > 0 &&
    kinds.every((kind) => kind === 'support') &&
    !has(reading, 'topical', 'about', 'explain', 'code', 'codeWord', 'show')
  );
}

function likened(reading: Reading): readonly string[] {
  const styled = reading.slots.filter(
    (slot, index) =>
      names(slot, 'subject') && /^(?:style|styled|like|esque)$/.test(reading.slots[index + 1]?.words ?? ''),
  );
  if (styled.length > 0) return subjectsOf(styled);
  const at = indexOf(reading, 'like');
  return at < 0 ? [] : subjectsOf(reading.slots.slice(at + 1, at + 3));
}

function ownersOf(claims: readonly Claim[], reading: Reading): readonly string[] {
  return [
    ...new Set(
      claims.flatMap((claim) =>
        claim.kind === 'component' ? (reading.knowledge.components[claim.component]?.subjects ?? []) : [],
      ),
    ),
  ];
}
