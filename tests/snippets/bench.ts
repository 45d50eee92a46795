import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { filledCode } from '../../src/answer/snippets.ts';
import type { Knowledge, LoadedSnippet } from '../../src/knowledge/knowledge.ts';
import type { Environment } from './environments.ts';
import { type Running, start } from './processes.ts';
import { onLoopback } from './reading.ts';
import { freePort, type Server, whenUp } from './server.ts';

type Variables = Readonly<Record<string, string>>;

/** An empty folder in which one snippet is tried, with an environment and a port of its own. */
export interface Bench {
  readonly folder: string;
  readonly port: number;
  readonly environment: Environment;
  /** The snippet that is tried. */
  readonly snippet: LoadedSnippet;
  /** A snippet's code, for a deploy command with the port in place; of the one that is tried where no id is given. */
  code(id?: string): string;
  /** Writes a file; what listens on 8080 there listens on the port of this bench. */
  save(path: string, text: string): void;
  /** Copies what stands in another folder. */
  copy(from: string): void;
  /** Runs a command to its end and gives what it printed; throws where it fails. */
  run(command: string, variables?: Variables): Promise<string>;
  /** Starts a command that goes on; it is stopped by its pid when the snippet is done, the last one first. */
  background(command: string, variables?: Variables): Running;
  /** Starts a server on the loopback address, which is stopped likewise, and waits until it answers. */
  serve(command: string, variables?: Variables): Promise<Server>;
}

/** Where the programs of the system are. */
export const systemFolders = ['/usr/local/bin', '/usr/bin', '/usr/sbin', '/bin'];

const commandMs = 60_000;
const trialMs = 120_000;

/**
 * Makes a bench with what the snippet needs, tries something on it, and clears it away; throws what the trial throws,
 * or what does not stop.
 * `note` is told of everything that is run and seen.
 */
export async function onBench(
  knowledge: Knowledge,
  id: string,
  environment: Environment,
  needs: readonly string[],
  note: (line: string) => void,
  trial: (bench: Bench) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `snippet-${id}-`));
  symlinkSync(environment.folder, join(folder, '.venv'));
  const port = await freePort();
  const servers: Running[] = [];
  const bench = makeBench({ knowledge, id, environment, needs, note, folder, port, servers });
  let isTried = false;
  try {
    await within(trialMs, trial(bench));
    isTried = true;
  } finally {
    const ends = await stopped(servers.toReversed());
    if (!isTried) for (const server of servers) note(server.output().trim().slice(-5000));
    rmSync(folder, { recursive: true, force: true });
    const failed = ends.find((end) => end.status === 'rejected');
    // A trial that has failed has more to say.
    // biome-ignore lint/correctness/noUnsafeFinally: thrown only where nothing else is.
    if (failed && isTried) throw failed.reason;
  }
}

async function stopped(servers: readonly Running[]): Promise<readonly PromiseSettledResult<void>[]> {
  const ends: PromiseSettledResult<void>[] = [];
  for (const server of servers) ends.push(...(await Promise.allSettled([server.stop()])));
  return ends;
}

interface Parts {
  readonly knowledge: Knowledge;
  readonly id: string;
  readonly environment: Environment;
  readonly needs: readonly string[];
  readonly note: (line: string) => void;
  readonly folder: string;
  readonly port: number;
  readonly servers: Running[];
}

function makeBench({ knowledge, id, environment, needs, note, folder, port, servers }: Parts): Bench {
  const snippetOf = (one: string) => {
    const snippet = knowledge.snippets[one];
    if (snippet === undefined) throw new Error(`there is no snippet "${one}"`);
    return snippet;
  };
  const launch = (command: string, variables: Variables) => {
    const shown = Object.entries(variables).map(([name, value]) => `${name}=${value} `);
    note(`$ ${shown.join('')}${command}`);
    return start(command, { cwd: folder, env: { ...surroundings(environment, needs, folder), ...variables } });
  };
  const background = (command: string, variables: Variables = {}) => {
    const running = launch(command, variables);
    servers.push(running);
    return running;
  };
  return {
    folder,
    port,
    environment,
    snippet: snippetOf(id),
    code(one = id) {
      const { params, code } = snippetOf(one);
      return params['port'] ? filledCode(knowledge, one, { port: String(port) }) : code;
    },
    save(path, text) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text.replaceAll('8080', String(port)));
    },
    copy: (from) => cpSync(from, folder, { recursive: true }),
    async run(command, variables = {}) {
      const running = launch(command, variables);
      const code = await running.ended(commandMs);
      if (code !== 0)
        throw new Error(`${command} failed with exit code ${code}:\n${running.output().trim().slice(-5000)}`);
      return running.output();
    },
    background,
    serve: (command, variables = {}) => whenUp(background(onLoopback(command, port), variables), port, note),
  };
}

/** Nothing of the caller's own variables, and no packages besides those that the snippet says it needs. */
function surroundings(environment: Environment, needs: readonly string[], folder: string): Variables {
  return {
    PATH: [join(environment.folder, 'bin'), ...systemFolders].join(delimiter),
    HOME: folder,
    LANG: 'C.UTF-8',
    PYTHONUNBUFFERED: '1',
    PYTHONPATH: join(import.meta.dirname, 'only-installed'),
    HIDDEN_MODULES: environment.modulesBesides(needs).join(' '),
  };
}

async function within(milliseconds: number, trial: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const tooLong = wait(milliseconds, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`this took longer than ${milliseconds / 1000} s`);
  });
  try {
    await Promise.race([trial, tooLong]);
  } finally {
    tooLong.catch(() => {});
    limit.abort();
  }
}
