import type { Bench } from './bench.ts';

/** How a snippet is tried. */
export interface Check {
  /** Tries it on a bench; throws where something else is seen than should be. */
  readonly run: (bench: Bench) => Promise<void>;
  /** What the trial needs besides what the snippet itself installs, written as for pip; the record tells its versions too. */
  readonly needs?: readonly string[];
  /** What the snippet installs and the trial makes no use of, so that the record says nothing of it. */
  readonly unused?: readonly string[];
  /** A program that has to be on the machine. */
  readonly tool?: Tool;
  /** Why the snippet counts as untested although a part of it is run here. */
  readonly untested?: string;
}

export interface Tool {
  readonly program: string;
  /** What the record calls it. */
  readonly name: string;
  /** A command that prints its version, where the record shall tell it. */
  readonly version?: string;
}

/** The checks of a topic by the ids of its snippets. */
export type Checks = Readonly<Record<string, Check>>;
