import { z } from 'zod';

/**
 * A post of a person that may be a question. Everything else that arrives as a `message` is left out: what bots and
 * Slack itself say, edits, deletions, joins, hidden posts (https://docs.slack.dev/reference/events/message).
 */
const postSchema = z.object({
  type: z.enum(['message', 'app_mention']),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().refine((user) => user !== 'USLACKBOT'),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  bot_id: z.never().optional(),
  bot_profile: z.never().optional(),
  app_id: z.never().optional(),
  edited: z.never().optional(),
  hidden: z.literal(false).optional(),
});

export interface Post {
  readonly channel: string;
  readonly user: string;
  /** As Slack delivers it, with its markup. */
  readonly text: string;
  readonly ts: string;
  /** The first post of the thread that it stands in; undefined for a post of its own. */
  readonly thread?: string;
  readonly isDirect: boolean;
}

/** Reads an event; undefined for what is not a person's post. */
export function readPost(event: unknown): Post | undefined {
  const { data } = postSchema.safeParse(event);
  if (!data) return undefined;
  const { channel, user, text, ts, thread_ts: thread, channel_type: type } = data;
  const isDirect = type === 'im' || channel.startsWith('D');
  return { channel, user, text, ts, isDirect, ...(thread && thread !== ts && { thread }) };
}
