import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Cell, type Coverage, coverageOf, percent, type SubjectCoverage } from '../knowledge/coverage.ts';
import { readKnowledge } from '../knowledge/load.ts';
import { errorsIn, formatProblem } from '../knowledge/problem.ts';
import { UsageError } from './arguments.ts';
import { coveragePage } from './coverage-page.ts';
import type { Streams } from './streams.ts';

const usage = `Usage:
  npm run --silent knowledge                      (what is on record, as a table)
  npm run --silent knowledge -- --html FILE       (the same as a page for the browser)`;

/**
 * Prints what the topics of a folder know of each subject, and what they don't, as of `today` (YYYY-MM-DD); with
 * `--html` writes it as a page. Gives the exit status: 2 where the knowledge does not load. Throws a `UsageError`.
 */
export function coverage(
  directory: string,
  args: readonly string[],
  { output, errors }: Streams,
  today: string,
): number {
  const page = readArguments(args);
  const { topics, problems } = readKnowledge(directory);
  const wrong = errorsIn(problems);
  if (wrong.length > 0) {
    errors.write([...wrong.map(formatProblem), 'What is on record can be counted once this is mended.', ''].join('\n'));
    return 2;
  }
  const coverages = topics.map((topic) => coverageOf(topic, today));
  if (page === undefined) {
    output.write(`${coverages.map((each) => `${summaryOf(each)}\n\n${tableOf(each)}`).join('\n\n')}\n\n${legend}\n`);
    return 0;
  }
  try {
    writeFileSync(page, coveragePage(coverages, today));
  } catch (error) {
    throw new UsageError(`The page cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  output.write(`${coverages.map(summaryOf).join('\n')}\nThe page is in ${page}\n`);
  return 0;
}

function readArguments(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { html: { type: 'string' } } }).values.html;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function summaryOf({ name, noun, subjects, features, facts, old, snippets }: Coverage): string {
  return [
    `${name}: ${subjects.length} ${noun.many}, ${features.length} features`,
    `${facts.done} of ${facts.all} facts on record (${percent(facts)} %), ${old} of them possibly out of date`,
    `${snippets.done} of ${snippets.all} snippets run`,
  ].join('; ');
}

const legend = '● on record  ! possibly out of date  · missing';

const marks: Readonly<Record<Cell['kind'], string>> = { recorded: '●', old: '!', missing: '·' };

/** Features as rows, because there are many; subjects as columns, by the beginnings of their names. */
function tableOf({ subjects, features }: Coverage): string {
  const first = Math.max(...features.map(({ name }) => name.length + 2), 'snippets run'.length);
  const heads = shortNames(subjects.map(({ name }) => name));
  const line = (head: string, cells: readonly string[]) =>
    [head.padEnd(first), ...cells.map((cell, at) => cell.padEnd(heads[at]?.length ?? 0))].join('  ').trimEnd();
  const counted = (count: (subject: SubjectCoverage) => string | number) => subjects.map((each) => String(count(each)));

  const lines = features.flatMap(({ name, group }, at) => {
    const row = line(
      `  ${name}`,
      counted(({ cells }) => marks[cells[at]?.kind ?? 'missing']),
    );
    return group === features[at - 1]?.group ? [row] : [group, row];
  });
  return [
    line('', heads),
    ...lines,
    line(
      'on record',
      counted(({ facts }) => `${percent(facts)} %`),
    ),
    line(
      'out of date',
      counted(({ old }) => old),
    ),
    line(
      'snippets run',
      counted(({ snippets }) => `${snippets.done}/${snippets.all}`),
    ),
  ].join('\n');
}

/** The shortest beginnings, of at least five letters, that tell the names apart. */
function shortNames(names: readonly string[]): readonly string[] {
  const longest = Math.max(...names.map((name) => name.length));
  for (let length = 5; length < longest; length++) {
    const short = names.map((name) => name.slice(0, length).trim());
    if (new Set(short).size === names.length) return short;
  }
  return names;
}
