import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { buildKnowledge } from './build-knowledge.ts';
import { checkTopic } from './check.ts';
import type { Knowledge } from './knowledge.ts';
import { type Origin, originsIn } from './origins.ts';
import { errorsIn, inReadingOrder, KnowledgeError, type Problem } from './problem.ts';
import type { RuleContext } from './rule.ts';
import { draftTopic, type TopicDraft, type TopicFiles } from './topic-draft.ts';

/** A knowledge folder as read: the topics that hold together, and everything that is wrong. */
export interface KnowledgeReading {
  readonly topics: readonly Knowledge[];
  /** Every topic as far as it could be read. */
  readonly drafts: readonly TopicDraft[];
  readonly problems: readonly Problem[];
  /** Where the things of a topic stand, by their ids; worked out when asked. */
  originsOf(topic: string): ReadonlyMap<string, Origin>;
}

/**
 * Loads a folder of topic folders, checked and frozen: the main one first, then in the order of their names.
 * Throws KnowledgeError, which lists every problem, where any of them is an error.
 */
export function loadKnowledge(directory: string): readonly Knowledge[] {
  const { topics, problems } = readKnowledge(directory);
  const errors = errorsIn(problems);
  if (errors.length > 0) throw new KnowledgeError(errors);
  return topics;
}

/**
 * Reads a folder of topic folders without throwing: what could be loaded, and every problem in reading order.
 * Given how the engine reads words, it also finds names that the engine would confuse.
 */
export function readKnowledge(directory: string, words?: RuleContext['words']): KnowledgeReading {
  const context: RuleContext = { today: latestDay(), ...(words && { words }) };
  const shown = shownPath(directory);
  const fail = (message: string) => ({
    topics: [],
    drafts: [],
    problems: [fileProblem(shown, message)],
    originsOf: () => new Map(),
  });
  if (!isFolder(directory))
    return fail('there is no such folder; KNOWLEDGE_DIR names the folder that holds the topics');
  const names = visibleNames(directory).filter((name) => name !== 'schemas' && isFolder(join(directory, name)));
  if (names.length === 0) return fail('no topic here: a topic is a folder with a topic.yml in it');

  const problems: Problem[] = [];
  const hash = createHash('sha256');
  const drafts = names.flatMap((name) => {
    const folder = `${shown}/${name}`;
    const files = readTopicFiles(join(directory, name), folder, problems);
    if (!files.has('topic.yml')) {
      problems.push(
        fileProblem(
          folder,
          'this folder has no topic.yml; a folder beside the topics is named schemas or starts with a dot',
        ),
      );
      return [];
    }
    for (const [path, text] of files) hash.update(`${name}/${path}\0${text}\0`);
    const reading = draftTopic(name, folder, files);
    problems.push(...reading.problems, ...checkTopic(reading.draft, context));
    return [reading.draft];
  });
  const version = hash.digest('hex').slice(0, 12);
  const built = drafts.flatMap((draft) => buildKnowledge(draft, version) ?? []);
  const topics = built.toSorted((a, b) => Number(b.topic.main ?? false) - Number(a.topic.main ?? false));
  const originsOf = (topic: string) => {
    const draft = drafts.find(({ id }) => id === topic);
    return draft ? originsIn(draft) : new Map();
  };
  return { topics, drafts, problems: inReadingOrder(problems), originsOf };
}

function readTopicFiles(directory: string, folder: string, problems: Problem[]): TopicFiles {
  const paths = visibleNames(directory).flatMap((name) =>
    isFolder(join(directory, name)) ? visibleNames(join(directory, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  const files = new Map<string, string>();
  for (const path of paths.filter((each) => /^(snippets|subjects)\/|\.ya?ml$/.test(each))) {
    try {
      files.set(path, decoder.decode(readFileSync(join(directory, path))));
    } catch (error) {
      const reason =
        error instanceof TypeError ? 'it is not UTF-8 text' : error instanceof Error ? error.message : String(error);
      problems.push(fileProblem(`${folder}/${path}`, `this file cannot be read: ${reason}`));
    }
  }
  return files;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Sorted by code unit, so that the version does not depend on the machine; names with a dot in front are the system's own. */
function visibleNames(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The path as a person at the root of the project would write it, which is also what GitHub's annotations need. */
export function shownPath(directory: string): string {
  const path = relative(process.cwd(), resolve(directory));
  const isInside = path !== '' && !path.startsWith('..');
  return (isInside ? path : path === '' ? basename(resolve(directory)) : resolve(directory)).split(sep).join('/');
}

/** Somebody east of here may have read a source on a day that has not begun here: the clocks go up to UTC+14. */
function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function fileProblem(file: string, message: string): Problem {
  return { file, line: 1, column: 1, rule: 'file', message, severity: 'error' };
}
