import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import type { SlackConfig } from '../config.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Poster } from './poster.ts';
import type { Recent } from './recent.ts';
import type { Respond } from './response-url.ts';

/** What every listener works with. */
export interface Services {
  readonly bot: Bot;
  readonly answerInChannels: SlackConfig['answerInChannels'];
  readonly log: Logger;
  readonly poster: Poster;
  readonly respond: Respond;
  /** True for the first who claims a key: what Slack delivers twice is worked on once. */
  readonly claim: (key: string) => boolean;
  /** Who has asked the bot in a thread, by `channel:thread`. */
  readonly threads: Recent<ReadonlySet<string>>;
  /** Threads that it has nothing to do with, so that Slack is not asked about each post in them. */
  readonly foreignThreads: Recent<true>;
}

/** The topic with this id; undefined for one that is not there any more. */
export function topicOf({ bot }: Services, id: string | undefined): Knowledge | undefined {
  return bot.topics.find((topic) => topic.id === id);
}

/** Notes that a person asks the bot in a thread: their follow-ups there need no mention. */
export function rememberAsker({ threads }: Services, channel: string, thread: string, user: string): void {
  const key = `${channel}:${thread}`;
  threads.set(key, new Set([...(threads.get(key) ?? []), user]));
}
