import { says } from '../../knowledge/says.ts';
import { claimsOf } from '../claims.ts';
import { featureKind } from '../feature-claims.ts';
import type { Claim } from '../question.ts';
import { has, type Reading } from '../reading.ts';
import { ancestors } from '../related-features.ts';
import { names } from '../slot.ts';
import { isLeftToYou } from './left-to-you.ts';

/** "does A need a server?", "is A old?": which one or which year is on record, and not whether that is a yes. */
export function isOnlyDescribed(claim: Claim, { knowledge }: Reading): boolean {
  if (claim.kind !== 'feature' || claim.value !== undefined) return false;
  const kind = knowledge.features[claim.feature]?.kind;
  return kind === 'text' || kind === 'date' || kind === 'number';
}

/** "testable without a server", "compatible with WSGI servers": what is only described is neither there nor not. */
export function withoutTexts(claims: readonly Claim[], { knowledge }: Reading): readonly Claim[] {
  const isClear = claims.some(
    (claim) => featureKind(claim, knowledge) === 'support' || featureKind(claim, knowledge) === 'scale',
  );
  return isClear ? claims.filter((claim) => featureKind(claim, knowledge) !== 'text') : claims;
}

/** What something costs to set up is beside the point where it is asked whether it is there. */
export function withoutCosts(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const isCost = (claim: Claim) => {
    const feature = claim.kind === 'feature' ? reading.knowledge.features[claim.feature] : undefined;
    return feature?.kind === 'scale' && feature.better === 'less';
  };
  const others = claims.filter((claim) => claim.kind !== 'component' && !isCost(claim));
  if (claims[0] && isCost(claims[0]) && !isLeftToYou({ ...reading, claims: others })) return claims.filter(isCost);
  return others.length > 0 ? claims.filter((claim) => !isCost(claim)) : claims;
}

/** "is 8080 the right port": the number is held against what is recorded. */
export function withNumber(claim: Claim, reading: Reading): Claim {
  const number = reading.slots.find((slot) => /^\d{2,}$/.test(slot.words) && !names(slot, 'item'))?.words;
  const kind = featureKind(claim, reading.knowledge);
  if (number === undefined || claim.kind !== 'feature' || (kind !== 'text' && kind !== 'number')) return claim;
  return { ...claim, value: number };
}

/** "can migrations run as a pre-deploy command": what is only described is so where its text says the very words. */
export function withWords(claim: Claim, { slots, subjects, knowledge }: Reading): Claim {
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
export function asked(whole: Reading): readonly Claim[] {
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
export function withPurpose(claims: readonly Claim[], reading: Reading): readonly Claim[] {
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
