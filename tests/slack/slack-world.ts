import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { parse } from 'yaml';
import { type Bot, createBot } from '../../src/bot.ts';
import type { SlackConfig } from '../../src/config.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type RunningSlack, startSlack } from '../../src/slack/app.ts';
import { type LocalSlack, startLocalSlack } from '../local-slack/local-slack.ts';

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
  end(): Promise<void>;
}

export interface WorldOptions {
  readonly transport?: 'socket' | 'http';
  readonly answerInChannels?: SlackConfig['answerInChannels'];
  readonly manifest?: unknown;
  /** The tiny topic of the fixtures, or the knowledge of the project. */
  readonly about?: keyof typeof knowledge;
  readonly bot?: Bot;
  readonly ackMs?: number;
}

/** A local Slack with some people and channels, and the real bot at work in it. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { transport = 'socket', answerInChannels = 'questions' } = options;
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
  const log: Record<string, unknown>[] = [];
  const running = await startSlack({
    bot: options.bot ?? createBot(loadKnowledge(knowledge[options.about ?? 'teas'])),
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
    async end() {
      await running.stop();
      await slack.stop();
    },
  };
}

/** The messages of the bot that `as` sees in a channel, or in a thread of it. */
export function botMessages(slack: LocalSlack, channel: string, options: { thread?: string; as?: string } = {}) {
  return slack.messages(channel, options).filter(({ isByBot }) => isByBot);
}
