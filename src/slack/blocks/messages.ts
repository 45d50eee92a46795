import type { KnownBlock } from '@slack/types';
import { plain } from '../../reply/plain.ts';
import type { Reply } from '../../reply/reply.ts';
import { actionsBlock, type Button, buttonOf } from './buttons.ts';
import { clip, limits } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { splitReply } from './split-reply.ts';
import { plainBlock, toBlock } from './to-blocks.ts';

/** One message in Slack's form; `text` says the same as the blocks, for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

export interface MessageOptions {
  /** Buttons of the Slack front itself, after those of the reply. */
  readonly buttons?: readonly Button[];
  /** A line above the answer: what was asked, or who shared it. */
  readonly above?: string;
}

/** Gives a reply the form of Slack messages: one, except where it is too large for Slack. */
export function toMessages(reply: Reply, { buttons = [], above }: MessageOptions = {}): readonly SlackMessage[] {
  const parts = splitReply(reply);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const row = isLast ? [...part.choices.flatMap((choice) => buttonOf(choice) ?? []), ...buttons] : [];
    const header = index === 0 && above ? [contextLine(above)] : [];
    const words = plain({ sections: part.sections, choices: [] });
    return {
      text: messageText(above && index === 0 ? `${above}\n\n${words}` : words),
      blocks: [...header, ...part.sections.map(toBlock), ...(row.length > 0 ? [actionsBlock(row)] : [])],
    };
  });
}

/** A message of a few words of the Slack front's own. */
export function noticeMessage(words: string, buttons: readonly Button[] = []): SlackMessage {
  return {
    text: messageText(words),
    blocks: [plainBlock(words), ...(buttons.length > 0 ? [actionsBlock(buttons)] : [])],
  };
}

/** The cut comes after the escaping, which makes a text longer, and never inside of an escape. */
function messageText(words: string): string {
  const text = escapeMrkdwn(words);
  if (text.length <= limits.message.text) return text;
  return `${text.slice(0, limits.message.text - 1).replace(/&[a-z]*$/, '')}…`;
}

function contextLine(words: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: clip(words, limits.context.text), emoji: false }] };
}
