import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { newSubject } from '../../src/command-line/new-subject.ts';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load.ts';
import { memoryStreams } from '../helpers/memory-streams.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'topics');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(fixtures, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(...args: readonly string[]) {
  const { streams, written } = memoryStreams();
  const status = newSubject(folder, args, streams);
  return { status, written: written(), errors: String(streams.errors.read() ?? '') };
}

function textOf(id: string, topic = 'teas'): string {
  return readFileSync(join(folder, topic, 'subjects', `${id}.yml`), 'utf8');
}

describe('npm run new:subject', () => {
  it('writes a file in which every feature is explained with its values', () => {
    const { status, written } = make('oolong');
    expect(status).toBe(0);
    expect(written).toContain('teas/subjects/oolong.yml is yours to fill in');
    const text = textOf('oolong');
    for (const { features } of loadKnowledge(fixtures)) {
      for (const [id, { name, about }] of Object.entries(features)) {
        expect(text).toContain(`  ## ${name}: ${about}\n`);
        expect(text).toMatch(new RegExp(`^ {2}(# )?${id}:$`, 'm'));
      }
    }
    expect(text).toContain('  ## - partial: Most of the caffeine is taken out.\n');
    expect(text).toContain('  ## - mild, medium, strong (from little to much)\n');
    expect(text).toContain('  ## - red: red\n');
  });

  it('leaves the facts of the overall comparison open and the others behind a #', () => {
    make('oolong');
    const open = [...textOf('oolong').matchAll(/^ {2}([a-z-]+):\n {4}value:$/gm)].map(([, id]) => id);
    const [teas] = loadKnowledge(fixtures);
    expect(open.sort()).toEqual([...(teas?.topic.headline ?? [])].sort());
    expect(textOf('oolong')).toContain('  # grown-in:\n  #   value:\n');
  });

  it('has every place that is not filled in named, with line and column', () => {
    make('oolong');
    const { topics, problems } = readKnowledge(folder);
    expect(topics).toEqual([]);
    const lines = textOf('oolong').split('\n');
    const open = lines.flatMap((line, at) =>
      /^[^#]*(: ?$|checked: \})/.test(line) && !isParent(lines, at) ? [at + 1] : [],
    );
    expect([...new Set(problems.map(({ line }) => line))].sort((a, b) => a - b)).toEqual(open);
    expect(problems.every(({ message }) => / is empty; /.test(message))).toBe(true);
    expect(problems.map(({ message }) => message)).toContain(
      '"sources.0.checked" is empty; a date is written YYYY-MM-DD',
    );
  });

  it('is good knowledge once the open places are filled in', () => {
    make('oolong');
    const values: Readonly<Record<string, string>> = { 'caffeine-free': 'none', strength: 'medium', colour: 'brown' };
    const filled = textOf('oolong')
      .replaceAll('{ id: , checked: }', '{ id: tea-handbook, checked: 2026-11-01 }')
      .replaceAll(/^( {2}([a-z-]+):\n {4})value:$/gm, (_, start, id) => `${start}value: ${values[id] ?? 5}`)
      .replaceAll(/^( *)(name|summary|best|point|cell|explanation):$/gm, '$1$2: Oolong stands between the two');
    writeFileSync(join(folder, 'teas', 'subjects', 'oolong.yml'), filled);
    expect(readKnowledge(folder).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('never writes over a file', () => {
    expect(() => make('sencha')).toThrow(/sencha\.yml is there already; it was left as it is/);
    expect(textOf('sencha')).toBe(readFileSync(join(fixtures, 'teas', 'subjects', 'sencha.yml'), 'utf8'));
  });

  it('asks whether a subject with nearly the same id was meant', () => {
    expect(make('senchas').written).toContain('There is a "sencha" already: if you meant that, delete the new file.');
  });

  it.each([
    ['Oolong Tea', '"Oolong Tea" cannot be an id: small letters, digits and single hyphens; for example "oolong-tea".'],
    ['oolong.yml', 'for example "oolong".'],
    ['../../oolong', 'for example "oolong".'],
    ['--', 'One id is needed.'],
    ['茶', 'small letters, digits and single hyphens.'],
    ['', 'cannot be an id'],
    ['strength', 'The id "strength" belongs to a feature; a subject needs another.'],
    ['early-morning', 'The id "early-morning" belongs to a use case'],
  ])('refuses the id "%s"', (id, message) => {
    const before = readdirSync(folder, { recursive: true });
    expect(() => make(id)).toThrow(UsageError);
    expect(() => make(id)).toThrow(message);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('wants one id, and knows no other option than the topic', () => {
    expect(() => make()).toThrow(/One id is needed[\s\S]*npm run new:subject -- <id>/);
    expect(() => make('oolong', 'puerh')).toThrow('One id is needed');
    expect(() => make('oolong', '--force')).toThrow(UsageError);
  });

  it('asks for the topic where there are several', () => {
    cpSync(join(folder, 'teas'), join(folder, 'more-teas'), { recursive: true });
    expect(() => make('oolong')).toThrow('Which topic? --topic is one of more-teas, teas.');
    expect(() => make('oolong', '--topic', 'tea')).toThrow('There is no topic "tea"; did you mean "teas"?');
    expect(() => make('oolong', '--topic', 'wine')).toThrow('There is no topic "wine"; there is more-teas, teas.');
    expect(make('oolong', '--topic', 'more-teas').status).toBe(0);
    expect(textOf('oolong', 'more-teas')).toContain('strength:');
  });

  it('says what is wrong where the features cannot be read, and writes nothing', () => {
    writeFileSync(join(folder, 'teas', 'features.yml'), 'strength: {\n');
    const { status, errors } = make('oolong');
    expect(status).toBe(2);
    expect(errors).toMatch(/teas\/features\.yml:\d+:\d+ yaml: /);
    expect(errors).toContain('No file was written; mend this first.');
    expect(readdirSync(join(folder, 'teas', 'subjects'))).not.toContain('oolong.yml');
  });
});

function isParent(lines: readonly string[], at: number): boolean {
  const indent = (line = '') => line.search(/\S/);
  const next = lines.slice(at + 1).find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return indent(next) > indent(lines[at]);
}
