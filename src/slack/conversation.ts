import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import { withoutMention } from './blocks/mrkdwn.ts';
import type { Post } from './incoming-post.ts';
import { describeError } from './logger.ts';
import { metadataType } from './poster.ts';

/** What stands before a post in its thread, or in the last half hour of a direct message. */
export interface Conversation {
  /** What people wrote and asked by button, oldest first. */
  readonly texts: readonly string[];
  /** Who has asked the bot in it. */
  readonly askers: ReadonlySet<string>;
  /** The questions (by time stamp) that the bot has answered in it. */
  readonly answered: ReadonlySet<string>;
}

/** How much of what was said before counts: so many messages, and in a direct message so many minutes. */
export const remembered = { texts: 20, minutes: 30 };

const messageSchema = z.object({
  ts: z.string(),
  user: z.string().optional(),
  text: z.string().default(''),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  metadata: z
    .object({
      event_type: z.literal(metadataType),
      event_payload: z.object({ answers: z.string(), question: z.string().optional() }),
    })
    .optional()
    .catch(undefined),
});
type Message = z.infer<typeof messageSchema>;

/**
 * Reads from Slack what stands before `post`: the thread, or the last half hour of a direct message. Undefined where
 * Slack does not let us read it.
 */
export async function readConversation(
  client: WebClient,
  post: Post,
  botUser: string | undefined,
  log: Logger,
): Promise<Conversation | undefined> {
  try {
    const { messages = [] } = await (post.thread
      ? client.conversations.replies({
          channel: post.channel,
          ts: post.thread,
          limit: 200,
          include_all_metadata: true,
        })
      : client.conversations.history({
          channel: post.channel,
          oldest: minutesBefore(post.ts, remembered.minutes),
          limit: 50,
          include_all_metadata: true,
        }));
    return conversationIn(messages, post.ts, botUser);
  } catch (error) {
    log.warn({ channel: post.channel, error: describeError(error) }, 'the conversation cannot be read');
    return undefined;
  }
}

/** What stands before the post with the time stamp `post` in messages as Slack gives them. */
export function conversationIn(messages: readonly unknown[], post: string, botUser: string | undefined): Conversation {
  const all = messages.flatMap((message) => messageSchema.safeParse(message).data ?? []);
  const before = all.filter(({ ts }) => Number(ts) < Number(post)).sort((a, b) => Number(a.ts) - Number(b.ts));
  const ours = all.flatMap(({ metadata, user }) => (metadata && user === botUser ? [metadata.event_payload] : []));
  const answered = new Set(ours.map(({ answers }) => answers));
  const people = before.filter((message) => isPerson(message));
  const texts = before.flatMap((message) => {
    const text = isPerson(message)
      ? withoutMention(message.text, botUser)
      : message.user === botUser && message.metadata?.event_payload.question;
    return text ? [text] : [];
  });
  return {
    texts: texts.slice(-remembered.texts),
    askers: new Set(people.flatMap(({ ts, user }) => (user && answered.has(ts) ? [user] : []))),
    answered,
  };
}

function isPerson({ user, bot_id, subtype }: Message): boolean {
  const isWritten = subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast';
  return user !== undefined && bot_id === undefined && isWritten;
}

function minutesBefore(ts: string, minutes: number): string {
  return (Number(ts) - minutes * 60).toFixed(6);
}
