import type { Question, Understanding } from './question.ts';

/** What a thread has said so far. */
export interface Thread {
  /** How its messages were read, oldest first; the bot's answers among them are left out. */
  readonly before: readonly Understanding[];
  /** The last question that was understood. */
  readonly previous: Question | undefined;
  /** The subjects that were named, each once. */
  readonly named: readonly string[];
}

/** The thread of a message that stands alone. */
export const noThread: Thread = { before: [], previous: undefined, named: [] };
