/**
 * Runs every snippet, or those whose ids begin as the arguments say, and holds what comes of it against the record;
 * `--write` writes the record. With CI set, nothing may be skipped for want of a package.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Checks } from './check.ts';
import { type Environment, environments } from './environments.ts';
import { messageBrokers } from './message-brokers/message-brokers.ts';
import { pythonWebFrameworks } from './python-web-frameworks/python-web-frameworks.ts';
import { requirementsOf } from './reading.ts';
import { judge, type Outcome, printRecord, recordAfter, type Verdict } from './record.ts';
import { trySnippet } from './try-snippet.ts';

const checks: Readonly<Record<string, Checks>> = {
  'message-brokers': messageBrokers,
  'python-web-frameworks': pythonWebFrameworks,
};

const directory = join(import.meta.dirname, '..', '..', 'knowledge');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });

// Whoever stops this run stops what it has started: groups are ended on exit.
for (const end of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(end, () => process.exit(1));

const verdicts: Verdict[] = [];
for (const knowledge of loadKnowledge(directory)) verdicts.push(...(await checkTopic(knowledge)));
const count = (kind: Verdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length;
say(`Snippets: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exitCode = count('failed') === 0 && verdicts.length > 0 ? 0 : 1;

async function checkTopic(knowledge: Knowledge): Promise<readonly Verdict[]> {
  const ids = Object.keys(knowledge.snippets).filter(
    (id) => positionals.length === 0 || positionals.some((start) => id.startsWith(start)),
  );
  if (ids.length === 0) return [];
  const ownChecks = checks[knowledge.id] ?? {};
  const needs = Object.entries(knowledge.snippets).flatMap(([id, snippet]) => [
    ...requirementsOf(snippet),
    ...(ownChecks[id]?.needs ?? []),
  ]);
  const outcomes = await tryAll(knowledge, ids, ownChecks, await environments([...new Set(needs)], say));
  const record = values.write
    ? recordAfter(knowledge, outcomes, new Date().toISOString().slice(0, 10))
    : knowledge.runs;
  if (values.write) writeFileSync(join(directory, knowledge.id, 'snippet-runs.yml'), printRecord(record));

  const strays = Object.keys(ownChecks).filter((id) => knowledge.snippets[id] === undefined);
  return [
    ...[...outcomes].map(([id, outcome]) => tell(id, judge(outcome, record[id], !process.env['CI']))),
    ...strays.map((id) => tell(id, { kind: 'failed', message: 'this is checked and is no snippet' })),
  ];
}

/** Tries as many at a time as there are processors. */
async function tryAll(
  knowledge: Knowledge,
  ids: readonly string[],
  ownChecks: Checks,
  found: readonly Environment[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const queue = [...ids];
  const worker = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      outcomes.set(id, await trySnippet(knowledge, id, ownChecks[id], found));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return new Map(ids.flatMap((id) => [[id, outcomes.get(id) ?? { kind: 'unchecked' }] as const]));
}

function tell(id: string, verdict: Verdict): Verdict {
  say(`${verdict.kind.padEnd(8)}${id}: ${verdict.message.replaceAll('\n', '\n    ')}`);
  return verdict;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
