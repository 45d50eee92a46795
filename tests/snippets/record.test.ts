import { describe, expect, it } from 'vitest';
import { parse } from '../../src/knowledge/parse.ts';
import { snippetRunsSchema } from '../../src/knowledge/schema.ts';
import { teas } from '../helpers/knowledge.ts';
import { judge, type Outcome, printRecord, recordAfter } from './record.ts';

const run = { on: '2026-11-02', with: { Kettle: '3.1' } };
const untested = { untested: 'The cow could not be had.' };
const passed: Outcome = { kind: 'passed', with: { Kettle: '3.2' } };
const partly: Outcome = { kind: 'passed', with: { Kettle: '3.2' }, untested: 'The cow could not be had.' };
const missing: Outcome = { kind: 'missing', lacks: 'Kettle' };
const unchecked: Outcome = { kind: 'unchecked' };
const failed: Outcome = { kind: 'failed', message: 'it boiled over' };

describe('judge', () => {
  it.each([
    ['a snippet that runs again', passed, run, 'passed', 'Kettle 3.2'],
    [
      'one that could not be run before',
      passed,
      untested,
      'passed',
      /on record as untested, which .*--write puts right/,
    ],
    ['one that is not on record', passed, undefined, 'failed', /not on record/],
    ['one that runs as far as it can', partly, untested, 'passed', 'Kettle 3.2; untested: The cow could not be had.'],
    ['one that is said to run and runs in part', partly, run, 'failed', /as untested: The cow/],
    ['one that says why it is untested', missing, untested, 'skipped', 'untested: The cow could not be had.'],
    ['one that has run elsewhere', missing, run, 'failed', /no Kettle here/],
    ['one that nobody has run or excused', missing, undefined, 'failed', /no Kettle here/],
    ['one without a check that says why', unchecked, untested, 'skipped', /The cow/],
    ['one without a check that is said to run', unchecked, run, 'failed', /nothing in tests\/snippets tells/],
    ['one that fails', failed, run, 'failed', 'it boiled over'],
    ['one that fails, though nobody expects it to run', failed, untested, 'failed', 'it boiled over'],
  ] as const)('judges %s', (_, outcome, record, kind, message) => {
    const verdict = judge(outcome, record, false);
    expect(verdict.kind).toBe(kind);
    expect(verdict.message).toMatch(message);
  });

  it('skips what has run elsewhere only where packages may be missing', () => {
    expect(judge(missing, run, true)).toEqual({ kind: 'skipped', message: 'there is no Kettle here' });
    expect(judge(missing, undefined, true).kind).toBe('failed');
  });
});

describe('recordAfter', () => {
  const recorded = (...outcomes: [string, Outcome][]) => recordAfter(teas, new Map(outcomes), '2026-11-20');

  it('takes what ran and keeps the rest', () => {
    expect(recorded(['sencha-pot', passed])).toEqual({
      'sencha-pot': { on: '2026-11-20', with: { Kettle: '3.2' } },
      'assam-with-milk': untested,
    });
  });

  it.each([failed, missing, unchecked])('keeps what is on record of a snippet that is now $kind', (outcome) => {
    expect(recorded(['sencha-pot', outcome], ['assam-with-milk', outcome])).toEqual(teas.runs);
  });

  it('says what is missing for a snippet that has never been run', () => {
    const fresh = { ...teas, runs: {} };
    expect(recordAfter(fresh, new Map([['sencha-pot', missing]]), '2026-11-20')).toEqual({
      'sencha-pot': { untested: 'Kettle could not be installed where our snippets run.' },
    });
  });

  it('says of a part that could not be run', () => {
    expect(recorded(['sencha-pot', partly])['sencha-pot']).toEqual(untested);
  });
});

describe('printRecord', () => {
  it('writes what the knowledge reads', () => {
    const record = {
      'sencha-pot': { on: '2026-11-20', with: { 'Tea Kettle': '3.10', 'dj-leaf': '1.0: "final"' } },
      'assam-with-milk': { untested: 'It says: "no milk" # today.' },
    };
    const { document, problems } = parse('snippet-runs.yml', printRecord(record), snippetRunsSchema);
    expect(problems).toEqual([]);
    expect(document.value).toEqual(record);
  });
});
