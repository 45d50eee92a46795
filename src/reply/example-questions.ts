import type { Knowledge } from '../knowledge/knowledge.ts';

/** The questions of topics that show what can be asked, in the order in which they were written; of several topics in turn. */
export function exampleQuestions(...topics: readonly Knowledge[]): readonly string[] {
  const lists = topics.map(({ questions }) => questions.filter(({ help }) => help).map(({ q }) => q));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
