import { amountOf, factOf } from '../answer/finding.ts';
import type { NamedPoint } from '../answer/points.ts';
import { type PointList, pointsServing } from '../answer/points.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation, Fact, Importance } from '../knowledge/schema.ts';
import type { Want } from '../understand/question.ts';
import { isStronger } from './is-stronger.ts';

/** One requirement on a feature, as it counts in the sum. */
export interface Requirement {
  readonly feature: string;
  readonly importance: Importance;
  readonly value?: string;
  /** The use case that asks for it; undefined where it was named itself. */
  readonly useCase?: string;
}

/** How a subject meets a requirement. */
export interface Reason {
  readonly requirement: Requirement;
  readonly verdict: 'yes' | 'no' | 'partial' | 'unknown';
  /** From 0 (not at all) to 1 (fully). */
  readonly satisfaction: number;
  readonly weight: number;
  readonly factId?: string;
  readonly fact?: Fact;
  readonly sources: readonly Citation[];
}

/** What sources say of taking a subject for a use case. */
export interface Judgement {
  readonly useCase: string;
  /** 1 where they advise it, 0 where they advise against it or say nothing, 0.5 where they do both. */
  readonly satisfaction: number;
  readonly weight: number;
  readonly points: readonly NamedPoint[];
}

export interface Ranked {
  readonly subject: string;
  /** The weighted sum over requirements and judgements, from 0 to 1. */
  readonly score: number;
  /** The weighted sum over the requirements alone, from 0 to 1. */
  readonly met: number;
  readonly reasons: readonly Reason[];
  readonly judgements: readonly Judgement[];
}

/** Spells out wants as requirements on features; what is named itself goes before what a use case brings along. */
export function requirementsOf(knowledge: Knowledge, wants: readonly Want[]): readonly Requirement[] {
  const requirements = new Map<string, Requirement>();
  for (const want of wants) {
    if (!knowledge.features[want.id]) continue;
    requirements.set(want.id, {
      feature: want.id,
      importance: want.importance,
      ...(want.value ? { value: want.value } : {}),
    });
  }
  for (const want of wants) {
    for (const [feature, need] of Object.entries(knowledge.useCases[want.id]?.needs ?? {})) {
      if (want.importance === 'avoid' && need.importance !== 'must') continue;
      const importance = weaker(need.importance, want.importance);
      const known = requirements.get(feature);
      if (known && (known.useCase === undefined || !isStronger(importance, known.importance))) continue;
      requirements.set(feature, {
        feature,
        importance,
        useCase: want.id,
        ...('value' in need ? { value: need.value } : {}),
      });
    }
  }
  return [...requirements.values()];
}

/** The use cases among wants for which sources may advise a subject. */
export function advisableOf(knowledge: Knowledge, wants: readonly Want[]): readonly string[] {
  return wants.filter(({ id, importance }) => importance !== 'avoid' && id in knowledge.useCases).map(({ id }) => id);
}

/** A use case that is only nice to have makes its requirements nice to have. */
function weaker(need: Importance, want: Importance): Importance {
  if (need === 'avoid' || want === 'must') return need;
  return isStronger(need, want) ? want : need;
}

/**
 * Ranks subjects by the weighted sum of how they meet the requirements and of what sources advise for the use cases,
 * best first. Equal scores stand in the order of the topic's tie-breaking feature, then of their names.
 */
export function rank(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  candidates: readonly string[],
  useCases: readonly string[] = [],
): readonly Ranked[] {
  const judged = useCases
    .map((useCase) => candidates.map((subject) => judgementOf(knowledge, subject, useCase)))
    .filter((ofAll) => ofAll.some(({ points }) => points.length > 0));
  return candidates
    .map((subject, at): Ranked => {
      const reasons = requirements.map((requirement) => reasonOf(knowledge, subject, requirement));
      const judgements = judged.flatMap((ofAll) => ofAll[at] ?? []);
      return {
        subject,
        score: weightedSum([...reasons, ...judgements]),
        met: weightedSum(reasons),
        reasons,
        judgements,
      };
    })
    .sort((a, b) => b.score - a.score || inOrder(knowledge, a.subject, b.subject));
}

