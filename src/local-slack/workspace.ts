import type { Cause } from './passes.ts';
import { Refusal } from './refusal.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  /** Slack lets no app write to them. */
  readonly isClosed?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly isShared: boolean;
  readonly members: Set<string>;
  readonly messages: Message[];
}

export interface Message {
  readonly ts: string;
  readonly user: string;
  readonly channel: string;
  readonly isByBot: boolean;
  text: string;
  readonly blocks: readonly unknown[];
  readonly thread_ts?: string;
  readonly metadata?: unknown;
  readonly subtype?: string;
  /** The only person who sees it. */
  readonly visibleTo?: string;
  /** What the app responded to with it. */
  readonly cause?: Cause;
}

export interface Workspace {
  readonly team: string;
  readonly bot: { readonly user: string; readonly id: string; readonly app: string };
  readonly users: ReadonlyMap<string, User>;
  readonly channels: ReadonlyMap<string, Channel>;
  /** The direct messages between a person and the bot. */
  direct(user: string): Channel;
  /** Throws a `Refusal` where there is none. */
  channel(id: string): Channel;
  add(message: Omit<Message, 'ts'>): Message;
}

export interface WorkspaceOptions {
  readonly users: readonly User[];
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasBot: boolean;
    readonly isPrivate?: boolean;
    /** With people of another organisation. */
    readonly isShared?: boolean;
  }[];
}

/** Makes the people, channels and messages of a workspace. Everybody is in every channel; the bot where it was invited. */
export function createWorkspace(
  { users, channels }: WorkspaceOptions,
  now: () => number,
  onMessage: (message: Message) => void = () => {},
): Workspace {
  const bot = { user: 'U0BOT', id: 'B0BOT', app: 'A0APP' };
  const people = new Map(users.map((user) => [user.id, user]));
  const all = new Map<string, Channel>();
  for (const { id, name, hasBot, isPrivate = false, isShared = false } of channels) {
    const members = new Set([...people.keys(), ...(hasBot ? [bot.user] : [])]);
    all.set(id, { id, name, kind: isPrivate ? 'group' : 'channel', isShared, members, messages: [] });
  }
  let last = 0;

  return {
    team: 'T0LOCAL',
    bot,
    users: people,
    channels: all,
    direct(user) {
      const id = `D${user.slice(1)}`;
      const channel = all.get(id);
      if (channel) return channel;
      const members = new Set([user, bot.user]);
      const created: Channel = { id, name: user, kind: 'im', isShared: false, members, messages: [] };
      all.set(id, created);
      return created;
    },
    channel(id) {
      const channel = all.get(id);
      if (!channel) throw new Refusal('channel_not_found');
      return channel;
    },
    add(message) {
      last = Math.max(last + 1, now() * 1000);
      const ts = `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
      const added = { ...message, ts };
      all.get(message.channel)?.messages.push(added);
      onMessage(added);
      return added;
    },
  };
}
