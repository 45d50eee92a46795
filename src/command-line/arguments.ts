import { parseArgs } from 'node:util';
import { BotError } from '../errors.ts';

/** The command was called in a way that it does not understand; the message shows how to call it. */
export class UsageError extends BotError {
  override name = 'UsageError' as const;

  constructor(message: string) {
    super('E_USAGE', message);
  }
}

/** What a command is asked to do: work through standard input, treat one text, or, without any argument, what it sees fit. */
export type Request =
  | { readonly kind: 'jsonl' }
  | { readonly kind: 'text'; readonly text: string; readonly isExplained: boolean }
  | { readonly kind: 'nothing' };

/**
 * Reads the arguments of `ask` and `recommend`; several words are one text. `--explain` is for commands that can explain.
 * Throws a `UsageError` that ends in `usage`.
 */
export function readArguments(args: readonly string[], usage: string, canExplain = false): Request {
  const { jsonl, isExplained, words } = parse(args, usage, canExplain);
  const text = words.join(' ').trim();
  if (isExplained && (jsonl || text === '')) throw new UsageError(`--explain needs one text.\n${usage}`);
  if (jsonl && words.length > 0) throw new UsageError(`--jsonl reads standard input and takes no text.\n${usage}`);
  if (jsonl) return { kind: 'jsonl' };
  if (words.length === 0) return { kind: 'nothing' };
  if (text === '') throw new UsageError(`The text is empty.\n${usage}`);
  return { kind: 'text', text, isExplained };
}

function parse(args: readonly string[], usage: string, canExplain: boolean) {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const options = { jsonl: flag, ...(canExplain && { explain: flag }) };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { jsonl: values.jsonl, isExplained: values.explain === true, words: positionals };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
