import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { parse } from 'yaml';
import { createBot } from '../../src/bot.ts';
import type { SlackConfig } from '../../src/config.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { buttonsOf, type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import type { Message } from '../../src/local-slack/workspace.ts';
import { type RunningSlack, startSlack } from '../../src/slack/app.ts';

const root = join(import.meta.dirname, '..', '..');

/** The manifest as the repository has it. */
export const manifest: unknown = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));

const knowledge = {
  teas: join(root, 'tests', 'fixtures', 'topics'),
  own: join(root, 'knowledge'),
};

export interface World {
  readonly slack: LocalSlack;
  readonly running: RunningSlack;
  /** Every line that was logged, parsed. */
  readonly log: readonly Record<string, unknown>[];
  /** Stops the bot and starts another one, which remembers nothing. */
  restart(): Promise<World>;
  end(): Promise<void>;
}

export interface WorldOptions {
  readonly transport?: 'socket' | 'http';
  readonly answerInChannels?: SlackConfig['answerInChannels'];
  readonly manifest?: unknown;
  /** The tiny topic of the fixtures, the knowledge of the project, or both. */
  readonly about?: 'teas' | 'own' | 'several';
  readonly ackMs?: number;
}

/** A local Slack with some people and channels, and the real bot at work in it. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const slack = await startLocalSlack({
    manifest: options.manifest ?? manifest,
    users: [
      { id: 'UADA', name: 'ada' },
      { id: 'UBOB', name: 'bob' },
      { id: 'UCLOSED', name: 'cleo', isClosed: true },
    ],
    channels: [
      { id: 'CBACKEND', name: 'backend', hasBot: true },
      { id: 'CRANDOM', name: 'random', hasBot: false },
      { id: 'GSECRET', name: 'secret', hasBot: true, isPrivate: true },
      { id: 'CPARTNER', name: 'partner', hasBot: true, isShared: true },
    ],
    retryMs: [20, 40],
    ...(options.ackMs && { ackMs: options.ackMs }),
  });
  return startBot(slack, options);
}

async function startBot(slack: LocalSlack, options: WorldOptions): Promise<World> {
  const { transport = 'socket', answerInChannels = 'questions', about = 'teas' } = options;
  const log: Record<string, unknown>[] = [];
  const running = await startSlack({
    bot: createBot(topicsOf(about).map(withPotForEveryTea)),
    config: {
      botToken: slack.botToken,
      transport:
        transport === 'socket'
          ? { kind: 'socket', appToken: slack.appToken }
          : { kind: 'http', signingSecret: slack.signingSecret },
      apiUrl: slack.apiUrl,
      listen: { port: 0, host: '127.0.0.1' },
      answerInChannels,
    },
    logger: pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
  });
  if (transport === 'http') slack.deliverTo(`http://127.0.0.1:${running.port}/slack/events`);
  return {
    slack,
    running,
    log,
    async restart() {
      await running.stop();
      return startBot(slack, options);
    },
    async end() {
      await running.stop();
      await slack.stop();
    },
  };
}

function topicsOf(about: NonNullable<WorldOptions['about']>): readonly Knowledge[] {
  if (about === 'several') return [...topicsOf('own'), ...topicsOf('teas')];
  return loadKnowledge(knowledge[about]);
}

/** The fixture has a deploy snippet for sencha only; the flow is easier to follow when every tea has one. */
function withPotForEveryTea(topic: Knowledge): Knowledge {
  const pot = topic.snippets['sencha-pot'];
  if (!pot) return topic;
  return {
    ...topic,
    snippets: { ...topic.snippets, 'assam-pot': { ...pot, subject: 'assam', title: 'Brew Assam in a pot' } },
  };
}

/** Chooses another topic in a person's open form. */
export async function chooseTopic(slack: LocalSlack, user: string, topic: string) {
  const modal = await slack.until(() => slack.modal(user));
  const [block] = modal.blocks;
  if (block?.type !== 'section' || block.accessory?.type !== 'static_select') throw new Error('There is no choice.');
  const { action_id = '', options } = block.accessory;
  const selected_option = options.find(({ value }) => value === topic) ?? { value: topic };
  const action = { type: 'static_select', action_id, block_id: block.block_id ?? '', selected_option };
  return slack.act({ user, modal, action });
}

/** The messages of the bot that `as` sees in a channel, or in a thread of it. */
export function botMessages(slack: LocalSlack, channel: string, options: { thread?: string; as?: string } = {}) {
  return slack.messages(channel, options).filter(({ isByBot }) => isByBot);
}

/** The label of the first button of a kind, by what it does: ask, snippet, form or share. */
export function labelOf(message: Message, kind: string): string {
  const button = buttonsOf(message.blocks).find(({ action_id }) => action_id.startsWith(`${kind}:`));
  if (!button) throw new Error(`The message has no ${kind} button.`);
  return button.text.text;
}

/** The code of a message, as it is copied from it. */
export function codeOf({ blocks }: Message): string {
  const parts = (blocks as { elements?: { type: string; elements?: { text: string }[] }[] }[])
    .flatMap(({ elements = [] }) => elements)
    .filter(({ type }) => type === 'rich_text_preformatted');
  return parts.flatMap(({ elements = [] }) => elements.map(({ text }) => text)).join('');
}
