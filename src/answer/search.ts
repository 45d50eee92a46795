import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, nothing } from './answer.ts';
import { factOf } from './finding.ts';
import { findPoint } from './points.ts';

/** Gives the texts that account for the words of a question, with their sources. */
export function answerSearch(knowledge: Knowledge, question: Extract<Question, { kind: 'search' }>): Answer {
  const evidence = question.words.map((id) => {
    const [owner = '', feature = ''] = id.split('.');
    const sources =
      factOf(knowledge, owner, feature)?.fact.sources ??
      findPoint(knowledge, id)?.sources ??
      knowledge.components[id]?.sources ??
      [];
    return { id, sources };
  });
  const owners = [...new Set(question.components.flatMap((id) => knowledge.components[id]?.subjects ?? []))];
  return {
    ...nothing,
    kind: 'passages',
    subjects: question.subjects.length > 0 ? question.subjects : owners,
    evidence,
    passages: question.words,
  };
}
