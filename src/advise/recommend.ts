import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Want } from '../understand/question.ts';
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

/** The smallest change of the requirements under which another subject wins. */
export interface Change {
  readonly subject: string;
  readonly dropped: readonly Requirement[];
  readonly added: readonly Requirement[];
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
  const rankBy = (changed: readonly Requirement[]) => rank(knowledge, changed, among, useCases);
  const ranking = rankBy(requirements);
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
    change: level.length > 0 ? undefined : smallestChange(knowledge, requirements, ranking, rankBy),
  };
}

type RankBy = (requirements: readonly Requirement[]) => readonly Ranked[];

function smallestChange(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  [winner, ...others]: readonly Ranked[],
  rankBy: RankBy,
): Change | undefined {
  for (const dropped of requirements) {
    const rest = requirements.filter((requirement) => requirement !== dropped);
    const subject = rest.length > 0 ? rankBy(rest)[0]?.subject : undefined;
    if (subject && subject !== winner?.subject) return { subject, dropped: [dropped], added: [] };
  }
  return winner && addedChange(knowledge, requirements, winner.subject, others, rankBy);
}

/** Adds, for each of the next three, the fewest further musts in which it is ahead; keeps the shortest list. */
function addedChange(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  winner: string,
  others: readonly Ranked[],
  rankBy: RankBy,
): Change | undefined {
  let best: Change | undefined;
  for (const { subject } of others.slice(0, 3)) {
    const added: Requirement[] = [];
    for (const requirement of leads(knowledge, requirements, subject, winner)) {
      added.push(requirement);
      if (rankBy([...requirements, ...added])[0]?.subject !== subject) continue;
      if (!best || added.length < best.added.length) best = { subject, dropped: [], added };
      break;
    }
  }
  return best && best.added.length <= 4 ? best : undefined;
}

function leads(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  subject: string,
  winner: string,
): readonly Requirement[] {
  const open = Object.entries(knowledge.features).filter(
    ([id, feature]) =>
      !feature.broader &&
      !requirements.some((one) => one.feature === id) &&
      (feature.kind === 'support' || feature.kind === 'scale'),
  );
  const compared = open.map(([feature]) => {
    const requirement: Requirement = { feature, importance: 'must' };
    const ranking = rank(knowledge, [requirement], [subject, winner]);
    const score = (id: string) => ranking.find((one) => one.subject === id)?.score ?? 0;
    return { requirement, lead: score(subject) - score(winner) };
  });
  return compared
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead)
    .map(({ requirement }) => requirement);
}
