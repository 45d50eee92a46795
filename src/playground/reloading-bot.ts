import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { words } from '../bot/words.ts';
import { type Bot, type BotOptions, createBot } from '../bot.ts';
import { type KnowledgeReading, readKnowledge, shownPath } from '../knowledge/load.ts';
import { errorsIn, KnowledgeError, type Problem } from '../knowledge/problem.ts';
import type { KnowledgeState } from './wire.ts';

/** A bot over a folder that somebody is writing in: it answers from what was last without errors. */
export interface ReloadingBot {
  readonly bot: Bot;
  state(): KnowledgeState;
  originsOf: KnowledgeReading['originsOf'];
  close(): void;
}

/** Editors write a file in several steps. */
const settleMs = 60;

/**
 * Loads a knowledge folder and loads it anew whenever a file in it changes; `onChange` is told afterwards.
 * Throws `KnowledgeError` where it does not load the first time.
 */
export function createReloadingBot(directory: string, onChange: () => void, options?: BotOptions): ReloadingBot {
  let { reading, errors } = read(directory);
  if (errors.length > 0) throw new KnowledgeError(errors);
  let current = createBot(reading.topics, options);
  let problems: readonly Problem[] = reading.problems;
  let loads = 1;

  function reload(): void {
    const next = read(directory);
    problems = next.reading.problems;
    errors = next.errors;
    const isNew = versionOf(next.reading) !== versionOf(reading);
    if (errors.length === 0 && isNew) {
      current = createBot(next.reading.topics, options);
      reading = next.reading;
      loads += 1;
    }
    onChange();
  }

  const watching = watchFolders(directory, reload);
  return {
    bot: {
      get topics() {
        return current.topics;
      },
      ask: (...args) => current.ask(...args),
      recommend: (...args) => current.recommend(...args),
      recommendFromText: (...args) => current.recommendFromText(...args),
      requirementsOf: (...args) => current.requirementsOf(...args),
      snippet: (...args) => current.snippet(...args),
    },
    state: () => ({
      folder: shownPath(directory),
      version: versionOf(reading),
      topics: reading.topics.map(({ topic, subjects }) => ({
        name: topic.name,
        subjects: Object.values(subjects).map(({ name }) => name),
      })),
      problems,
      isCurrent: errors.length === 0,
      loads,
    }),
    originsOf: (topic) => reading.originsOf(topic),
    close: watching.close,
  };
}

/** Reads a folder as `check-knowledge` does; a file that goes away in between is a problem as well. */
function read(directory: string): { reading: KnowledgeReading; errors: readonly Problem[] } {
  const reading = readOrSay(directory);
  return { reading, errors: errorsIn(reading.problems) };
}

function readOrSay(directory: string): KnowledgeReading {
  try {
    return readKnowledge(directory, words);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = { file: directory, line: 1, column: 1, rule: 'file', message, severity: 'error' } as const;
    return { topics: [], drafts: [], problems: [problem], originsOf: () => new Map() };
  }
}

function versionOf({ topics }: KnowledgeReading): string {
  return topics[0]?.version ?? '';
}

/** Watches a folder and the two levels below it, also those that come later. */
function watchFolders(directory: string, onSettled: () => void): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const folders = new Set(foldersIn(directory));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, changed);
      watcher.on('error', () => watcher.close());
      watchers.set(folder, watcher);
    }
  }

  function changed(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      onSettled();
    }, settleMs);
  }

  look();
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function foldersIn(directory: string, depth = 2): readonly string[] {
  if (depth < 0) return [];
  try {
    const inner = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [directory, ...inner.flatMap(({ name }) => foldersIn(join(directory, name), depth - 1))];
  } catch {
    return [];
  }
}
