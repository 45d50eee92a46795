import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Want } from '../understand/question.ts';
import { type Ranked, type Requirement, rank, requirementsOf } from './rank.ts';

/** What the requirements come to. */
export interface Recommendation {
  readonly requirements: readonly Requirement[];
  readonly wants: readonly Want[];
  /** Best first. */
  readonly ranking: readonly Ranked[];
  /** The best, or 'either' where the first two are too close to call; null without requirements. */
  readonly winner: string | null;
  readonly runnerUp: string | null;
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
  const among = candidates.length > 0 ? candidates : Object.keys(knowledge.subjects);
  const ranking = rank(knowledge, requirements, among);
  const [first, second] = ranking;
  if (requirements.length === 0 || !first)
    return {
      requirements,
      wants,
      ranking,
      winner: candidates.length > 1 ? 'either' : null,
      runnerUp: null,
      change: undefined,
    };
  const isTie = second !== undefined && first.score - second.score < knowledge.topic.tie;
  return {
    requirements,
    wants,
    ranking,
    winner: isTie ? 'either' : first.subject,
    runnerUp: second?.subject ?? null,
    change: isTie ? undefined : smallestChange(knowledge, requirements, among, first.subject),
  };
}

function smallestChange(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  among: readonly string[],
  winner: string,
): Change | undefined {
  const winnerWith = (changed: readonly Requirement[]) => rank(knowledge, changed, among)[0]?.subject;
  for (const dropped of requirements) {
    const rest = requirements.filter((requirement) => requirement !== dropped);
    const subject = rest.length > 0 ? winnerWith(rest) : undefined;
    if (subject && subject !== winner) return { subject, dropped: [dropped], added: [] };
  }
  return addedChange(knowledge, requirements, among, winner, winnerWith);
}

/** Adds, for each other subject, the fewest further musts in which it is ahead; keeps the shortest list. */
function addedChange(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  among: readonly string[],
  winner: string,
  winnerWith: (changed: readonly Requirement[]) => string | undefined,
): Change | undefined {
  let best: Change | undefined;
  for (const subject of among.filter((one) => one !== winner).slice(0, 3)) {
    const added: Requirement[] = [];
    for (const requirement of leads(knowledge, requirements, subject, winner)) {
      added.push(requirement);
      if (winnerWith([...requirements, ...added]) !== subject) continue;
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
