import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, evidenceOfPoints, nothing } from './answer.ts';
import { pointsOf, pointsServing, pointsTogether } from './points.ts';

/** Answers when to choose a subject, or when not to: for the use cases asked about, else in general. */
export function answerChoose(knowledge: Knowledge, question: Extract<Question, { kind: 'choose' }>): Answer {
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
