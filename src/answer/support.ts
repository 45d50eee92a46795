import { recommend } from '../advise/recommend.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Claim, Question } from '../understand/question.ts';
import { featuresOf } from '../understand/reading.ts';
import { type Answer, allOf, evidenceOf, evidenceOfPoints, evidenceOfReasons } from './answer.ts';
import type { Finding, Verdict } from './finding.ts';
import { judge, turned } from './judge.ts';
import { pointsServing } from './points.ts';
import { unknownAnswer } from './unknown.ts';
import { answerValue } from './value.ts';

type Support = Extract<Question, { kind: 'support' }>;

/** Answers a yes/no question: the verdict on every claim about every subject, and who differs. */
export function answerSupport(knowledge: Knowledge, question: Support): Answer {
  const useCases = question.claims.flatMap((claim) => (claim.kind === 'use-case' ? [claim] : []));
  if (useCases.length > 0) return answerFit(knowledge, question, useCases);
  const findings = question.subjects.flatMap((subject) =>
    question.claims
      .filter((claim) => claim.of === undefined || claim.of === subject)
      .map((claim) => judge(knowledge, subject, claim)),
  );
  const known = findings.filter(
    (finding) =>
      finding.verdict !== 'unknown' ||
      (finding.factId !== undefined &&
        question.claims.every((claim) => claim.kind === 'component' && claim.feature === undefined)),
  );
  const features = featuresOf(question.claims);
  if (known.length === 0 && features.length > 0 && question.claims.some((claim) => claim.kind === 'component')) {
    return answerValue(knowledge, { kind: 'value', subjects: question.subjects, features });
  }
  if (known.length === 0) return unknownAnswer(knowledge, 'unknown-feature', question.subjects, [], findings);
  const verdict = allOf(findings.map((finding) => finding.verdict));
  const others = Object.keys(knowledge.subjects).filter((subject) => !question.subjects.includes(subject));
  const contrast = question.subjects.length > 1 ? [] : contrasting(knowledge, question.claims, others, findings);
  const shown = question.claims.every((claim) => claim.kind === 'component') ? findings.slice(0, 1) : findings;
  return {
    kind: 'support',
    subjects: question.subjects,
    features,
    verdict: verdict === 'unknown' ? null : verdict,
    winner: null,
    evidence: evidenceOf([...shown, ...contrast]),
    findings: shown,
    contrast,
    points: [],
    fit: undefined,
  };
}

function contrasting(
  knowledge: Knowledge,
  claims: readonly Claim[],
  others: readonly string[],
  own: readonly Finding[],
): readonly Finding[] {
  const [claim] = claims;
  const [finding] = own;
  if (!claim || !finding || claims.length > 1) return [];
  return others
    .map((subject) => judge(knowledge, subject, claim))
    .filter(
      (other) =>
        other.fact !== undefined &&
        !other.isBroader &&
        other.fact.value !== finding.fact?.value &&
        other.verdict !== finding.verdict,
    );
}

/** "Is A good for …?": what the points say of it, and how its facts meet the use case's requirements. */
function answerFit(
  knowledge: Knowledge,
  question: Support,
  claims: readonly Extract<Claim, { kind: 'use-case' }>[],
): Answer {
  const [subject = ''] = question.subjects;
  const ids = claims.map((claim) => claim.useCase);
  const fit = recommend(
    knowledge,
    ids.map((id) => ({ id, importance: 'must' as const })),
  );
  const score = fit.ranking.find((ranked) => ranked.subject === subject)?.met ?? 0;
  const forIt = pointsServing(knowledge, subject, 'choose', ids);
  const against = pointsServing(knowledge, subject, 'avoid', ids);
  const holds = fitVerdict(forIt.length > 0, against.length > 0, score);
  // "Can A do it?" asks whether it is possible at all: what fits badly is still possible in part.
  const possible: Verdict = holds === 'no' && question.asksAbility ? 'partial' : holds;
  const verdict = turned(
    possible,
    claims.some((claim) => claim.negated),
  );
  const points = [...forIt, ...against];
  const reasons = fit.ranking.find((ranked) => ranked.subject === subject)?.reasons ?? [];
  return {
    kind: 'support',
    subjects: question.subjects,
    features: [...new Set(reasons.map((reason) => reason.requirement.feature))],
    verdict: verdict === 'unknown' ? null : verdict,
    winner: null,
    evidence: [...ids.map((id) => ({ id, sources: [] })), ...evidenceOfPoints(points), ...evidenceOfReasons(reasons)],
    findings: [],
    contrast: [],
    points,
    fit: { holds: possible, recommendation: fit },
  };
}

/** What the points say goes before what the facts add up to; where the points are of two minds, or silent, the facts decide. */
function fitVerdict(isPraised: boolean, isWarned: boolean, score: number): Verdict {
  if (isPraised && !isWarned) return 'yes';
  if (isWarned && !isPraised) return score >= 0.5 ? 'partial' : 'no';
  if (score >= 0.7) return 'yes';
  return score >= 0.4 ? 'partial' : 'no';
}
