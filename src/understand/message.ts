import { type Condensed, condense } from './condense.ts';
import { type Normalized, normalize } from './normalize.ts';
import { type Token, tokenize } from './tokens.ts';

/** A message taken apart into words: the same for every topic that reads it. */
export interface Message {
  readonly condensed: Condensed;
  readonly normalized: Normalized;
  readonly tokens: readonly Token[];
}

/** Takes a message apart; of a very long one the end, where it asks. */
export function toMessage(text: string): Message {
  const condensed = condense(text);
  const normalized = normalize(condensed.text);
  return { condensed, normalized, tokens: tokenize(normalized.text).slice(-maxWords) };
}

/** More words than what is read of a message has, unless they are single letters. */
const maxWords = 180;
