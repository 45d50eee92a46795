/**
 * `npm run bench`: how long an answer takes, how that grows with the knowledge, and what bare search engines take for the
 * same questions in the same run.
 *
 * - The questions are one in six of tests/questions, those that are not answered and chatter included, one after the other
 *   in one process on one thread. Ours get the messages before them in the thread as well, the others the question alone.
 * - What is timed for us is all of `bot.ask`: understanding, answer, words, sources and suggestions. For the others it is
 *   finding one passage, without any answer made of it; the slow ones are asked
 *   few of the questions, a few times. Loading and indexing are timed by themselves.
 * - Each has warm-up runs that do not count. `median` and `p99` are over all timed runs, with whatever else the machine
 *   did meanwhile; `best` is over the best run of each question, which is how the code compares on a quiet machine.
 * - The larger knowledge has the same questions, and copies of everything under invented names (larger.ts): most questions
 *   stay about what was there before, and "which one has …" has 10 times as many to choose from. NLP.js is not asked there:
 *   its training takes more than quadratic time.
 */
import { createBot } from '../../src/bot.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';
import { readLabelled, score, summary } from '../questions/score.ts';
import { larger } from './larger.ts';
import { measure, type Timing } from './measure.ts';
import { type Passage, passagesOf } from './passages-of.ts';
import { type Find, fuse, miniSearch, nlpJs } from './peers.ts';

const files = ['tuned', 'untouched', 'silence'] as const;
/** One in six, of every kind: all of them would take a quarter of an hour. */
const questions = files.flatMap((file) => readLabelled(`${file}.jsonl`)).filter((_, at) => at % 6 === 0);
const times = { subjects: 10, features: 5 };

interface Row {
  readonly name: string;
  readonly size: string;
  readonly setUpMs: number;
  readonly timing: Timing;
}

const small = pythonFrameworks();
const large = larger(small, times);
const rows: Row[] = [];

for (const [size, knowledge] of [
  ['1 ×', small],
  ['50 ×', large],
] as const) {
  print(`${size} ${sizeOf(knowledge)}`);
  rows.push(await timeBot(size, knowledge));
  rows.push(await timePeer('fuse.js', size, knowledge, fuse, size === '1 ×' ? 20 : 300));
  rows.push(await timePeer('MiniSearch', size, knowledge, miniSearch, size === '1 ×' ? 1 : 5));
  if (size === '1 ×') rows.push(await timePeer('NLP.js', size, knowledge, nlpJs, 1));
}

print(`\n${questions.length} questions, Node ${process.version}; microseconds a question\n`);
print(table(rows));
print(
  `\nGrowth of our median: ${growth((timing) => timing.median)}, of the best runs: ${growth((timing) => timing.bestMedian)}\n`,
);
print(`Outcome and verdict are the same with 50 times the knowledge: ${kept()} of ${questions.length}`);
for (const file of files) print(`${file}: ${summary(score(createBot([small]), readLabelled(`${file}.jsonl`)))}`);

async function timeBot(size: string, knowledge: Knowledge): Promise<Row> {
  const start = performance.now();
  const bot = createBot([knowledge]);
  const setUpMs = performance.now() - start;
  const timing = await measure(questions, ({ q, context }) => bot.ask(q, context), { warmUps: 5, runs: 20 });
  return { name: 'pickframework', size, setUpMs, timing };
}

async function timePeer(
  name: string,
  size: string,
  knowledge: Knowledge,
  index: (passages: readonly Passage[]) => Find | Promise<Find>,
  every: number,
): Promise<Row> {
  const passages = passagesOf(knowledge);
  const start = performance.now();
  const find = await index(passages);
  const setUpMs = performance.now() - start;
  const some = questions.filter((_, at) => at % every === 0);
  return {
    name,
    size,
    setUpMs,
    timing: await measure(some, ({ q }) => find(q), size === '1 ×' ? { warmUps: 1, runs: 3 } : { warmUps: 0, runs: 1 }),
  };
}

/** How many answers the invented names leave as they were; what asks for one of all has more to choose from. */
function kept(): number {
  const [one, fifty] = [createBot([small]), createBot([large])];
  return questions.filter(({ q, context }) => {
    const [before, after] = [one.ask(q, context), fifty.ask(q, context)];
    return before.outcome === after.outcome && before.verdict === after.verdict;
  }).length;
}

function growth(of: (timing: Timing) => number): string {
  const [one, fifty] = rows.filter(({ name }) => name === 'pickframework').map(({ timing }) => of(timing));
  return `${((fifty ?? Number.NaN) / (one ?? Number.NaN)).toFixed(2)} times`;
}

function sizeOf(knowledge: Knowledge): string {
  const subjects = Object.values(knowledge.subjects);
  const facts = subjects.reduce((sum, subject) => sum + Object.keys(subject.facts).length, 0);
  return [
    `${subjects.length} subjects`,
    `${Object.keys(knowledge.features).length} features`,
    `${facts} facts`,
    `${Object.keys(knowledge.components).length} components`,
    `${passagesOf(knowledge).length} passages`,
  ].join(', ');
}

function table(all: readonly Row[]): string {
  const header = ['', 'knowledge', 'set-up ms', 'median', 'p99', 'best median', 'best p99'];
  const lines = all.map(({ name, size, setUpMs, timing: { median, p99, bestMedian, bestP99 } }) => [
    name,
    size,
    ...[setUpMs, median, p99, bestMedian, bestP99].map((value) => (Number.isNaN(value) ? '–' : value.toFixed(0))),
  ]);
  return [header, ...lines]
    .map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(12))).join(''))
    .join('\n');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
