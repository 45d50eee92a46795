import { unreachable } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, evidenceOf, evidenceOfPoints, type NamedPoint } from './answer.ts';
import { answerCompare, answerCompareFeature } from './compare.ts';
import { factOf, judge } from './finding.ts';
import { findPoint, type PointList, pointsOf, pointsServing, pointsTogether } from './points.ts';
import { answerRecommend } from './recommend.ts';
import { deploySnippets, exampleSnippets } from './snippets.ts';
import { answerSupport } from './support.ts';
import { unknownAnswer } from './unknown.ts';
import { answerValue } from './value.ts';
import { answerWhich } from './which.ts';

const nothing = { subjects: [], features: [], verdict: null, winner: null, evidence: [] } as const;

/** Answers a question from the knowledge alone. Never throws for anything that a person asked. */
export function answerQuestion(knowledge: Knowledge, question: Question): Answer {
  switch (question.kind) {
    case 'support':
      return answerSupport(knowledge, question);
    case 'value':
    case 'explain':
      return answerValue(knowledge, question);
    case 'compare-feature':
      return answerCompareFeature(knowledge, question);
    case 'compare':
      return answerCompare(knowledge, question);
    case 'which':
      return answerWhich(knowledge, question);
    case 'recommend':
      return answerRecommend(knowledge, question);
    case 'choose':
      return answerChoose(knowledge, question);
    case 'strengths':
      return answerStrengths(knowledge, question);
    case 'code':
      return answerCode(knowledge, question);
    case 'deploy':
      return answerDeploy(knowledge, question);
    case 'about':
      return answerAbout(knowledge, question);
    case 'search':
      return answerSearch(knowledge, question);
    case 'replace':
      return answerReplace(knowledge, question);
    case 'several':
      return answerSeveral(question.parts.map((part) => answerQuestion(knowledge, part)));
    case 'help':
      return { ...nothing, kind: 'help' };
    case 'catalog':
      return { ...nothing, kind: 'catalog', subjects: Object.keys(knowledge.subjects) };
    case 'unknown':
      return unknownAnswer(knowledge, question.reason, question.near, question.unknownWords);
    default:
      return unreachable(question);
  }
}

function answerSeveral(parts: readonly Answer[]): Answer {
  const verdicts = new Set(parts.map((part) => part.verdict));
  return {
    kind: 'several',
    subjects: [...new Set(parts.flatMap((part) => part.subjects))],
    features: [...new Set(parts.flatMap((part) => part.features))],
    verdict: verdicts.size === 1 ? (parts[0]?.verdict ?? null) : null,
    winner: parts.find((part) => part.winner !== null)?.winner ?? null,
    evidence: parts.flatMap((part) => part.evidence),
    parts,
  };
}

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>;

function answerChoose(knowledge: Knowledge, question: Of<'choose'>): Answer {
  const list = question.negated ? 'avoid' : 'choose';
  const lists = question.subjects.map((subject) => {
    const serving = pointsServing(knowledge, subject, list, question.useCases);
    return {
      subject,
      side: question.negated ? ('against' as const) : ('for' as const),
      points: serving.length > 0 ? serving : pointsOf(knowledge, subject, list),
    };
  });
  const all = [...question.subjects, ...question.over];
  const together = all.length > 1 ? pointsTogether(knowledge, all).slice(0, 1) : [];
  return {
    ...nothing,
    kind: 'points',
    subjects: all,
    evidence: evidenceOfPoints([...lists.flatMap(({ points }) => points), ...together]),
    about: list,
    lists,
    together,
  };
}

function answerStrengths(knowledge: Knowledge, question: Of<'strengths'>): Answer {
  const own = sidesOf(knowledge, question, 'strengths', 'weaknesses');
  // Where strengths and weaknesses are not listed, what speaks for and against choosing it says them.
  const lists = own.some(({ points }) => points.length > 0) ? own : sidesOf(knowledge, question, 'choose', 'avoid');
  if (lists.every(({ points }) => points.length === 0))
    return unknownAnswer(knowledge, 'unknown-feature', question.subjects, []);
  return {
    ...nothing,
    kind: 'points',
    subjects: question.subjects,
    evidence: evidenceOfPoints(lists.flatMap(({ points }) => points)),
    about: question.side,
    lists,
    together: [],
  };
}

