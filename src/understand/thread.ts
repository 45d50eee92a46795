import type { Question } from './question.ts';

/** What a thread has said so far. */
export interface Thread {
  /** The last question that was understood. */
  readonly previous: Question | undefined;
  /** The subjects that were named, each once. */
  readonly named: readonly string[];
}

/** The thread of a message that stands alone. */
export const noThread: Thread = { previous: undefined, named: [] };
