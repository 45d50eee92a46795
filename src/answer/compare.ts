import type { Knowledge } from '../knowledge/knowledge.ts';
import { having } from '../understand/feature-claims.ts';
import type { Claim, Question, Relation } from '../understand/question.ts';
import { featuresOf } from '../understand/reading.ts';
import { type Answer, evidenceOf, evidenceOfPoints } from './answer.ts';
import { type Finding, factOf } from './finding.ts';
import { judge } from './judge.ts';
import { pointsOf, pointsTogether } from './points.ts';
import { unknownAnswer } from './unknown.ts';

/** Answers "is A faster than B", "which is more mature", "A vs B performance". */
export function answerCompareFeature(
  knowledge: Knowledge,
  question: Extract<Question, { kind: 'compare-feature' }>,
): Answer {
  const subjects = question.subjects.length > 0 ? question.subjects : Object.keys(knowledge.subjects);
  const rows = question.claims.map((claim) => ({
    claim,
    findings: subjects.map((subject) => judge(knowledge, subject, { ...claim, negated: false })),
  }));
  const known = rows.flatMap((row) => row.findings).filter((finding) => finding.fact !== undefined);
  if (new Set(known.map((finding) => finding.subject)).size < Math.min(2, subjects.length)) {
    return unknownAnswer(
      knowledge,
      'unknown-feature',
      subjects,
      [],
      rows.flatMap((row) => row.findings),
    );
  }
  const relation = effortRelation(knowledge, question.claims, question.relation);
  const compared = comparedRow(knowledge, rows);
  const order = compared ? ordered(knowledge, compared.findings, relation) : [];
  const features = featuresOf(question.claims);
  const isOpen = question.subjects.length === 0;
  const leaders = order.filter((placed) => placed.amount === order[0]?.amount).map((placed) => placed.subject);
  return {
    kind: 'compare-feature',
    subjects: isOpen && leaders.length > 0 ? leaders : subjects,
    ranking: isOpen ? order.map((placed) => placed.subject) : [],
    features,
    ...outcome(
      question,
      order,
      relation,
      compared && isOrdered(knowledge, compared.claim) ? ordered(knowledge, compared.findings, 'better') : [],
      known,
    ),
    evidence: evidenceOf(known),
    rows,
    relation,
    asks: question.asks,
    points: question.subjects.length > 1 ? pointsTogether(knowledge, question.subjects, features).slice(0, 2) : [],
  };
}

interface Placed {
  readonly subject: string;
  readonly amount: number;
}

/** Orders subjects so that the one for which the relation holds most comes first. */
function ordered(knowledge: Knowledge, findings: readonly Finding[], relation: Relation): readonly Placed[] {
  const placed = findings.flatMap(({ subject, amount, feature }): readonly Placed[] => {
    if (amount === undefined || !feature) return [];
    const isLessBetter = betterEnd(knowledge, feature) === 'less';
    const goodness = isLessBetter ? -amount : amount;
    const sign =
      relation === 'more' ? amount : relation === 'less' ? -amount : relation === 'worse' ? -goodness : goodness;
    return [{ subject, amount: sign }];
  });
  return [...placed].sort((a, b) => b.amount - a.amount);
}

function isOrdered(knowledge: Knowledge, claim: Claim): boolean {
  if (claim.kind !== 'feature') return false;
  const kind = knowledge.features[claim.feature]?.kind;
  return kind !== 'date' && kind !== 'number' && betterEnd(knowledge, claim.feature) !== 'neither';
}

function betterEnd(knowledge: Knowledge, feature: string): 'more' | 'less' | 'neither' {
  const found = knowledge.features[feature];
  return found && found.kind !== 'choice' ? found.better : 'neither';
}

