import type { Knowledge } from '../knowledge/knowledge.ts';
import { inOrder, type Ranked, type Requirement, satisfactionOf, weightOf } from './rank.ts';

/** The smallest change of the requirements under which another subject wins. */
export interface Change {
  readonly subject: string;
  readonly dropped: readonly Requirement[];
  readonly added: readonly Requirement[];
}

/** What a subject has gathered in the weighted sum; what can be gathered is the same for all. */
interface Standing {
  readonly subject: string;
  readonly gathered: number;
}

const most = { others: 3, added: 4 };
/** Sums that differ by less are the same sum, added up in another order. */
const rounding = 1e-9;

/**
 * Finds the one requirement without which another subject would win; else the fewest further musts with which one of
 * the next three would. Undefined where no small change does it. The ranking must be that of the requirements.
 */
export function smallestChange(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  ranking: readonly Ranked[],
): Change | undefined {
  const [winner, ...others] = ranking;
  if (!winner) return undefined;
  const standings = ranking.map(({ subject, reasons, judgements }): Standing => {
    const parts = [...reasons, ...judgements];
    return { subject, gathered: parts.reduce((sum, { weight, satisfaction }) => sum + weight * satisfaction, 0) };
  });
  for (const [index, dropped] of requirements.entries()) {
    if (requirements.length === 1) break;
    const without = standings.map(({ subject, gathered }, at): Standing => {
      const reason = ranking[at]?.reasons[index];
      return { subject, gathered: gathered - (reason ? reason.weight * reason.satisfaction : 0) };
    });
    const subject = bestOf(knowledge, without);
    if (subject !== winner.subject) return { subject, dropped: [dropped], added: [] };
  }
  const changes = others.slice(0, most.others).flatMap(({ subject }) => {
    const added = addedFor(knowledge, requirements, standings, subject, winner.subject);
    return added ? [{ subject, dropped: [], added }] : [];
  });
  return changes.reduce<Change | undefined>(
    (best, change) => (best && best.added.length <= change.added.length ? best : change),
    undefined,
  );
}

/** The musts, strongest first, that put a subject before the winner and all others. */
function addedFor(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  standings: readonly Standing[],
  subject: string,
  winner: string,
): readonly Requirement[] | undefined {
  const added: Requirement[] = [];
  let now = standings;
  for (const requirement of leads(knowledge, requirements, subject, winner).slice(0, most.added)) {
    added.push(requirement);
    const weight = weightOf(knowledge, requirement);
    now = now.map((standing) => ({
      subject: standing.subject,
      gathered: standing.gathered + weight * (satisfactionOf(knowledge, standing.subject, requirement) ?? 0),
    }));
    if (bestOf(knowledge, now) === subject) return added;
  }
  return undefined;
}

function bestOf(knowledge: Knowledge, standings: readonly Standing[]): string {
  const best = standings.reduce((a, b) => {
    const lead = b.gathered - a.gathered;
    if (Math.abs(lead) < rounding) return inOrder(knowledge, a.subject, b.subject) <= 0 ? a : b;
    return lead > 0 ? b : a;
  });
  return best.subject;
}

/** The features, as musts, in which a subject is ahead of the winner, those first in which it is most. */
function leads(
  knowledge: Knowledge,
  requirements: readonly Requirement[],
  subject: string,
  winner: string,
): readonly Requirement[] {
  const asked = new Set(requirements.map(({ feature }) => feature));
  return Object.entries(knowledge.features)
    .filter(([id, { broader, kind }]) => !broader && !asked.has(id) && (kind === 'support' || kind === 'scale'))
    .map(([feature]) => {
      const requirement: Requirement = { feature, importance: 'must' };
      const shareOf = (id: string) => satisfactionOf(knowledge, id, requirement) ?? 0;
      return { requirement, lead: shareOf(subject) - shareOf(winner) };
    })
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => b.lead - a.lead)
    .map(({ requirement }) => requirement);
}
