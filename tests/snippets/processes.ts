import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A process in a group of its own. */
export interface Running {
  readonly pid: number;
  /** What it and its children have printed so far. */
  output(): string;
  /** Of that, what did not go to standard error. */
  printed(): string;
  /** Undefined while it runs. */
  exitCode(): number | undefined;
  /**
   * Asks the process to end and waits until it and all its children have. What does not end is killed and makes this throw.
   */
  stop(): Promise<void>;
  /** Waits until it ends by itself and gives its exit code; kills it and throws where that takes too long. */
  ended(milliseconds: number): Promise<number>;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Gunicorn gives its workers 30 seconds: https://docs.gunicorn.org/en/stable/settings.html#graceful-timeout */
const stopMs = 40_000;

/** The groups that run; none of them outlives this process. */
const groups = new Set<number>();
process.on('exit', () => {
  for (const group of groups) signal(-group, 'SIGKILL');
});

/** Starts a line of shell; the shell makes way for the program, so that its pid is the program's. */
export function start(command: string, surroundings: Surroundings): Running {
  const child = spawn('/bin/sh', ['-c', `exec ${command}`], {
    ...surroundings,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be started`);
  groups.add(pid);
  let output = '';
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return {
    pid,
    output: () => output,
    printed: () => printed,
    exitCode: () => codeOf(child),
    async stop() {
      child.kill('SIGTERM');
      const hasEnded = await endsWithin(child, stopMs);
      const isGone = hasEnded && (await goesAway(pid));
      finish(pid);
      if (!hasEnded) throw new Error(`${command} did not end within ${stopMs / 1000} s of SIGTERM`);
      if (!isGone) throw new Error(`${command} ended and left processes behind`);
    },
    async ended(milliseconds) {
      const hasEnded = await endsWithin(child, milliseconds);
      finish(pid);
      if (!hasEnded) throw new Error(`${command} did not end within ${milliseconds / 1000} s`);
      return codeOf(child) ?? 1;
    },
  };
}

function codeOf({ exitCode, signalCode }: ChildProcess): number | undefined {
  return exitCode ?? (signalCode === null ? undefined : 1);
}

/** Waits for the end of the program and of its output. */
async function endsWithin(child: ChildProcess, milliseconds: number): Promise<boolean> {
  if (codeOf(child) !== undefined) return true;
  const limit = new AbortController();
  const isEnded = once(child, 'close', { signal: limit.signal }).then(
    () => true,
    () => false,
  );
  const timer = setTimeout(() => limit.abort(), milliseconds);
  const result = await isEnded;
  clearTimeout(timer);
  return result;
}

/** A child may need a moment longer than its parent. */
async function goesAway(group: number): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (!isAlive(group)) return true;
    await wait(50);
  }
  return false;
}

/** Where nobody asks after the dead, they stay listed; they are no processes left behind. */
function isAlive(group: number): boolean {
  if (!existsSync('/proc/self/stat')) return signal(-group, 0);
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const [state, , ofGroup] = statOf(pid)
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(ofGroup) === group && state !== 'Z';
  });
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

function finish(group: number): void {
  signal(-group, 'SIGKILL');
  groups.delete(group);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
