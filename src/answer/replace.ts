import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, evidenceOfPoints, nothing } from './answer.ts';
import { answerCompare } from './compare.ts';
import { type NamedPoint, pointsTogether } from './points.ts';

/** Answers whether one can take the place of another or go with it; where nothing says so, compares them. */
export function answerReplace(knowledge: Knowledge, question: Extract<Question, { kind: 'replace' }>): Answer {
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
