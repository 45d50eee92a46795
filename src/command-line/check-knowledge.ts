import { parseArgs } from 'node:util';
import { words } from '../bot/words.ts';
import { createBot } from '../bot.ts';
import { type KnowledgeReading, readKnowledge } from '../knowledge/load.ts';
import { errorsIn, formatAnnotation, formatProblem, inReadingOrder } from '../knowledge/problem.ts';
import { UsageError } from './arguments.ts';
import type { Streams } from './streams.ts';
import { wrongAnswers } from './wrong-answers.ts';

const usage = `Usage:
  npm run --silent check:knowledge                      (annotations on GitHub Actions, else text)
  npm run --silent check:knowledge -- --format text|github|json`;

/** How the reading of a folder is printed. */
const formats = { text: textOf, github: annotationsOf, json: jsonOf } as const;

/**
 * Checks a knowledge folder and prints every problem, as `--format` among `args` says.
 * Gives the exit status: 2 where something is wrong, else 0; a warning is none. Throws a `UsageError`.
 */
export function checkKnowledge(
  directory: string,
  args: readonly string[],
  { output }: Streams,
  isOnGitHub: boolean,
): number {
  const format = readFormat(args) ?? (isOnGitHub ? 'github' : 'text');
  const reading = withAnswers(readKnowledge(directory, words));
  output.write(formats[format](reading));
  return errorsIn(reading.problems).length > 0 ? 2 : 0;
}

/** Asks the example questions as soon as everything else is right: a bot over half the knowledge answers otherwise. */
function withAnswers(reading: KnowledgeReading): KnowledgeReading {
  const { drafts, topics, problems } = reading;
  if (errorsIn(problems).length > 0) return reading;
  return { ...reading, problems: inReadingOrder([...problems, ...wrongAnswers(drafts, createBot(topics))]) };
}

function textOf(reading: KnowledgeReading): string {
  return [...reading.problems.map(formatProblem), summaryOf(reading), ''].join('\n');
}

function annotationsOf(reading: KnowledgeReading): string {
  return [...reading.problems.map(formatAnnotation), summaryOf(reading), ''].join('\n');
}

function jsonOf({ topics, problems }: KnowledgeReading): string {
  return `${JSON.stringify({ topics: topics.map(({ id, version }) => ({ id, version })), problems }, null, 2)}\n`;
}

function summaryOf(reading: KnowledgeReading): string {
  const names = reading.topics.map(({ id }) => id).join(', ');
  const errors = errorsIn(reading.problems).length;
  return `Knowledge: ${names || 'no topic'}; errors: ${errors}, warnings: ${reading.problems.length - errors}`;
}

function readFormat(args: readonly string[]): keyof typeof formats | undefined {
  let format: string | undefined;
  try {
    format = parseArgs({ args: [...args], options: { format: { type: 'string' } } }).values.format;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  if (format === undefined || format === 'text' || format === 'github' || format === 'json') return format;
  throw new UsageError(`There is no format "${format}".\n${usage}`);
}
