import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKnowledge, readKnowledge } from '../../src/knowledge/load.ts';
import { formatProblem, KnowledgeError } from '../../src/knowledge/problem.ts';
import { keyOf } from '../../src/understand/lexicon.ts';
import { isOrdinaryWord } from '../../src/understand/words/ordinary-words.ts';

const root = join(import.meta.dirname, '..', '..');
const fixtures = join(root, 'tests', 'fixtures', 'topics');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(fixtures, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const problemsIn = (directory: string) =>
  readKnowledge(directory).problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));

describe('loadKnowledge', () => {
  it('gives each topic with its facts, code and language', () => {
    const [teas, ...others] = loadKnowledge(folder);
    expect(others).toEqual([]);
    expect(teas?.id).toBe('teas');
    expect(Object.keys(teas?.subjects ?? {})).toEqual(['assam', 'rooibos', 'sencha']);
    expect(teas?.subjects['sencha']?.facts['grown-in']?.value).toEqual(['Shizuoka', 'Kagoshima']);
    expect(teas?.snippets['sencha-pot']).toMatchObject({
      language: 'bash',
      code: expect.stringContaining('brew sencha'),
    });
    expect(teas?.snippets['assam-with-milk']?.language).toBe('python');
  });

  it('gives data that nobody can change', () => {
    const [teas] = loadKnowledge(folder);
    const fact = teas?.subjects['sencha']?.facts['colour'];
    expect(() => Object.assign(fact ?? {}, { value: 'red' })).toThrow(TypeError);
    expect(() => Object.assign(teas?.features ?? {}, { taste: {} })).toThrow(TypeError);
    expect(Object.isFrozen(teas?.topic.headline)).toBe(true);
  });

  it('finds nothing under a name that every object has', () => {
    const [teas] = loadKnowledge(folder);
    expect(teas?.snippets['constructor']).toBeUndefined();
    expect(teas?.subjects['sencha']?.facts['constructor']).toBeUndefined();
  });

  it('has a version that changes with any file, and with nothing else', () => {
    const version = () => loadKnowledge(folder)[0]?.version;
    const before = version();
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    writeFileSync(join(folder, 'README.md'), 'How to write about tea.\n');
    writeFileSync(join(folder, 'teas', 'README.md'), 'All about teas.\n');
    expect(version()).toBe(before);
    writeFileSync(join(folder, 'teas', 'snippets', 'assam-with-milk.py'), 'print("milk first")\n');
    expect(version()).not.toBe(before);
  });

  it('puts the main topic first', () => {
    cpSync(join(folder, 'teas'), join(folder, 'unlike-teas'), { recursive: true });
    const path = join(folder, 'unlike-teas', 'topic.yml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nmain: true\n`);
    expect(loadKnowledge(folder).map(({ id }) => id)).toEqual(['unlike-teas', 'teas']);
  });

  it('loads several topics in the order of their names', () => {
    cpSync(join(fixtures, 'teas'), join(folder, 'infusions'), { recursive: true });
    const topics = loadKnowledge(folder);
    expect(topics.map(({ id }) => id)).toEqual(['infusions', 'teas']);
    expect(new Set(topics.map(({ version }) => version)).size).toBe(1);
  });

  it('throws with every problem of every file, not with the first', () => {
    writeFileSync(
      join(folder, 'teas', 'sources.yml'),
      'tea-handbook:\n  title: 7\n  pblisher: us\nleaf-index: { title: x, publisher: y }\n',
    );
    rmSync(join(folder, 'teas', 'form.yml'));
    expect(() => loadKnowledge(folder)).toThrow(KnowledgeError);
    expect(problemsIn(folder)).toEqual([
      'teas/form.yml:1:1 file: this file is missing',
      'teas/sources.yml:1:1 schema: "publisher" is missing',
      'teas/sources.yml:2:10 schema: expected text, found the number 7; put it in quotes',
      'teas/sources.yml:3:3 schema: unknown key "pblisher"; did you mean "publisher"?',
    ]);
  });

  it('does not stop at a warning', () => {
    const file = join(folder, 'teas', 'use-cases.yml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('    - breakfast\n', '    - breakfast\n    - break-fast\n'));
    expect(problemsIn(folder)).toEqual([
      'teas/use-cases.yml:6:7 unique-alias: (warning) "break-fast" says nothing new: "breakfast" stands here already',
    ]);
    expect(loadKnowledge(folder)).toHaveLength(1);
  });
});

describe('readKnowledge', () => {
  it.each([
    ['no folder', () => join(folder, 'nowhere'), /nowhere:1:1 file: there is no such folder/],
    ['a file', () => join(folder, 'teas', 'topic.yml'), /topic\.yml:1:1 file: there is no such folder/],
    ['a folder without topics', () => join(folder, 'teas', 'subjects'), /subjects:1:1 file: no topic here/],
    ['a folder that is a topic itself', () => join(folder, 'teas'), /snippets:1:1 file: this folder has no topic\.yml/],
  ])('reports %s', (_, directory, problem) => {
    expect(problemsIn(directory()).join('\n')).toMatch(problem);
  });

  it('skips what lies beside the topics: files, schemas, what a system hides', () => {
    for (const name of ['schemas', '..data', '.git']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'LICENSE'), 'CC0\n');
    writeFileSync(join(folder, 'teas', 'snippets', '.DS_Store'), '\0');
    expect(problemsIn(folder)).toEqual([]);
  });

  it.each([
    ['a misspelt file', 'teas/feature.yml', 'a topic has no such file; did you mean "features.yml"?'],
    ['another ending', 'teas/subjects/oolong.yaml', 'a topic has no such file'],
    [
      'a name that is no id',
      'teas/subjects/Earl Grey.yml',
      'the file name is the id: small letters, digits and single hyphens',
    ],
    ['a file that is no text', 'teas/subjects/oolong.yml', 'this file cannot be read: it is not UTF-8 text'],
  ])('reports %s', (_, path, message) => {
    writeFileSync(join(folder, path), new Uint8Array([0x6e, 0xff, 0xfe]));
    if (!message.includes('UTF-8')) writeFileSync(join(folder, path), 'name: x\n');
    expect(problemsIn(folder)).toEqual([`${path}:1:1 file: ${message}`]);
  });

  it('reports a topic without subjects', () => {
    rmSync(join(folder, 'teas', 'subjects'), { recursive: true });
    expect(problemsIn(folder)).toContain(
      'teas/subjects:1:1 file: a topic needs at least one file here, subjects/<id>.yml',
    );
  });

  it('tells file and line of what has an id', () => {
    const origins = readKnowledge(folder).originsOf('teas');
    const shown = (id: string) => {
      const origin = origins.get(id);
      return origin && `${origin.file.replace(`${folder}/`, '')}:${origin.line}`;
    };
    expect(shown('sencha')).toBe('teas/subjects/sencha.yml:1');
    expect(shown('caffeine-free')).toBe('teas/features.yml:1');
    expect(shown('rooibos.caffeine-free')).toMatch(/^teas\/subjects\/rooibos\.yml:\d\d$/);
    expect(shown('no-best-tea')).toMatch(/^teas\/topic\.yml:\d\d$/);
    expect(shown('kyusu')).toBe('teas/components.yml:1');
    expect(shown('bergamot')).toBeUndefined();
    expect(readKnowledge(folder).originsOf('coffees').size).toBe(0);
  });
});

describe('the knowledge of this project', () => {
  it('has no problems, but for what grows old by itself', () => {
    const { topics, problems } = readKnowledge(join(root, 'knowledge'), { keyOf, isOrdinary: isOrdinaryWord });
    const wrong = problems.filter(({ rule }) => rule !== 'stale-fact');
    expect(wrong.map(formatProblem)).toEqual([]);
    expect(topics.length).toBeGreaterThan(0);
  });
});
