import type { WebClient } from '@slack/web-api';
import { toMessages } from './blocks/messages.ts';
import { withoutMention } from './blocks/mrkdwn.ts';
import { type Conversation, readConversation } from './conversation.ts';
import type { Post } from './incoming-post.ts';
import { rememberAsker, type Services } from './services.ts';
import { type Asked, whyButtons } from './why-buttons.ts';

/** Where a post came from: the bot's own user id, and whether Slack delivers it once more. */
export interface Delivery {
  readonly client: WebClient;
  readonly botUser: string | undefined;
  readonly isRepeated: boolean;
}

/** Answers a post that speaks to the bot: a mention or a direct message. */
export async function answerAsked(services: Services, post: Post, delivery: Delivery): Promise<void> {
  if (!services.claim(keyOf(post))) return;
  const text = withoutMention(post.text, delivery.botUser);
  const alone = services.bot.ask(text || 'help');
  const isClear = text !== '' && alone.ambient;
  const hasContext = post.thread !== undefined || post.isDirect;
  const conversation =
    delivery.isRepeated || (hasContext && !isClear) ? await read(services, post, delivery) : undefined;
  if (conversation?.answered.has(post.ts)) return;
  const context = conversation?.texts ?? [];
  const asked = isClear || context.length === 0 ? { text: text || 'help', context: [] } : inContext(text, context);
  await say(services, post, asked);
}

/** Answers a post to nobody in particular, where it is a clear question: the bot was not asked, so all else is left alone. */
export async function answerUnasked(services: Services, post: Post, delivery: Delivery): Promise<void> {
  const text = withoutMention(post.text, delivery.botUser);
  if (text === '') return;
  const alone = { text, context: [] };
  const asked = post.thread
    ? await followUp(services, post, text, delivery)
    : services.bot.ask(text).ambient
      ? alone
      : undefined;
  if (!asked || !services.claim(keyOf(post))) return;
  if (delivery.isRepeated && (await read(services, post, delivery))?.answered.has(post.ts)) return;
  await say(services, post, asked);
}

/** Longer posts between people are seldom meant for a bot, question mark or not. */
const longestFragment = 80;

/**
 * In a thread only the person who asked the bot there goes on asking it, with a clear question or a short one that
 * what stands before it makes clear.
 */
async function followUp(services: Services, post: Post, text: string, delivery: Delivery): Promise<Asked | undefined> {
  const { bot, threads, foreignThreads } = services;
  const key = threadKey(post);
  const known = threads.get(key);
  const isToSomebody = /<[@!]/.test(text);
  if (known ? !known.has(post.user) : foreignThreads.get(key)) return undefined;
  if (!text.includes('?') || isToSomebody) return undefined;
  const conversation = await read(services, post, delivery);
  if (!known && !conversation?.askers.has(post.user)) {
    foreignThreads.set(key, true);
    return undefined;
  }
  if (bot.ask(text).ambient) return { text, context: [] };
  if (text.length > longestFragment) return undefined;
  const context = conversation?.texts ?? [];
  const { outcome, facts } = bot.ask(text, context);
  return outcome === 'answer' && facts.length > 0 ? { text, context } : undefined;
}

/** A mention without words in a thread asks about what was written before it. */
function inContext(text: string, context: readonly string[]): Asked {
  const last = context.at(-1);
  return text === '' && last !== undefined ? { text: last, context: context.slice(0, -1) } : { text, context };
}

/** Of a post of its own in a channel the answer stands in the thread below it. */
function read({ log }: Services, post: Post, { client, botUser }: Delivery): Promise<Conversation | undefined> {
  const thread = threadOf(post);
  return readConversation(client, { ...post, ...(thread && { thread }) }, botUser, log);
}

async function say(services: Services, post: Post, asked: Asked): Promise<void> {
  const { bot, poster, log } = services;
  const thread = threadOf(post);
  const response = bot.ask(asked.text, asked.context);
  const messages = toMessages(response.reply, { buttons: whyButtons(bot, asked, response) });
  await poster.post({ channel: post.channel, answers: post.ts, ...(thread && { thread }) }, messages);
  if (thread && !post.isDirect) rememberAsker(services, post.channel, thread, post.user);
  const { kind, outcome, topic } = response;
  log.info({ channel: post.channel, ts: post.ts, kind, outcome, topic }, 'answered');
}

/** Where the answer goes: a thread, except in a direct message that stands in none. */
function threadOf({ thread, isDirect, ts }: Post): string | undefined {
  return thread ?? (isDirect ? undefined : ts);
}

function keyOf({ channel, ts }: Post): string {
  return `${channel}:${ts}`;
}

function threadKey({ channel, thread, ts }: Post): string {
  return `${channel}:${thread ?? ts}`;
}
