import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, nothing } from './answer.ts';

/** Answers what subjects, components or targets are. */
export function answerAbout(knowledge: Knowledge, question: Extract<Question, { kind: 'about' }>): Answer {
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
