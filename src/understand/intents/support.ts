import { says } from '../../knowledge/says.ts';
import { ancestors, claimsOf } from '../claims.ts';
import type { Claim } from '../question.ts';
import { has, indexOf, opensWithAux, type Reading, subjectsOf } from '../reading.ts';
import { names, wordsOf } from '../slot.ts';
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

/** "does A need a server?", "is A old?": which one or which year is on record, and not whether that is a yes. */
function isOnlyDescribed(claim: Claim, { knowledge }: Reading): boolean {
  if (claim.kind !== 'feature' || claim.value !== undefined) return false;
  const kind = knowledge.features[claim.feature]?.kind;
  return kind === 'text' || kind === 'date' || kind === 'number';
}

/** "do views have to be async?": that something is there does not say that it must be used. */
function asksWhetherObliged({ slots }: Reading): boolean {
  return slots.some(
    (slot, at) =>
      /^(?:have to|has to|must|need to|needs to|required to)$/.test(slot.words) &&
      slots[at + 1]?.words === 'be' &&
      slots.slice(at + 2).some((one) => one.meanings.length > 0 && !names(one, 'subject')),
  );
}

/** "testable without a server", "compatible with WSGI servers": what is only described is neither there nor not. */
function withoutTexts(claims: readonly Claim[], { knowledge }: Reading): readonly Claim[] {
  const kindOf = (claim: Claim) => (claim.kind === 'feature' ? knowledge.features[claim.feature]?.kind : undefined);
  const isClear = claims.some((claim) => kindOf(claim) === 'support' || kindOf(claim) === 'scale');
  return isClear ? claims.filter((claim) => kindOf(claim) !== 'text') : claims;
}

/** What something costs to set up is beside the point where it is asked whether it is there. */
function withoutCosts(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const isCost = (claim: Claim) => {
    const feature = claim.kind === 'feature' ? reading.knowledge.features[claim.feature] : undefined;
    return feature?.kind === 'scale' && feature.better === 'less';
  };
  const others = claims.filter((claim) => claim.kind !== 'component' && !isCost(claim));
  if (claims[0] && isCost(claims[0]) && !isLeftToYou({ ...reading, claims: others })) return claims.filter(isCost);
  return others.length > 0 ? claims.filter((claim) => !isCost(claim)) : claims;
}

/** "is 8080 the right port": the number is held against what is recorded. */
function withNumber(claim: Claim, reading: Reading): Claim {
  const number = reading.slots.find((slot) => /^\d{2,}$/.test(slot.words) && !names(slot, 'item'))?.words;
  const kind = claim.kind === 'feature' ? reading.knowledge.features[claim.feature]?.kind : undefined;
  if (number === undefined || claim.kind !== 'feature' || (kind !== 'text' && kind !== 'number')) return claim;
  return { ...claim, value: number };
}

/** "can migrations run as a pre-deploy command": what is only described is so where its text says the very words. */
function withWords(claim: Claim, { slots, subjects, knowledge }: Reading): Claim {
  if (claim.kind !== 'feature' || claim.value !== undefined) return claim;
  const feature = knowledge.features[claim.feature];
  const facts = subjects.flatMap((subject) => knowledge.subjects[subject]?.facts[claim.feature] ?? []);
  if (feature?.kind !== 'text' || facts.length === 0) return claim;
  const name = feature.name.toLowerCase();
  const value = slots
    .filter(({ meanings }) => meanings.some((meaning) => meaning.kind === 'feature' && meaning.id === claim.feature))
    .map(({ words }) => words)
    .find((words) => !name.includes(words) && facts.every((fact) => says(fact, words)));
  return value === undefined ? claim : { ...claim, value };
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
    .map((claim) => (claim.kind === 'feature' ? reading.knowledge.features[claim.feature]?.kind : undefined));
  return (
    reading.slots.some((slot) => slot.asked) &&
    kinds.length > 0 &&
    kinds.every((kind) => kind === 'support') &&
    !has(reading, 'topical', 'about', 'explain', 'code', 'codeWord', 'show')
  );
}

/** "sessions without Redis": what it is to be done without is no question of its own beside what is asked. */
function withoutCircumstances(reading: Reading): Reading {
  const at = reading.slots.findIndex((slot) => /^(?:without|w_o|sans)$/.test(slot.words));
  if (at < 0) return reading;
  const slots = reading.slots.filter(
    (slot, number) =>
      number < at || number > at + 3 || slot.clause !== reading.slots[at]?.clause || names(slot, 'subject'),
  );
  const claims = claimsOf(slots, reading.knowledge);
  const isAsked = claims.some((claim) => claim.kind === 'feature' && !isOnlyDescribed(claim, reading));
  return isAsked && reading.claims.length > claims.length ? { ...reading, slots, claims } : reading;
}

/** "good for …" asks about the use case, "hard to learn for juniors" about the feature: the use case is who it is for. */
function asked(whole: Reading): readonly Claim[] {
  const reading = withoutCircumstances(whole);
  const isFeature = (claim: Claim) =>
    claim.kind === 'feature' && reading.knowledge.features[claim.feature]?.kind !== 'text';
  const useCases = reading.claims.filter((claim) => claim.kind === 'use-case');
  if (useCases.length === 0) return reading.claims;
  if (has(reading, 'suited', 'good', 'bad', 'recommend', 'choose')) return useCases;
  const features = reading.claims.filter(isFeature);
  return features.length > 0 ? features : useCases;
}

/** "use Pydantic for validation": the feature is what the component is for, not a claim of its own. */
function withPurpose(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const isListed = claims.some(
    (claim) => claim.kind === 'feature' && reading.knowledge.features[claim.feature]?.kind === 'text',
  );
  const relation = isListed
    ? 'use'
    : has(reading, 'must') || reading.slots.some((slot) => /\bneeds?$/.test(slot.words))
      ? 'need'
      : has(reading, 'include', 'outOfTheBox') && !has(reading, 'use')
        ? 'include'
        : 'use';
  const related = claims.map((claim) => (claim.kind === 'component' ? ({ ...claim, relation } as const) : claim));
  const component = related.find((claim) => claim.kind === 'component');
  const feature = claims.find(
    (claim) => claim.kind === 'feature' && reading.knowledge.features[claim.feature]?.kind !== 'text',
  );
  if (component?.kind !== 'component' || !feature || feature.kind !== 'feature')
    return component ? related.filter((claim) => claim.kind === 'component') : related;
  const isAlternative = has(reading, 'or') || (component.negated && !feature.negated);
  if (isAlternative) return claims.filter((claim) => claim.kind !== 'component');
  // "need a server to be used in production": what it is needed in, and nothing that it provides.
  const provided = reading.knowledge.components[component.component]?.adds ?? [];
  const reaches = [feature.feature, ...ancestors(feature.feature, reading.knowledge)].some((id) =>
    provided.includes(id),
  );
  if (relation === 'need' && !reaches) return [component];
  return [{ ...component, feature: feature.feature }];
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
