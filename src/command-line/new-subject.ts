import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type KnowledgeReading, readKnowledge } from '../knowledge/load.ts';
import { formatProblem } from '../knowledge/problem.ts';
import { idSchema } from '../knowledge/schema.ts';
import { subjectTemplate } from '../knowledge/subject-template.ts';
import { didYouMean, nearest } from '../knowledge/suggest.ts';
import type { TopicDraft } from '../knowledge/topic-draft.ts';
import { UsageError } from './arguments.ts';
import type { Streams } from './streams.ts';

const usage = `Usage:
  npm run new:subject -- <id>                     (the id becomes the file's name: small letters, digits, hyphens)
  npm run new:subject -- <id> --topic <topic>     (where there are several topics)`;

/**
 * Writes `<topic>/subjects/<id>.yml` to fill in, and never over a file that is there. Gives the exit status: 2 where
 * the topic cannot be read. Throws a `UsageError`.
 */
export function newSubject(directory: string, args: readonly string[], { output, errors }: Streams): number {
  const { id, topic } = readArguments(args);
  const reading = readKnowledge(directory);
  const draft = pickTopic(reading, topic);
  if (draft?.topic.value === undefined || draft.features.value === undefined) {
    const files = [draft?.topic.file, draft?.features.file];
    const reasons = reading.problems.filter(({ file }) => draft === undefined || files.includes(file));
    errors.write([...reasons.map(formatProblem), 'No file was written; mend this first.', ''].join('\n'));
    return 2;
  }
  const path = join(directory, draft.id, 'subjects', `${id}.yml`);
  const shown = `${draft.folder}/subjects/${id}.yml`;
  if (existsSync(path)) throw new UsageError(`${shown} is there already; it was left as it is.`);
  const owner = ownerOf(draft, id);
  if (owner !== undefined) throw new UsageError(`The id "${id}" belongs to ${owner}; a subject needs another.`);

  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, subjectTemplate(draft.topic.value, draft.features.value), { flag: 'wx' });
  const near = nearest(id, Object.keys(draft.subjects));
  const doubt = near === undefined ? '' : `There is a "${near}" already: if you meant that, delete the new file.\n`;
  output.write(`${shown} is yours to fill in; npm run check:knowledge says what is missing.\n${doubt}`);
  return 0;
}

function readArguments(args: readonly string[]): { id: string; topic: string | undefined } {
  const { values, positionals } = parse(args);
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new UsageError(`One id is needed.\n${usage}`);
  if (idSchema.safeParse(id).success) return { id, topic: values.topic };
  const proposal = id
    .replace(/\.ya?ml$/, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
  const hint = proposal === '' ? '' : `; for example "${proposal}"`;
  throw new UsageError(`"${id}" cannot be an id: small letters, digits and single hyphens${hint}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { topic: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Undefined where there is no topic at all, which is among the problems. */
function pickTopic({ drafts }: KnowledgeReading, wanted: string | undefined): TopicDraft | undefined {
  const ids = drafts.map(({ id }) => id);
  if (wanted === undefined) {
    if (drafts.length > 1) throw new UsageError(`Which topic? --topic is one of ${ids.join(', ')}.`);
    return drafts[0];
  }
  const draft = drafts.find(({ id }) => id === wanted);
  if (draft || drafts.length === 0) return draft;
  throw new UsageError(`There is no topic "${wanted}"${didYouMean(wanted, ids) || `; there is ${ids.join(', ')}.`}`);
}

/** An id stands for one thing of a topic; see the rule unique-id. */
function ownerOf({ features, components, useCases, snippets, subjects }: TopicDraft, id: string): string | undefined {
  const kinds = { 'a feature': features, 'a component': components, 'a use case': useCases, 'a snippet': snippets };
  const kind = Object.entries(kinds).find(([, { keys }]) => keys?.includes(id));
  if (kind) return kind[0];
  const renamed = Object.entries(subjects).find(([, { value }]) => value?.formerly.includes(id));
  return renamed && `"${renamed[0]}", which was called that before`;
}
