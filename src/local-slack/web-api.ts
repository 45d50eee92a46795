import { z } from 'zod';
import { check, checkHome, checkMessage, checkModal, messageContent } from './check/payloads.ts';
import type { Manifest } from './manifest.ts';
import type { Passes } from './passes.ts';
import { Refusal } from './refusal.ts';
import type { Views } from './views.ts';
import type { Channel, Message, Workspace } from './workspace.ts';

/** What the methods work on. */
export interface WebApiContext {
  readonly workspace: Workspace;
  readonly passes: Passes;
  readonly views: Views;
  readonly manifest: Manifest;
  /** A new address for a socket, good for one connection. */
  socketUrl(): string;
  /** Called for every message that the app posts for all to see. */
  onPosted(message: Message): void;
}

interface Method {
  readonly token: 'bot' | 'app';
  readonly scope?: string;
  call(args: Record<string, unknown>, context: WebApiContext): Record<string, unknown>;
}

const posting = {
  channel: z.string(),
  ...messageContent,
  thread_ts: z.string().optional(),
  link_names: z.boolean().optional(),
  parse: z.enum(['none', 'full']).optional(),
};
const postMessageArgs = z.strictObject({
  ...posting,
  metadata: z.strictObject({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) }).optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
  reply_broadcast: z.boolean().optional(),
  mrkdwn: z.boolean().optional(),
});
const postEphemeralArgs = z.strictObject({ ...posting, user: z.string() });
const readingArgs = {
  channel: z.string(),
  limit: z.int().min(1).max(999).default(100),
  oldest: z.string().default('0'),
  latest: z.string().optional(),
  inclusive: z.boolean().default(false),
  include_all_metadata: z.boolean().default(false),
};
const repliesArgs = z.strictObject({ ...readingArgs, ts: z.string() });
const historyArgs = z.strictObject(readingArgs);
const openArgs = z.strictObject({ trigger_id: z.string(), view: z.unknown() });
const updateArgs = z.strictObject({ view_id: z.string(), hash: z.string().optional(), view: z.unknown() });
const publishArgs = z.strictObject({ user_id: z.string(), view: z.unknown() });

/** The methods of the Web API that the local Slack knows; all others are `unknown_method`. */
export const methods: Readonly<Record<string, Method>> = {
  'auth.test': {
    token: 'bot',
    call: (_, { workspace: { team, bot } }) => ({ team_id: team, user_id: bot.user, bot_id: bot.id }),
  },
  'apps.connections.open': { token: 'app', call: (_, context) => ({ url: context.socketUrl() }) },
  'chat.postMessage': { token: 'bot', scope: 'chat:write', call: postMessage },
  'chat.postEphemeral': { token: 'bot', scope: 'chat:write', call: postEphemeral },
  'conversations.replies': { token: 'bot', call: replies },
  'conversations.history': { token: 'bot', call: history },
  'views.open': { token: 'bot', call: openView },
  'views.update': { token: 'bot', call: updateView },
  'views.publish': { token: 'bot', call: publishView },
};

function postMessage(args: Record<string, unknown>, context: WebApiContext) {
  const { channel: id, text = '', blocks = [], thread_ts, metadata } = read(postMessageArgs, args);
  const channel = /^[UW]/.test(id) ? directTo(id, context) : joined(id, context);
  checkMessage({ text, blocks });
  checkThread(channel, thread_ts);
  const message = context.workspace.add({
    user: context.workspace.bot.user,
    channel: channel.id,
    isByBot: true,
    text,
    blocks,
    metadata,
    ...(thread_ts && { thread_ts }),
  });
  context.onPosted(message);
  return { channel: channel.id, ts: message.ts };
}

function postEphemeral(args: Record<string, unknown>, context: WebApiContext) {
  const { channel: id, user, text = '', blocks = [], thread_ts } = read(postEphemeralArgs, args);
  const channel = joined(id, context);
  if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
  checkMessage({ text, blocks });
  checkThread(channel, thread_ts);
  const { ts } = context.workspace.add({
    user: context.workspace.bot.user,
    channel: id,
    isByBot: true,
    text,
    blocks,
    visibleTo: user,
    ...(thread_ts && { thread_ts }),
  });
  return { message_ts: ts };
}

