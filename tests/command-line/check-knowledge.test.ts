import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { checkKnowledge } from '../../src/command-line/check-knowledge.ts';
import { formatProblem, type Problem } from '../../src/knowledge/problem.ts';
import { memoryStreams } from '../helpers/memory-streams.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'topics'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(args: readonly string[], isOnGitHub = false) {
  const { streams, written } = memoryStreams();
  const status = checkKnowledge(folder, args, streams, isOnGitHub);
  return { status, text: written().replaceAll(`${folder}/`, '') };
}

function edit(path: string, from: string, to: string) {
  const file = join(folder, 'teas', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('check:knowledge', () => {
  it('is content with good knowledge', () => {
    expect(check([])).toEqual({ status: 0, text: 'Knowledge: teas; errors: 0, warnings: 0\n' });
  });

  it('is content with the knowledge that is handed out, but for what grows old by itself', () => {
    const { streams, written } = memoryStreams();
    checkKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'), ['--format=json'], streams, false);
    const problems: readonly Problem[] = JSON.parse(written()).problems;
    expect(problems.filter(({ rule }) => rule !== 'stale-fact').map(formatProblem)).toEqual([]);
  });

  it('prints every problem and fails', () => {
    edit('topic.yml', '- strength', '- strengh');
    edit('components.yml', '- side-handle pot', '- pot');
    const { status, text } = check(['--format', 'text']);
    expect(status).toBe(2);
    expect(text.split('\n')).toEqual([
      'teas/components.yml:4:7 ordinary-alias: "pot" is an ordinary word; write { text: pot, ordinary: true }',
      'teas/topic.yml:11:5 known-id: there is no feature "strengh"; did you mean "strength"?',
      'Knowledge: teas; errors: 2, warnings: 0',
      '',
    ]);
  });

  it('annotates the files on GitHub', () => {
    edit('topic.yml', '- strength', '- strengh');
    const annotation = '::error file=teas/topic.yml,line=11,col=5,title=known-id::there is no feature "strengh"';
    expect(check([], true).text).toContain(annotation);
    expect(check(['--format', 'github']).text).toContain(annotation);
    expect(check(['--format', 'text'], true).text).not.toContain('::error');
  });

  it('asks the example questions and says which come out wrong, and how', () => {
    edit('questions.yml', 'verdict: "yes"\n    facts', 'verdict: "no"\n    facts');
    edit('questions.yml', 'outcome: decline', 'outcome: answer');
    const { status, text } = check([]);
    expect(status).toBe(2);
    expect(text.split('\n')).toEqual([
      'teas/questions.yml:8:14 expected-answer: "Is rooibos caffeine-free?": verdict: expected "no", came out as "yes"',
      'teas/questions.yml:33:14 expected-answer: "Does sencha support bluetooth?": outcome: expected "answer", came out as "decline"',
      'Knowledge: teas; errors: 2, warnings: 0',
      '',
    ]);
  });

  it('asks with all topics loaded, as people do', () => {
    cpSync(join(folder, 'teas'), join(folder, 'a-copy'), { recursive: true });
    const { status, text } = check([]);
    expect(status).toBe(2);
    expect(text).toContain(
      'teas/questions.yml:3:3 expected-answer: "Is rooibos caffeine-free?": expected an answer about teas, came out about a-copy',
    );
    expect(text).not.toContain('bluetooth');
  });

  it('asks nothing as long as something else is wrong', () => {
    edit('questions.yml', 'outcome: decline', 'outcome: answer');
    edit('topic.yml', '- strength', '- strengh');
    expect(check([]).text).not.toContain('expected-answer');
  });

  it('gives the problems as data', () => {
    edit('topic.yml', '- strength', '- strengh');
    const { status, text } = check(['--format=json']);
    expect(status).toBe(2);
    expect(JSON.parse(text)).toEqual({
      topics: [{ id: 'teas', version: expect.stringMatching(/^[0-9a-f]{12}$/) }],
      problems: [
        {
          file: 'teas/topic.yml',
          line: 11,
          column: 5,
          rule: 'known-id',
          message: 'there is no feature "strengh"; did you mean "strength"?',
          severity: 'error',
        },
      ],
    });
  });

  it('passes with a warning', () => {
    edit('subjects/rooibos.yml', '- red bush', '- red bush\n  - redbush');
    const { status, text } = check([]);
    expect(status).toBe(0);
    expect(text).toContain('errors: 0, warnings: 1');
  });

  it.each([[['--format', 'xml']], [['--form', 'text']], [['everything']]])('does not know %j', (args) => {
    expect(() => check(args)).toThrow(UsageError);
  });
});