function outcome(
  question: Extract<Question, { kind: 'compare-feature' }>,
  order: readonly Placed[],
  relation: Relation,
  byGoodness: readonly Placed[],
  findings: readonly Finding[],
): { readonly verdict: 'yes' | 'no' | null; readonly winner: string | null } {
  const [first, second] = order;
  if ((relation === 'same' || relation === 'differ') && question.asks === 'whether' && order.length === 0)
    return { verdict: isAlike(findings) === (relation === 'same') ? 'yes' : 'no', winner: null };
  if (!first || !second) return { verdict: null, winner: null };
  const isTie = first.amount === second.amount;
  const winner = isTie ? 'either' : first.subject;
  if (question.asks === 'which') return { verdict: null, winner };
  const asserted = order.find((placed) => placed.subject === question.subjects[0]);
  const other = order.find((placed) => placed.subject !== question.subjects[0]);
  if (!asserted || !other) return { verdict: null, winner };
  const isNegated = question.claims[0]?.negated === true;
  const holds =
    relation === 'equal'
      ? asserted.amount >= other.amount
      : relation === 'same'
        ? isTie
        : relation === 'differ'
          ? asserted.amount !== other.amount
          : asserted.amount > other.amount;
  // "Is A slower than B?" comes out for the faster one, whichever side was asserted.
  return { verdict: holds !== isNegated ? 'yes' : 'no', winner: isTie ? 'either' : (byGoodness[0]?.subject ?? winner) };
}

/** What has no order is the same or another. */
function isAlike(findings: readonly Finding[]): boolean {
  return new Set(findings.map(({ fact }) => JSON.stringify(fact?.value))).size === 1;
}

/** The row that decides: what is there or not, before the effort that it takes; else the first whose values are ordered. */
function comparedRow(
  knowledge: Knowledge,
  rows: readonly { readonly claim: Claim; readonly findings: readonly Finding[] }[],
) {
  const isPlaced = (row: (typeof rows)[number]) => row.findings.some((finding) => finding.amount !== undefined);
  const things = rows.filter(
    ({ claim }) =>
      claim.kind === 'feature' &&
      knowledge.features[claim.feature]?.kind === 'support' &&
      betterEnd(knowledge, claim.feature) !== 'less',
  );
  return things.find(isPlaced) ?? rows.find(isPlaced);
}

/** "More code for auth" asks who has less of auth built in: more effort is less support. */
function effortRelation(knowledge: Knowledge, claims: readonly Claim[], relation: Relation): Relation {
  const costs = claims.filter((claim) => claim.kind === 'feature' && betterEnd(knowledge, claim.feature) === 'less');
  const others = claims.filter((claim) => !costs.includes(claim));
  if (
    costs.length === 0 ||
    others.length === 0 ||
    others.some((claim) => claim.kind !== 'feature' || knowledge.features[claim.feature]?.kind !== 'support')
  )
    return relation;
  return relation === 'more' ? 'less' : relation === 'less' ? 'more' : relation;
}

/** Answers "A vs B": the rows that differ, then when to choose which. */
export function answerCompare(knowledge: Knowledge, question: Extract<Question, { kind: 'compare' }>): Answer {
  const { subjects } = question;
  const recorded = knowledge.topic.headline.filter((feature) =>
    subjects.some((subject) => factOf(knowledge, subject, feature)),
  );
  const differs = (feature: string) =>
    new Set(subjects.map((subject) => factOf(knowledge, subject, feature)?.fact.cell)).size > 1;
  const rows = question.full ? recorded : recorded.filter(differs);
  const choose = subjects.map((subject) => ({ subject, points: pointsOf(knowledge, subject, 'choose') }));
  const points = pointsTogether(knowledge, subjects);
  const findings = rows.flatMap((feature) => subjects.map((subject) => judge(knowledge, subject, having(feature))));
  return {
    kind: 'compare',
    full: question.full,
    subjects,
    features: rows,
    verdict: null,
    winner: 'either',
    evidence: [...evidenceOf(findings), ...evidenceOfPoints([...choose.flatMap((list) => list.points), ...points])],
    rows,
    points,
    choose,
  };
}
