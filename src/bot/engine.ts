import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Understanding } from '../understand/question.ts';
import type { Understand } from '../understand/understand.ts';

/** A topic with what reads messages about it. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly understand: Understand;
}

/** How one topic understands a message. */
export interface Reading {
  readonly knowledge: Knowledge;
  readonly understanding: Understanding;
}

/** A message as it is read in the topic that it is about. */
export interface Found extends Reading {
  /** All topics that it may as well be about, where it says nothing that belongs to one alone ("help"). */
  readonly topics: readonly Knowledge[];
}
