import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../src/knowledge/json-schema.ts';
import { shipped, teas } from '../helpers/knowledge.ts';
import { filesIn, teaFiles } from '../helpers/tea-files.ts';

const topics = [...shipped(), teas];
const schemas = editorSchemas(Object.fromEntries(topics.map(({ id, features }) => [id, features])));
const ajv = new Ajv({ allErrors: true, validateFormats: false, strict: false });
const validators = schemas.map(({ files, schema }) => ({
  isFor: new RegExp(`^${files.replaceAll('*', '[^/]+')}$`),
  validate: ajv.compile(schema),
}));

/** What an editor would mark in the file: where, and what. */
function marksIn(path: string, text: string): string[] {
  const [validator, ...others] = validators.filter(({ isFor }) => isFor.test(path));
  if (!validator || others.length > 0) throw new Error(`${path} is not bound to one schema`);
  validator.validate(parse(text));
  return (validator.validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const root = join(import.meta.dirname, '..', '..');
const files = ['knowledge', 'tests/fixtures/topics'].flatMap((folder) =>
  [...filesIn(join(root, folder))].filter(([path]) => path.endsWith('.yml') && !path.includes('/snippets/')),
);

describe('the schemas for editors', () => {
  it.each(files)('accept %s', (path, text) => {
    expect(marksIn(path, text)).toEqual([]);
  });

  it.each([
    ['a feature that is none', 'colour:', 'color:', '/facts must NOT have additional properties'],
    ['a value of another feature', 'value: mild', 'value: red', '/facts/strength/value must be equal to one of'],
    ['text for a number', 'value: 6', 'value: six', '/facts/steeping-minutes/value must be number'],
    ['a fact without a source', /sources:\n( {6}.*\n)+$/, '', "/facts/grown-in must have required property 'sources'"],
    [
      'a cell that is too long',
      'cell: six',
      `cell: ${'six '.repeat(20)}`,
      '/facts/steeping-minutes/cell must NOT have',
    ],
    ['a point about no feature', '- caffeine-free', '- caffeine', '/choose/evening/features/0 must be equal to one of'],
  ])('mark %s', (_, from, to, mark) => {
    const text = teaFiles().get('subjects/rooibos.yml') ?? '';
    const marks = marksIn('teas/subjects/rooibos.yml', text.replace(from, to));
    expect(
      marks.some((each) => each.startsWith(mark)),
      marks.join('\n'),
    ).toBe(true);
  });

  it('explain every key', () => {
    const silent = schemas.flatMap(({ path, schema }) => keysWithoutHover(schema).map((key) => `${path}: ${key}`));
    expect(silent).toEqual([]);
  });

  it('explain a feature by what it is and by what its values mean', () => {
    const subject = schemas.find(({ path }) => path === 'teas/subject.json')?.schema;
    expect(subject).toHaveProperty(
      ['properties', 'facts', 'properties', 'caffeine-free', 'description'],
      [
        'Caffeine-free. A caffeine-free tea keeps nobody awake.',
        '',
        '- full: The plant has no caffeine at all.',
        '- partial: Most of the caffeine is taken out.',
        '- none: The leaves have their natural caffeine.',
      ].join('\n'),
    );
  });
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
}

function keysWithoutHover(root: object): string[] {
  const definitions = (root as { definitions?: Record<string, Schema> }).definitions ?? {};
  const isExplained = ({ description, $ref = '', allOf = [] }: Schema): boolean => {
    const referred = definitions[$ref.replace('#/definitions/', '')];
    return description !== undefined || allOf.some(isExplained) || (referred !== undefined && isExplained(referred));
  };
  const keys: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, schema] of Object.entries((node as Schema).properties ?? {})) {
      if (!isExplained(schema)) keys.push(`${path}/${key}`);
    }
    for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`);
  };
  walk(root, '');
  return keys;
}