function replies(args: Record<string, unknown>, context: WebApiContext) {
  const { channel: id, ts, ...range } = read(repliesArgs, args);
  const channel = readable(id, context);
  const thread = channel.messages.filter((message) => message.ts === ts || message.thread_ts === ts);
  if (!thread.some((message) => message.ts === ts)) throw new Refusal('thread_not_found');
  return { messages: within(thread, range, context).slice(0, range.limit) };
}

function history(args: Record<string, unknown>, context: WebApiContext) {
  const { channel: id, ...range } = read(historyArgs, args);
  const top = readable(id, context).messages.filter(({ thread_ts }) => !thread_ts);
  return { messages: within(top, range, context).reverse().slice(0, range.limit) };
}

function openView(args: Record<string, unknown>, { passes, views }: WebApiContext) {
  const { trigger_id, view } = read(openArgs, args);
  const modal = checkModal(view);
  return { view: { id: views.open(passes.useTrigger(trigger_id), modal).id } };
}

function updateView(args: Record<string, unknown>, { views }: WebApiContext) {
  const { view_id, view } = read(updateArgs, args);
  return { view: { id: views.update(view_id, checkModal(view)).id } };
}

function publishView(args: Record<string, unknown>, { workspace, views, manifest }: WebApiContext) {
  const { user_id, view } = read(publishArgs, args);
  if (!manifest.features.app_home.home_tab_enabled) throw new Refusal('not_enabled');
  if (!workspace.users.has(user_id)) throw new Refusal('user_not_found');
  views.publish(user_id, checkHome(view));
  return {};
}

function directTo(user: string, { workspace, manifest }: WebApiContext): Channel {
  const person = workspace.users.get(user);
  if (!person) throw new Refusal('user_not_found');
  if (!manifest.features.app_home.messages_tab_enabled) throw new Refusal('messages_tab_disabled');
  if (person.isClosed) throw new Refusal('cannot_dm_user');
  return workspace.direct(user);
}

/** A channel that the bot is in. */
function joined(id: string, { workspace }: WebApiContext): Channel {
  const channel = workspace.channel(id);
  if (!channel.members.has(workspace.bot.user)) {
    throw new Refusal(channel.kind === 'group' ? 'channel_not_found' : 'not_in_channel');
  }
  return channel;
}

/** A channel that the bot is in and whose history it may read. */
function readable(id: string, context: WebApiContext): Channel {
  const channel = joined(id, context);
  const scope = { channel: 'channels:history', group: 'groups:history', im: 'im:history' }[channel.kind];
  requireScope(scope, context.manifest);
  return channel;
}

/** Refuses a call for which the app has not got the scope. */
export function requireScope(scope: string, { oauth_config }: Manifest): void {
  if (!oauth_config.scopes.bot.includes(scope)) throw new Refusal('missing_scope', [scope]);
}

function checkThread({ messages }: Channel, thread: string | undefined): void {
  if (thread && !messages.some(({ ts, visibleTo }) => ts === thread && !visibleTo))
    throw new Refusal('thread_not_found');
}

interface Range {
  readonly oldest: string;
  readonly latest?: string | undefined;
  readonly inclusive: boolean;
  readonly include_all_metadata: boolean;
}

/** The messages that everybody sees, as the Web API shows them. */
function within(messages: readonly Message[], range: Range, { workspace }: WebApiContext) {
  const from = Number(range.oldest);
  const to = Number(range.latest ?? Number.POSITIVE_INFINITY);
  return messages
    .filter(({ visibleTo }) => !visibleTo)
    .filter(({ ts }) =>
      range.inclusive ? Number(ts) >= from && Number(ts) <= to : Number(ts) > from && Number(ts) < to,
    )
    .map(({ isByBot, ts, user, text, blocks, thread_ts, metadata, subtype }) => ({
      type: 'message',
      ts,
      user,
      text,
      ...(blocks.length > 0 && { blocks }),
      ...(isByBot && { bot_id: workspace.bot.id, app_id: workspace.bot.app }),
      ...(thread_ts && { thread_ts }),
      ...(subtype && { subtype }),
      ...(metadata !== undefined && range.include_all_metadata && { metadata }),
    }));
}

function read<T>(schema: z.ZodType<T>, args: Record<string, unknown>): T {
  return check(schema, args, 'invalid_arguments');
}
