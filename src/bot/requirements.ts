import type { Importance } from '../knowledge/schema.ts';

/** What `/pickframework` asks for, or what was read from free text: ids of features and use cases, each with its importance. */
export interface Requirements {
  /** The topic's id. */
  readonly topic: string;
  readonly needs: Readonly<Record<string, Importance>>;
  readonly target?: string;
  readonly params: Readonly<Record<string, string>>;
}
