import type { Response } from '../bot/response.ts';
import type { Bot } from '../bot.ts';
import { type Button, button } from './blocks/buttons.ts';
import { encodeValue } from './button-values.ts';
import { words } from './words.ts';

/** A question as the bot was asked it: with what stood before it, as far as that was read. */
export interface Asked {
  readonly text: string;
  readonly context: readonly string[];
}

/**
 * The button that explains an answer. It carries the question and as many of the messages before it as it takes to
 * understand it in the same way, so that any replica can explain it. None where that is more than a button carries, or
 * where the bot explained itself.
 */
export function whyButtons(bot: Bot, { text, context }: Asked, response: Response): readonly Button[] {
  const { kind, topic } = response;
  const version = bot.topics.find(({ id }) => id === topic)?.version;
  if (version === undefined || kind === 'help' || kind === 'catalog') return [];
  for (let count = 0; count <= context.length; count += 1) {
    const needed = context.slice(context.length - count);
    const value = encodeValue('why', { topic, version, question: text, context: needed });
    if (value === undefined) return [];
    if (isSame(bot.ask(text, needed), response)) return [button('why', words.why, value)].flatMap((one) => one ?? []);
  }
  return [];
}

function isSame(one: Response, other: Response): boolean {
  return one.text === other.text && JSON.stringify(one.trace) === JSON.stringify(other.trace);
}