function sidesOf(knowledge: Knowledge, { subjects, side }: Of<'strengths'>, good: PointList, bad: PointList) {
  return subjects.flatMap((subject) => {
    const strengths = { subject, side: 'for' as const, points: pointsOf(knowledge, subject, good) };
    const weaknesses = { subject, side: 'against' as const, points: pointsOf(knowledge, subject, bad) };
    return side === 'strengths' ? [strengths] : side === 'weaknesses' ? [weaknesses] : [strengths, weaknesses];
  });
}

function answerCode(knowledge: Knowledge, question: Of<'code'>): Answer {
  const named = question.snippets.filter(
    (id) => question.subjects.length === 0 || question.subjects.includes(knowledge.snippets[id]?.subject ?? ''),
  );
  const examples = exampleSnippets(knowledge, question.subjects, question.shows);
  const [snippet, ...alternatives] = [...new Set([...named, ...examples])];
  const found = snippet === undefined ? undefined : knowledge.snippets[snippet];
  if (!snippet || !found) return unknownAnswer(knowledge, 'unknown-feature', question.subjects, []);
  const others = question.subjects.filter((subject) => subject !== found.subject);
  const second = others.flatMap((subject) =>
    exampleSnippets(knowledge, [subject], question.shows.length > 0 ? question.shows : found.shows).slice(0, 1),
  );
  return {
    ...nothing,
    kind: 'code',
    subjects: question.subjects.length > 0 ? question.subjects : [found.subject],
    features: found.shows.filter((id) => id in knowledge.features),
    evidence: [{ id: snippet, sources: found.sources }],
    snippet,
    alternatives: [...second, ...alternatives.filter((id) => !second.includes(id))].slice(0, 3),
  };
}

function answerDeploy(knowledge: Knowledge, question: Of<'deploy'>): Answer {
  const subjects = question.subjects.length > 0 ? question.subjects : Object.keys(knowledge.subjects);
  const [snippet, ...rest] = subjects.flatMap((subject) =>
    deploySnippets(knowledge, subject, question.target).slice(0, 2),
  );
  const findings = subjects
    .flatMap((subject) =>
      question.features.map((feature) =>
        judge(knowledge, subject, { kind: 'feature', feature, end: 'high', negated: false }),
      ),
    )
    .filter((finding) => finding.fact !== undefined);
  const found = snippet === undefined ? undefined : knowledge.snippets[snippet];
  if (!snippet || !found) return answerValue(knowledge, { kind: 'value', subjects, features: question.features });
  return {
    ...nothing,
    kind: 'deploy',
    subjects,
    features: question.features,
    verdict: question.asksWhether ? (runsOn(knowledge, subjects, question.target) ? 'yes' : null) : null,
    evidence: [{ id: snippet, sources: found.sources }, ...evidenceOf(findings)],
    snippet,
    alternatives: rest,
    findings,
  };
}

function runsOn(knowledge: Knowledge, subjects: readonly string[], target: string | undefined): boolean {
  const isTarget = (id: string) => knowledge.snippets[id]?.target === target;
  return subjects.every((subject) => deploySnippets(knowledge, subject, target).some(isTarget));
}

function answerAbout(knowledge: Knowledge, question: Of<'about'>): Answer {
  const owners = question.components.flatMap((id) => knowledge.components[id]?.subjects ?? []);
  const evidence = [
    ...question.subjects.map((id) => ({ id, sources: knowledge.subjects[id]?.sources ?? [] })),
    ...question.components.map((id) => ({ id, sources: knowledge.components[id]?.sources ?? [] })),
  ];
  return {
    ...nothing,
    kind: 'about',
    subjects: question.subjects.length > 0 ? question.subjects : [...new Set(owners)],
    evidence,
    components: question.components,
    targets: question.targets,
  };
}

function answerSearch(knowledge: Knowledge, question: Of<'search'>): Answer {
  const evidence = question.words.map((id) => {
    const [owner = '', feature = ''] = id.split('.');
    const sources =
      factOf(knowledge, owner, feature)?.fact.sources ??
      findPoint(knowledge, id)?.sources ??
      knowledge.components[id]?.sources ??
      [];
    return { id, sources };
  });
  return { ...nothing, kind: 'passages', subjects: question.subjects, evidence, passages: question.words };
}

function answerReplace(knowledge: Knowledge, question: Of<'replace'>): Answer {
  const points: readonly NamedPoint[] = pointsTogether(knowledge, question.subjects).slice(0, 4);
  if (points.length === 0)
    return answerCompare(knowledge, { kind: 'compare', subjects: question.subjects, full: false });
  return {
    ...nothing,
    kind: 'together',
    subjects: question.subjects,
    winner: 'either',
    evidence: evidenceOfPoints(points),
    points,
  };
}
