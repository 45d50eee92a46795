import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, nothing } from './answer.ts';
import { exampleSnippets } from './snippets.ts';
import { unknownAnswer } from './unknown.ts';

/** Gives the example that shows most of what is asked for, and one of each other subject asked about. */
export function answerCode(knowledge: Knowledge, question: Extract<Question, { kind: 'code' }>): Answer {
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
