import type { Knowledge } from '../knowledge/knowledge.ts';

/** The questions of topics that show what can be asked, in the order in which they were written. */
export function exampleQuestions(...topics: readonly Knowledge[]): readonly string[] {
  return topics.flatMap(({ questions }) => questions.filter(({ help }) => help).map(({ q }) => q));
}
