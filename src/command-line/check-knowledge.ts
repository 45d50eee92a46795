import { readKnowledge } from '../knowledge/load.ts';
import { formatAnnotation, formatProblem } from '../knowledge/problem.ts';
import type { Streams } from './streams.ts';

/**
 * Checks a knowledge folder and prints every problem, on GitHub Actions as annotations.
 * Gives the exit status: 2 where a problem would keep the bot from starting, else 0.
 */
export function checkKnowledge(directory: string, { output }: Streams, isOnGitHub: boolean): number {
  const { topics, problems } = readKnowledge(directory);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  for (const problem of problems) output.write(`${(isOnGitHub ? formatAnnotation : formatProblem)(problem)}\n`);
  const names = topics.map(({ id }) => id).join(', ');
  output.write(`Knowledge: ${names || 'no topic'}; errors: ${errors}, warnings: ${problems.length - errors}\n`);
  return errors > 0 ? 2 : 0;
}
