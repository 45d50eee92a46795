import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { schemaFiles, writeSchemas } from '../../src/command-line/write-schemas.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { memoryStreams } from '../helpers/memory-streams.ts';
import { filesIn } from '../helpers/tea-files.ts';

const project = join(import.meta.dirname, '..', '..');

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'schemas-'));
  folder = join(root, 'knowledge');
  cpSync(join(project, 'tests', 'fixtures', 'topics'), folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(args: readonly string[] = [], place = root) {
  const { streams, written } = memoryStreams();
  const status = writeSchemas(folder, args, streams, place);
  return { status, written: written(), errors: String(streams.errors.read() ?? '') };
}

function settings() {
  return JSON.parse(readFileSync(join(root, '.vscode', 'settings.json'), 'utf8'));
}

describe('npm run schemas', () => {
  it.each([...schemaFiles(join(project, 'knowledge'), project)])('has been run: %s is up to date', (path, text) => {
    expect(readFileSync(path, 'utf8') === text, 'run: npm run schemas').toBe(true);
  });

  it('has left no schema of another day', () => {
    const wanted = [...schemaFiles(join(project, 'knowledge'), project).keys()];
    const folderOfSchemas = join(project, 'knowledge', 'schemas');
    const present = [...filesIn(folderOfSchemas).keys()].map((path) => join(folderOfSchemas, path));
    expect(
      present.filter((path) => !wanted.includes(path)),
      'run: npm run schemas',
    ).toEqual([]);
  });

  it('writes a schema for every kind of file and binds it to the files', () => {
    expect(write()).toMatchObject({ status: 0, written: expect.stringContaining('teas') });
    const bindings = Object.entries<string>(settings()['yaml.schemas']);
    expect(Object.fromEntries(bindings)).toMatchObject({
      './knowledge/schemas/topic.json': 'knowledge/*/topic.yml',
      './knowledge/schemas/teas/subject.json': 'knowledge/teas/subjects/*.yml',
    });
    expect(bindings.filter(([schema]) => !existsSync(join(root, schema)))).toEqual([]);
  });

  it('leaves knowledge that loads as before', () => {
    const before = loadKnowledge(folder);
    write();
    expect(loadKnowledge(folder)).toEqual(before);
  });

  it('keeps the other settings, and takes away schemas of topics that are gone', () => {
    mkdirSync(join(root, '.vscode'));
    writeFileSync(join(root, '.vscode', 'settings.json'), '{ "editor.tabSize": 2 }');
    mkdirSync(join(folder, 'schemas', 'coffees'), { recursive: true });
    writeFileSync(join(folder, 'schemas', 'coffees', 'subject.json'), '{}');
    write();
    expect(settings()).toMatchObject({ 'editor.tabSize': 2 });
    expect(existsSync(join(folder, 'schemas', 'coffees', 'subject.json'))).toBe(false);
  });

  it('binds nothing where the folder lies elsewhere', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    expect(write([], elsewhere).status).toBe(0);
    expect(existsSync(join(elsewhere, '.vscode'))).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('says what is wrong where the features cannot be read, and writes nothing', () => {
    writeFileSync(join(folder, 'teas', 'features.yml'), 'strength:\n  name: Strength\n');
    const { status, errors } = write();
    expect(status).toBe(2);
    expect(errors).toContain('features.yml:1:1 schema: "kind" is missing');
    expect(existsSync(join(folder, 'schemas'))).toBe(false);
  });

  it.each([
    ['an argument', () => write(['teas'])],
    [
      'settings with comments',
      () => {
        mkdirSync(join(root, '.vscode'));
        writeFileSync(join(root, '.vscode', 'settings.json'), '{ // mine\n}');
        write();
      },
    ],
  ])('does not understand %s', (_, run) => {
    expect(run).toThrow(UsageError);
  });
});
