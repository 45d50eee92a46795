import type { z } from 'zod';
import { didYouMean } from './suggest.ts';

export type Path = readonly PropertyKey[];

/** A schema violation in words, and where it is: at the value of the path or at its key. */
export interface Violation {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Words for what zod found: says what was expected in the terms of a YAML file, and suggests the nearest known word. */
export function describeIssues(issues: readonly Issue[], input: unknown, schema: z.ZodType): Violation[] {
  return issues.flatMap((issue) => describe(issue, input, schema));
}

function describe(issue: Issue, input: unknown, schema: z.ZodType): Violation[] {
  const { path } = issue;
  const found = valueAt(input, path);
  const at = (message: string, part: 'key' | 'value' = 'value'): Violation[] => [{ path, part, message }];
  const isMissing = found === undefined && path.length > 0;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        part: 'key',
        message: `unknown key "${key}"${didYouMean(key, known) || `; known here: ${known.join(', ')}`}`,
      }));
    }
    case 'invalid_key':
      return at(`"${String(path.at(-1))}": ${issue.issues[0]?.message ?? issue.message}`, 'key');
    case 'invalid_type':
      if (isMissing) return at(`"${String(path.at(-1))}" is missing`);
      if (found === null) return at(nothingAt(path, ownMessage(issue) ?? `expected ${wordsFor([issue.expected])}`));
      return at(mismatch([issue.expected], found));
    case 'invalid_value':
      if (isMissing)
        return at(`"${String(path.at(-1))}" is missing; it is one of ${issue.values.map(String).join(', ')}`);
      if (found === null) return at(nothingAt(path, `expected one of ${issue.values.map(String).join(', ')}`));
      return at(outsideOf(issue.values.map(String), found));
    case 'invalid_union': {
      if (issue.discriminator !== undefined) {
        const options = ('options' in issue ? issue.options : []).map(String);
        if (isMissing) return at(`"${issue.discriminator}" is missing; it is one of ${options.join(', ')}`);
        return at(outsideOf(options, found));
      }
      const branch = issue.errors.find((errors) => !errors.some((error) => isOfAnotherKind(error, found)));
      if (branch !== undefined) {
        return branch.flatMap((error) => describe({ ...error, path: [...path, ...error.path] }, input, schema));
      }
      if (isMissing) return at(`"${String(path.at(-1))}" is missing`);
      const expected = issue.errors.flat().flatMap((error) => ('expected' in error ? [error.expected] : []));
      return at(found === null ? nothingAt(path, `expected ${wordsFor(expected)}`) : mismatch(expected, found));
    }
    case 'too_small':
      if (issue.origin === 'string') return at('the text is empty');
      return at(issue.message);
    case 'too_big':
      return at(typeof found === 'string' ? `${issue.message}; this one has ${found.length}` : issue.message);
    case 'invalid_format':
      if (issue.format === 'url') return at('expected a web address that starts with https:// or http://');
      return at(issue.message);
    default:
      return at(issue.message);
  }
}

function isOfAnotherKind(error: Issue, found: unknown): boolean {
  if (error.path.length > 0) return false;
  return error.code === 'invalid_type' || (error.code === 'invalid_value' && typeof found === 'object');
}

function outsideOf(values: readonly string[], found: unknown): string {
  const shown = typeof found === 'string' ? `"${found}"` : kindOf(found);
  const list =
    values.length === 1 ? `expected ${values[0]}, found ${shown}` : `${shown} is none of ${values.join(', ')}`;
  return list + didYouMean(String(found), values);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function wordsFor(expected: readonly string[]): string {
  return [...new Set(expected.map((kind) => kinds[kind] ?? kind))].join(' or ');
}

/** A key with nothing behind it is what a file to fill in is made of: the message names it in full. */
function nothingAt(path: Path, expected: string): string {
  return path.length === 0 ? `${expected}, found nothing` : `"${path.join('.')}" is empty; ${expected}`;
}

/** What a schema of ours says itself, where it does not leave the words to zod. */
function ownMessage({ message }: Issue): string | undefined {
  return message.startsWith('Invalid ') ? undefined : message;
}

function mismatch(expected: readonly string[], found: unknown): string {
  const wantsText = expected.includes('string') && (typeof found === 'number' || typeof found === 'boolean');
  return `expected ${wordsFor(expected)}, found ${kindOf(found)}${wantsText ? '; put it in quotes' : ''}`;
}

function kindOf(found: unknown): string {
  if (found === null || found === undefined) return 'nothing';
  if (typeof found === 'number' || typeof found === 'boolean') return `the ${typeof found} ${found}`;
  return (Array.isArray(found) ? 'a list' : kinds[typeof found]) ?? typeof found;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The keys that the schema knows for the map at `path`, over all alternatives of a union. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let layer = unwrap(schema);
  for (const step of path) layer = layer.flatMap((each) => childrenOf(each, step));
  return [...new Set(layer.flatMap((each) => (each._zod.def.type === 'object' ? Object.keys(shapeOf(each)) : [])))];
}

type AnySchema = z.core.$ZodTypes;

function childrenOf(schema: AnySchema, step: PropertyKey): AnySchema[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object': {
      const child = shapeOf(schema)[String(step)];
      return child === undefined ? [] : unwrap(child);
    }
    case 'record':
      return unwrap(def.valueType);
    case 'array':
      return unwrap(def.element);
    default:
      return [];
  }
}

function unwrap(schema: z.core.$ZodType): AnySchema[] {
  const each = schema as AnySchema;
  const { def } = each._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return unwrap(def.innerType);
    case 'pipe':
      return unwrap(def.in);
    case 'union':
      return def.options.flatMap(unwrap);
    default:
      return [each];
  }
}

function shapeOf(schema: AnySchema): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = schema._zod;
  return def.type === 'object' ? def.shape : {};
}
