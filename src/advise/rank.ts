import { amountOf, factOf } from '../answer/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation, Fact, Importance } from '../knowledge/schema.ts';
import type { Want } from '../understand/question.ts';

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

export interface Ranked {
  readonly subject: string;
  /** The weighted sum over the requirements, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
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
      const importance = weaker(need.importance, want.importance);
      const known = requirements.get(feature);
      if (known && (known.useCase === undefined || strength[known.importance] >= strength[importance])) continue;
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

const strength: Readonly<Record<Importance, number>> = { must: 3, should: 2, nice: 1, avoid: 2 };

/** A use case that is only nice to have makes its requirements nice to have. */
function weaker(need: Importance, want: Importance): Importance {
  if (need === 'avoid' || want === 'must') return need;
  return strength[want] < strength[need] ? want : need;
}

/** Ranks subjects by the weighted sum of how they meet the requirements, best first; equal scores in the order of names. */
export function rank(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  candidates: readonly string[],
): readonly Ranked[] {
  return candidates
    .map((subject): Ranked => {
      const reasons = requirements.map((requirement) => reasonOf(knowledge, subject, requirement));
      const total = reasons.reduce((sum, reason) => sum + reason.weight, 0);
      const score =
        total === 0 ? 0 : reasons.reduce((sum, reason) => sum + reason.weight * reason.satisfaction, 0) / total;
      return { subject, score, reasons };
    })
    .sort((a, b) => b.score - a.score || a.subject.localeCompare(b.subject));
}

function reasonOf(knowledge: Knowledge, subject: string, requirement: Requirement): Reason {
  const { weights } = knowledge.topic;
  const weight = requirement.importance === 'avoid' ? weights.should : weights[requirement.importance];
  const found = factOf(knowledge, subject, requirement.feature);
  const feature = found && knowledge.features[found.feature];
  if (!found || !feature) return { requirement, verdict: 'unknown', satisfaction: 0, weight, sources: [] };
  const wanted = wantedShare(feature, found.fact, requirement);
  const satisfaction = requirement.importance === 'avoid' ? 1 - wanted : wanted;
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
