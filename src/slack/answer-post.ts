import type { WebClient } from '@slack/web-api';
import type { Response } from '../bot.ts';
import { toMessages } from './blocks/messages.ts';
import { withoutMention } from './blocks/mrkdwn.ts';
import { type Conversation, readConversation } from './conversation.ts';
import type { Post } from './incoming-post.ts';
import { rememberAsker, type Services } from './services.ts';

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
  await say(services, post, isClear || context.length === 0 ? alone : askInContext(services, text, context));
}

/** Answers a post to nobody in particular, where it is a clear question: the bot was not asked, so all else is left alone. */
export async function answerUnasked(services: Services, post: Post, delivery: Delivery): Promise<void> {
  const text = withoutMention(post.text, delivery.botUser);
  if (text === '') return;
  const response = post.thread ? await followUp(services, post, text, delivery) : clearQuestion(services.bot.ask(text));
  if (!response || !services.claim(keyOf(post))) return;
  if (delivery.isRepeated && (await read(services, post, delivery))?.answered.has(post.ts)) return;
  await say(services, post, response);
}

/** Longer posts between people are seldom meant for a bot, question mark or not. */
const longestFragment = 80;

function clearQuestion(response: Response): Response | undefined {
  return response.ambient ? response : undefined;
}

/**
 * In a thread only the person who asked the bot there goes on asking it, with a clear question or a short one that
 * what stands before it makes clear.
 */
async function followUp(
  services: Services,
  post: Post,
  text: string,
  delivery: Delivery,
): Promise<Response | undefined> {
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
  const alone = bot.ask(text);
  if (alone.ambient) return alone;
  if (text.length > longestFragment) return undefined;
  const response = bot.ask(text, conversation?.texts);
  return response.outcome === 'answer' && response.facts.length > 0 ? response : undefined;
}

/** A mention without words in a thread asks about what was written before it. */
function askInContext({ bot }: Services, text: string, context: readonly string[]): Response {
  const last = context.at(-1);
  return text === '' && last !== undefined ? bot.ask(last, context.slice(0, -1)) : bot.ask(text, context);
}

/** Of a post of its own in a channel the answer stands in the thread below it. */
function read({ log }: Services, post: Post, { client, botUser }: Delivery): Promise<Conversation | undefined> {
  const thread = threadOf(post);
  return readConversation(client, { ...post, ...(thread && { thread }) }, botUser, log);
}

async function say(services: Services, post: Post, response: Response): Promise<void> {
  const { poster, log } = services;
  const thread = threadOf(post);
  await poster.post({ channel: post.channel, answers: post.ts, ...(thread && { thread }) }, toMessages(response.reply));
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
