import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Want } from '../understand/question.ts';
import { type Change, smallestChange } from './change.ts';
import { advisableOf, type Ranked, type Requirement, rank, requirementsOf } from './rank.ts';

/** What the requirements come to. */
export interface Recommendation {
  readonly requirements: readonly Requirement[];
  readonly wants: readonly Want[];
  /** Best first. */
  readonly ranking: readonly Ranked[];
  /** The others that are too close to the first to call, in the order of the ranking. */
  readonly level: readonly string[];
  /** The best; 'either' where it is level with others and nothing may decide, or nobody has any of it; null without requirements. */
  readonly winner: string | null;
  readonly runnerUp: string | null;
  /** The feature by which the first goes before others with the same score. */
  readonly decidedBy: string | undefined;
  readonly change: Change | undefined;
}

/** Recommends among the candidates (all subjects where none are given) by a weighted sum over the requirements. */
export function recommend(
  knowledge: Knowledge,
  wants: readonly Want[],
  candidates: readonly string[] = [],
): Recommendation {
  const requirements = requirementsOf(knowledge, wants);
  const useCases = advisableOf(knowledge, wants);
  const among = candidates.length > 0 ? candidates : Object.keys(knowledge.subjects);
  const ranking = rank(knowledge, requirements, among, useCases);
  const [first, second] = ranking;
  if (requirements.length === 0 || !first) {
    const winner = candidates.length > 1 ? 'either' : null;
    return { requirements, wants, ranking, level: [], winner, runnerUp: null, decidedBy: undefined, change: undefined };
  }
  const level = ranking.slice(1).filter((other) => first.score - other.score < knowledge.topic.tie);
  // Who asks between two is told that they are level; who names none is helped more by a place to begin.
  const isDecided =
    candidates.length > 0
      ? level.length === 0
      : first.score > 0 && (level.length === 0 || knowledge.topic.tieBreak !== undefined);
  return {
    requirements,
    wants,
    ranking,
    level: level.map(({ subject }) => subject),
    winner: isDecided ? first.subject : 'either',
    runnerUp: second?.subject ?? null,
    decidedBy: isDecided && second?.score === first.score ? knowledge.topic.tieBreak : undefined,
    change: level.length > 0 ? undefined : smallestChange(knowledge, requirements, ranking),
  };
}
