import { App } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import type { SlackConfig } from '../config.ts';
import { noticeMessage } from './blocks/messages.ts';
import { day, hour, minute } from './durations.ts';
import { createInFlight } from './in-flight.ts';
import { registerListeners } from './listeners/index.ts';
import { boltLogger, describeError } from './logger.ts';
import { createPoster } from './poster.ts';
import { createClaims, createRecent } from './recent.ts';
import { createRespond } from './response-url.ts';
import type { Services } from './services.ts';
import { createTransport } from './transport.ts';
import { words } from './words.ts';

export interface SlackOptions {
  readonly bot: Bot;
  readonly config: SlackConfig;
  readonly logger: Logger;
}

/** The bot at work in Slack. */
export interface RunningSlack {
  /** The port of HTTP or of the health endpoint; undefined where nothing listens. */
  readonly port: number | undefined;
  /** Takes on nothing new, waits for what is going on (10 seconds at most), and resolves. */
  stop(): Promise<void>;
}

const drainMs = 10_000;

/**
 * Starts the bot in Slack and resolves when it is connected. Rejects where Slack refuses a token or cannot be reached,
 * or where the port is taken.
 */
export async function startSlack({ bot, config, logger: log }: SlackOptions): Promise<RunningSlack> {
  const logger = boltLogger(log);
  const clientOptions: WebClientOptions = {
    logger,
    timeout: 8000,
    retryConfig: { retries: 2, factor: 2, minTimeout: 300 },
    rejectRateLimitedCalls: true,
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
  };
  const postingClient = new WebClient(config.botToken, { ...clientOptions, retryConfig: { retries: 0 } });
  const services: Services = {
    bot,
    answerInChannels: config.answerInChannels,
    log,
    poster: createPoster(postingClient, log),
    respond: createRespond(log, config.apiUrl),
    claim: createClaims(20_000, day),
    threads: createRecent(5_000, 12 * hour),
    foreignThreads: createRecent(5_000, minute),
  };
  const transport = createTransport({ config, clientOptions: { ...clientOptions }, boltLogger: logger, log });
  const app = new App({
    token: config.botToken,
    receiver: transport.receiver,
    logger,
    clientOptions,
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  const inFlight = createInFlight();
  app.use(({ next }) => inFlight.run(() => next()));
  app.use(async (args) => {
    const key = deliveryKey(args.body);
    if (key === undefined || services.claim(key)) return args.next();
    log.info({ key: key.split(':')[0] }, 'delivered twice, worked on once');
    if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
  });
  registerListeners(app, services);
  app.error(async ({ error, body }: { readonly error: Error; readonly body: object }) => {
    log.error(
      { error: describeError(originalOf(error)), type: 'type' in body ? body.type : 'command' },
      'a listener failed',
    );
    if ('response_url' in body && typeof body.response_url === 'string') {
      await services.respond(body.response_url, noticeMessage(words.failed), { visibleTo: 'person' });
    }
  });
  await app.init();
  await transport.start(app);
  log.info({ transport: config.transport.kind, answerInChannels: config.answerInChannels }, 'at work in Slack');
  return {
    get port() {
      return transport.port();
    },
    async stop() {
      transport.close();
      const isDone = await inFlight.settled(drainMs);
      if (!isDone) log.warn('stopped with work left undone');
    },
  };
}

/** What tells one delivery from another; Slack gives it to a repetition as well. */
function deliveryKey(body: object): string | undefined {
  if ('event_id' in body) return `event:${String(body.event_id)}`;
  if ('trigger_id' in body) return `trigger:${String(body.trigger_id)}`;
  return undefined;
}

/** Bolt wraps what a listener throws. */
function originalOf(error: Error): unknown {
  return 'original' in error && error.original instanceof Error ? error.original : error;
}
