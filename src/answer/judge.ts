import type { Knowledge } from '../knowledge/knowledge.ts';
import { says } from '../knowledge/says.ts';
import type { Component, Fact, Feature } from '../knowledge/schema.ts';
import { having } from '../understand/feature-claims.ts';
import type { Claim } from '../understand/question.ts';
import { ancestors } from '../understand/related-features.ts';
import { amountOf, type Finding, factOf, type Verdict } from './finding.ts';

/** Judges a claim about a subject. What is not recorded is unknown, never a no. */
export function judge(knowledge: Knowledge, subject: string, claim: Claim): Finding {
  switch (claim.kind) {
    case 'feature':
      return judgeFeature(knowledge, subject, claim);
    case 'item':
      return judgeItem(knowledge, subject, claim);
    case 'component':
      return judgeComponent(knowledge, subject, claim);
    case 'use-case':
      return unknown(subject, claim);
  }
}

function unknown(subject: string, claim: Claim): Finding {
  return { subject, claim, verdict: 'unknown', isBroader: false, sources: [] };
}

function judgeFeature(knowledge: Knowledge, subject: string, claim: Extract<Claim, { kind: 'feature' }>): Finding {
  const found = factOf(knowledge, subject, claim.feature);
  const feature = found && knowledge.features[found.feature];
  if (!found || !feature) return unknown(subject, claim);
  const amount = amountOf(feature, found.fact);
  const verdict = turned(holds(feature, found.fact, claim, amount), claim.negated);
  const base = {
    subject,
    claim,
    verdict,
    factId: found.id,
    feature: found.feature,
    fact: found.fact,
    isBroader: found.isBroader,
    sources: found.fact.sources,
  };
  return amount === undefined ? base : { ...base, amount };
}

function holds(
  feature: Feature,
  fact: Fact,
  claim: Extract<Claim, { kind: 'feature' }>,
  amount: number | undefined,
): Verdict {
  switch (feature.kind) {
    case 'support': {
      if (claim.value === 'partial') return fact.value === 'partial' ? 'yes' : 'no';
      const inPart = claim.byDefault ? 'no' : 'partial';
      const verdict = fact.value === 'full' ? 'yes' : fact.value === 'partial' ? inPart : 'no';
      return turned(verdict, claim.end === 'low');
    }
    case 'scale': {
      const rises = feature.better !== 'less';
      const level = (id: string | undefined) => (id === undefined ? Number.NaN : feature.levels.indexOf(id));
      const own = level(String(fact.value));
      const reaches = (id: string | undefined) => (rises ? own >= level(id) : own <= level(id));
      const verdict = reaches(feature.yes) ? 'yes' : reaches(feature.partly) ? 'partial' : 'no';
      // "yes" speaks of the better end: for a scale on which less is better that is the low one.
      return turned(verdict, (claim.end === 'high') !== rises);
    }
    case 'choice':
      return claim.value === undefined ? 'yes' : fact.value === claim.value ? 'yes' : 'no';
    case 'text':
      if (claim.value === undefined) return 'yes';
      return says(fact, claim.value) ? 'yes' : 'no';
    case 'number':
      if (claim.value !== undefined) return String(fact.value) === claim.value ? 'yes' : 'no';
      return amount === undefined ? 'yes' : turned('yes', claim.end === 'low');
    case 'date':
      return amount === undefined ? 'yes' : turned('yes', claim.end === 'low');
  }
}

function judgeItem(knowledge: Knowledge, subject: string, claim: Extract<Claim, { kind: 'item' }>): Finding {
  const found = factOf(knowledge, subject, claim.feature);
  if (!found) return unknown(subject, claim);
  const values = [found.fact.value].flat().map(String);
  const isListed = values.some((value) =>
    claim.bound
      ? isWithin(Number(value.slice(0, 4)), claim.bound, Number(claim.item))
      : value === claim.item || value.startsWith(`${claim.item}-`),
  );
  const isOpenList = knowledge.features[claim.feature]?.kind === 'text';
  const verdict = isListed ? 'yes' : isOpenList ? 'unknown' : 'no';
  return {
    subject,
    claim,
    verdict: turned(verdict, claim.negated),
    factId: found.id,
    feature: found.feature,
    fact: found.fact,
    isBroader: false,
    sources: found.fact.sources,
  };
}

function isWithin(year: number, bound: 'before' | 'after' | 'since', limit: number): boolean {
  switch (bound) {
    case 'before':
      return year < limit;
    case 'after':
      return year > limit;
    case 'since':
      return year >= limit;
  }
}

function judgeComponent(knowledge: Knowledge, subject: string, claim: Extract<Claim, { kind: 'component' }>): Finding {
  const component = knowledge.components[claim.component];
  if (!component) return unknown(subject, claim);
  const base = { subject, claim, factId: claim.component, isBroader: false, sources: component.sources };
  const own = claim.feature === undefined ? undefined : component.facts[claim.feature];
  const feature = claim.feature === undefined ? undefined : knowledge.features[claim.feature];
  if (own && feature && claim.feature && (claim.relation !== 'need' || component.subjects.includes(subject))) {
    const verdict = turned(holds(feature, own, having(claim.feature), undefined), claim.negated);
    return {
      ...base,
      verdict,
      factId: `${claim.component}.${claim.feature}`,
      feature: claim.feature,
      fact: own,
      sources: own.sources,
    };
  }
  const verdict = componentVerdict(knowledge, subject, claim, component);
  // "Can it do without?": only what comes along with it is known to be needed.
  if (claim.negated && claim.relation !== 'include')
    return { ...base, verdict: component.bundled.includes(subject) ? 'no' : 'unknown' };
  return { ...base, verdict: turned(verdict, claim.negated) };
}

/** What is on record about a component and a subject; that nothing is on record is no "no". */
function componentVerdict(
  knowledge: Knowledge,
  subject: string,
  claim: Extract<Claim, { kind: 'component' }>,
  component: Component,
): Verdict {
  const isUsed = component.subjects.includes(subject);
  const isBundled = component.bundled.includes(subject);
  const addsIt =
    claim.feature === undefined ||
    [claim.feature, ...ancestors(claim.feature, knowledge)].some((id) => component.adds.includes(id));
  if (claim.relation === 'need' && !isUsed && isThereAlready(knowledge, subject, claim, component)) return 'no';
  if (!isUsed || !addsIt) return 'unknown';
  if (claim.relation === 'include') return isBundled ? 'yes' : 'no';
  if (claim.relation !== 'need' || isBundled) return 'yes';
  const own = claim.feature === undefined ? 'full' : factOf(knowledge, subject, claim.feature)?.fact.value;
  return own === undefined ? 'unknown' : own === 'full' ? 'no' : 'yes';
}

/** Whether what a component of others adds, or what is asked of it, is part of the subject itself. */
function isThereAlready(
  knowledge: Knowledge,
  subject: string,
  claim: Extract<Claim, { kind: 'component' }>,
  component: Component,
): boolean {
  const wanted = claim.feature === undefined ? component.adds : [claim.feature];
  return wanted.length > 0 && wanted.every((id) => factOf(knowledge, subject, id)?.fact.value === 'full');
}

/** Turns a verdict round where the question is put in the negative. */
export function turned(verdict: Verdict, isNegative: boolean): Verdict {
  if (!isNegative) return verdict;
  return verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict;
}
