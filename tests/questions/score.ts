import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Response } from '../../src/bot/response.ts';
import type { Bot } from '../../src/bot.ts';

const verdict = z.enum(['yes', 'no', 'partial']);

const recordSchema = z.strictObject({
  id: z.string(),
  q: z.string(),
  context: z.array(z.string()).default([]),
  category: z.string().default('silence'),
  expect: z.strictObject({
    outcome: z.enum(['answer', 'decline']).optional(),
    ambient: z.boolean().optional(),
    frameworks: z.array(z.string()).default([]),
    lacks: z.array(z.string()).default([]),
    verdict: z.union([verdict.transform((one) => [one]), z.array(verdict)]).optional(),
    winner: z.string().optional(),
    must: z.array(z.string()).default([]),
    must_not: z.array(z.string()).default([]),
  }),
});

/** A labelled question, as README.md in this folder describes it. */
export type Labelled = z.infer<typeof recordSchema>;

/** What is wrong with an answer; `isGrave`: it misleads, or it speaks where silence is right. */
export interface Fault {
  readonly what: string;
  readonly isGrave: boolean;
}

/** How a set of labelled questions went. */
export interface Score {
  readonly asked: number;
  readonly passed: number;
  /** How many misled. */
  readonly wrong: number;
  /** Of the questions that are clear without being addressed to anybody, how many are recognised as such. */
  readonly clear: number;
  readonly heard: number;
  /** How many were answered unasked where that is wrong. */
  readonly spoken: number;
  readonly failures: readonly { readonly id: string; readonly category: string; readonly faults: readonly Fault[] }[];
}

/** Reads a file of this folder. Throws a `ZodError` for a record that is not in shape. */
export function readLabelled(file: string): readonly Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => recordSchema.parse(JSON.parse(line)));
}

/** Asks the bot every question and judges the answers. */
export function score(bot: Bot, records: readonly Labelled[]): Score {
  const judged = records.map((record) => {
    const response = bot.ask(record.q, record.context);
    return { record, response, faults: faultsOf(record, response) };
  });
  const clear = judged.filter(({ record }) => record.expect.ambient === true);
  const silent = judged.filter(({ record }) => record.expect.ambient === false);
  return {
    asked: judged.length,
    passed: judged.filter(({ faults }) => faults.length === 0).length,
    wrong: judged.filter(({ faults }) => faults.some(({ isGrave }) => isGrave)).length,
    clear: clear.length,
    heard: clear.filter(({ response }) => response.ambient).length,
    spoken: silent.filter(({ response }) => response.ambient).length,
    failures: judged
      .filter(({ faults }) => faults.length > 0)
      .map(({ record: { id, category }, faults }) => ({ id, category, faults })),
  };
}

/** Whether to speak unasked is counted by itself, and decides only where nothing else does. */
function faultsOf({ category, expect }: Labelled, response: Response): readonly Fault[] {
  if (category === 'chatter' || category === 'silence')
    return response.ambient ? [{ what: 'spoke unasked', isGrave: true }] : [];
  if (expect.outcome !== undefined && expect.outcome !== response.outcome)
    return [{ what: `outcome ${response.outcome}`, isGrave: response.outcome === 'answer' }];
  if (expect.outcome === 'decline') return [];
  return [
    ...subjectFaults(expect.frameworks, response.subjects),
    ...expect.lacks
      .filter((id) => response.subjects.includes(id))
      .map((id) => ({ what: `names ${id}`, isGrave: true })),
    ...verdictFaults(expect.verdict, response.verdict),
    ...winnerFaults(expect.winner, response.winner),
    ...expect.must.flatMap((pattern) =>
      new RegExp(pattern, 'i').test(response.text) ? [] : [{ what: `lacks /${pattern}/`, isGrave: false }],
    ),
    ...expect.must_not.flatMap((pattern) =>
      new RegExp(pattern, 'i').test(response.text) ? [{ what: `says /${pattern}/`, isGrave: true }] : [],
    ),
  ];
}

function subjectFaults(wanted: readonly string[], named: readonly string[]): readonly Fault[] {
  const missing = wanted.filter((id) => !named.includes(id));
  if (missing.length === 0) return [];
  return [{ what: `not about ${missing.join(', ')}`, isGrave: missing.length === wanted.length }];
}

function verdictFaults(wanted: readonly string[] | undefined, given: string | null): readonly Fault[] {
  if (wanted === undefined || (given !== null && wanted.includes(given))) return [];
  const isOpposite =
    (given === 'yes' && !wanted.includes('partial')) || (given === 'no' && !wanted.includes('partial'));
  return [{ what: `verdict ${given}`, isGrave: isOpposite }];
}

/** Where it honestly depends, naming nobody is as honest as saying so. */
function winnerFaults(wanted: string | undefined, given: string | null): readonly Fault[] {
  if (wanted === undefined || wanted === given || (wanted === 'either' && given === null)) return [];
  return [{ what: `winner ${given}`, isGrave: given !== null && given !== 'either' }];
}

/** The figures of a score in one line. */
export function summary({ asked, passed, wrong, clear, heard, spoken }: Score): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return [
    `passed ${passed} of ${asked} (${share(passed, asked)})`,
    `wrong ${wrong} (${share(wrong, asked)})`,
    `clear questions heard ${heard} of ${clear} (${share(heard, clear)})`,
    `spoken unasked wrongly ${spoken}`,
  ].join(', ');
}
