import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { editorSchemas } from '../knowledge/json-schema.ts';
import { readKnowledge } from '../knowledge/load.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { UsageError } from './arguments.ts';
import type { Streams } from './streams.ts';

/**
 * Writes `schemas/` in a knowledge folder, and binds it to the YAML files in the settings of VS Code below `root`, where
 * the folder lies in it. Takes no arguments. Gives the exit status: 2 where the features of a topic cannot be read.
 * Throws a `UsageError`.
 */
export function writeSchemas(
  directory: string,
  args: readonly string[],
  { output, errors }: Streams,
  root: string,
): number {
  if (args.length > 0) throw new UsageError('Usage:\n  npm run schemas');
  const reading = readKnowledge(directory);
  const broken = reading.drafts.filter(({ features }) => features.value === undefined);
  if (broken.length > 0 || reading.drafts.length === 0) {
    const files = new Set(broken.map(({ features }) => features.file));
    const reasons = reading.problems.filter(({ file }) => files.size === 0 || files.has(file));
    errors.write([...reasons.map(formatProblem), 'No schema was written; mend this first.', ''].join('\n'));
    return 2;
  }
  const wanted = schemaFiles(directory, root);
  const folder = join(directory, 'schemas');
  const present = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of present.filter((each) => each.endsWith('.json'))) {
    if (!wanted.has(join(folder, name))) rmSync(join(folder, name));
  }
  for (const [path, text] of wanted) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  output.write(`Schemas for ${reading.drafts.map(({ id }) => id).join(', ')} are in ${folder}\n`);
  return 0;
}

/** The schemas and the settings as they have to be, by their paths. */
export function schemaFiles(directory: string, root: string): ReadonlyMap<string, string> {
  const topics = readKnowledge(directory).drafts.map(({ id, features }) => [id, features.value ?? {}] as const);
  const schemas = editorSchemas(Object.fromEntries(topics));
  const files = new Map(schemas.map(({ path, schema }) => [join(directory, 'schemas', path), asJson(schema)]));
  const place = relative(root, directory).split(sep).join('/');
  if (place.startsWith('..')) return files;
  const bindings = schemas.map((each) => [`./${place}/schemas/${each.path}`, `${place}/${each.files}`]);
  const settings = join(root, '.vscode', 'settings.json');
  return files.set(settings, asJson({ ...settingsIn(settings), 'yaml.schemas': Object.fromEntries(bindings) }));
}

function settingsIn(path: string): object {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`${path} is not plain JSON; take comments and trailing commas out of it first.`);
  }
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
