import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, evidenceOfPoints, nothing } from './answer.ts';
import { type PointList, pointsOf } from './points.ts';
import { unknownAnswer } from './unknown.ts';

/** Answers what speaks for subjects, against them, or both. */
export function answerStrengths(knowledge: Knowledge, question: Extract<Question, { kind: 'strengths' }>): Answer {
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

function sidesOf(
  knowledge: Knowledge,
  { subjects, side }: Extract<Question, { kind: 'strengths' }>,
  good: PointList,
  bad: PointList,
) {
  return subjects.flatMap((subject) => {
    const strengths = { subject, side: 'for' as const, points: pointsOf(knowledge, subject, good) };
    const weaknesses = { subject, side: 'against' as const, points: pointsOf(knowledge, subject, bad) };
    return side === 'strengths' ? [strengths] : side === 'weaknesses' ? [weaknesses] : [strengths, weaknesses];
  });
}