/** Compares subjects with equal scores: first the one with more of the topic's tie-breaking feature, then by name. */
export function inOrder(knowledge: Knowledge, a: string, b: string): number {
  return tieBreakOf(knowledge, b) - tieBreakOf(knowledge, a) || a.localeCompare(b);
}

/** What a recommendation goes by among equals: how much a subject has of the topic's tie-breaking feature, from 0. */
function tieBreakOf(knowledge: Knowledge, subject: string): number {
  const { tieBreak } = knowledge.topic;
  const feature = tieBreak === undefined ? undefined : knowledge.features[tieBreak];
  const fact = tieBreak === undefined ? undefined : knowledge.subjects[subject]?.facts[tieBreak];
  return (feature && fact && amountOf(feature, fact)) ?? 0;
}

function weightedSum(parts: readonly { readonly weight: number; readonly satisfaction: number }[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : parts.reduce((sum, { weight, satisfaction }) => sum + weight * satisfaction, 0) / total;
}

function judgementOf(knowledge: Knowledge, subject: string, useCase: string): Judgement {
  const servingIn = (lists: readonly PointList[]) =>
    lists.flatMap((list) => pointsServing(knowledge, subject, list, [useCase]));
  const pro = servingIn(['choose', 'strengths']);
  const contra = servingIn(['avoid', 'weaknesses']);
  const satisfaction = pro.length === 0 ? 0 : contra.length === 0 ? 1 : 0.5;
  return { useCase, satisfaction, weight: knowledge.topic.weights.advice, points: [...pro, ...contra] };
}

function reasonOf(knowledge: Knowledge, subject: string, requirement: Requirement): Reason {
  const weight = weightOf(knowledge, requirement);
  const found = factOf(knowledge, subject, requirement.feature);
  const satisfaction = found && satisfactionBy(knowledge, found, requirement);
  if (!found || satisfaction === undefined)
    return { requirement, verdict: 'unknown', satisfaction: 0, weight, sources: [] };
  const verdict = satisfaction >= 0.75 ? 'yes' : satisfaction > 0.25 ? 'partial' : 'no';
  return {
    requirement,
    verdict,
    satisfaction,
    weight,
    factId: found.id,
    fact: found.fact,
    sources: found.fact.sources,
  };
}

/** What a requirement counts in the sum. */
export function weightOf({ topic: { weights } }: Knowledge, { importance }: Requirement): number {
  return importance === 'avoid' ? weights.should : weights[importance];
}

/** How far a subject meets a requirement, from 0 to 1; undefined where nothing is on record. */
export function satisfactionOf(knowledge: Knowledge, subject: string, requirement: Requirement): number | undefined {
  const found = factOf(knowledge, subject, requirement.feature);
  return found && satisfactionBy(knowledge, found, requirement);
}

function satisfactionBy(
  knowledge: Knowledge,
  found: NonNullable<ReturnType<typeof factOf>>,
  requirement: Requirement,
): number | undefined {
  const feature = knowledge.features[found.feature];
  if (!feature) return undefined;
  const wanted = wantedShare(feature, found.fact, requirement);
  return requirement.importance === 'avoid' ? 1 - wanted : wanted;
}

function wantedShare(feature: Knowledge['features'][string], fact: Fact, requirement: Requirement): number {
  if (feature.kind === 'choice') return fact.value === requirement.value ? 1 : 0;
  if (feature.kind === 'scale' && requirement.value !== undefined) {
    const own = feature.levels.indexOf(String(fact.value));
    const wanted = feature.levels.indexOf(requirement.value);
    const gap = feature.better === 'less' ? own - wanted : wanted - own;
    return gap <= 0 ? 1 : Math.max(0, 1 - gap / (feature.levels.length - 1));
  }
  if (feature.kind === 'date' || feature.kind === 'number' || feature.kind === 'text') return 1;
  const amount = amountOf(feature, fact) ?? 0;
  return feature.better === 'less' ? 1 - amount : amount;
}
