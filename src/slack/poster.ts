import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageMetadata } from '@slack/types';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import type { Logger } from 'pino';
import type { SlackMessage } from './blocks/messages.ts';
import { describeError } from './logger.ts';

/** Marks our messages, so that a question that was answered already is recognised. */
export const metadataType = 'pickframework_answer';

/** Where a message goes, and what it answers. */
export interface Target {
  /** A channel or, for a direct message, a person. */
  readonly channel: string;
  readonly thread?: string;
  /** What is answered: the time stamp of the question, or the trigger of a button. */
  readonly answers: string;
  /** The question, where it does not stand in Slack as a message of its own. */
  readonly question?: string;
}

/** Posts messages: one after the other in each channel, and exactly once. */
export interface Poster {
  post(target: Target, messages: readonly SlackMessage[]): Promise<void>;
}

const patience = { failures: 3, rateLimits: 5, pauseMs: 300, longestWaitSeconds: 120 };
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);
const refusedBlocks = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_attachments',
]);

/**
 * Makes a poster. `client` must neither retry by itself nor wait where Slack asks to: a retry after a lost connection
 * could post twice, so this looks first whether the message has arrived.
 */
export function createPoster(client: WebClient, log: Logger): Poster {
  const queues = new Map<string, Promise<void>>();

  async function postAll(target: Target, messages: readonly SlackMessage[]): Promise<void> {
    for (const [part, message] of messages.entries()) {
      try {
        await postOnce(target, message, part);
      } catch (error) {
        if (!(error instanceof WebAPIPlatformError) || !refusedBlocks.has(error.data.error)) throw error;
        log.error({ code: error.data.error }, 'Slack refused the blocks of a message; it goes out as plain text');
        await postOnce(target, { text: message.text, blocks: [] }, part);
      }
    }
  }

  async function postOnce(target: Target, { text, blocks }: SlackMessage, part: number): Promise<void> {
    const metadata = metadataOf(target, part);
    // A person's id names a direct message that cannot be read before it exists.
    const isReadable = !/^[UW]/.test(target.channel);
    let isUncertain = false;
    for (let failures = 0, waits = 0; ; ) {
      try {
        if (isUncertain && (await hasArrived(client, target, metadata))) return;
        isUncertain = false;
        await client.chat.postMessage({
          channel: target.channel,
          text,
          ...(blocks.length > 0 && { blocks: [...blocks] }),
          ...(target.thread && { thread_ts: target.thread }),
          metadata,
          unfurl_links: false,
          unfurl_media: false,
          link_names: false,
          parse: 'none',
        });
        return;
      } catch (error) {
        if (error instanceof WebAPIRateLimitedError && ++waits <= patience.rateLimits) {
          const seconds = Math.min(error.retryAfter, patience.longestWaitSeconds);
          log.warn({ channel: target.channel, seconds }, 'Slack asks to wait before the next message');
          await sleep(seconds * 1000);
        } else if (isPassing(error) && (isReadable || wasNeverSent(error)) && ++failures < patience.failures) {
          isUncertain ||= !wasNeverSent(error);
          log.warn({ channel: target.channel, error: describeError(error) }, 'posting failed, trying again');
          await sleep(patience.pauseMs * 2 ** failures);
        } else {
          throw error;
        }
      }
    }
  }

  return {
    post(target, messages) {
      const before = queues.get(target.channel) ?? Promise.resolve();
      const work = before.then(() => postAll(target, messages));
      const settled = work.catch(() => {});
      queues.set(target.channel, settled);
      void settled.then(() => {
        if (queues.get(target.channel) === settled) queues.delete(target.channel);
      });
      return work;
    },
  };
}

function metadataOf(
  { answers, question }: Target,
  part: number,
): MessageMetadata & { event_payload: Record<string, string | number> } {
  return { event_type: metadataType, event_payload: { answers, part, ...(question && { question }) } };
}

/** Looks in Slack for a message with this metadata. */
async function hasArrived(client: WebClient, { channel, thread }: Target, wanted: MessageMetadata): Promise<boolean> {
  const read = { channel, limit: 100, include_all_metadata: true };
  const { messages = [] } = thread
    ? await client.conversations.replies({ ...read, ts: thread })
    : await client.conversations.history(read);
  return messages.some(({ metadata }) => {
    const payload = metadata?.event_payload as Record<string, unknown> | undefined;
    return (
      payload?.['answers'] === wanted.event_payload['answers'] && payload?.['part'] === wanted.event_payload['part']
    );
  });
}

function isPassing(error: unknown): boolean {
  return error instanceof WebAPIRequestError || (error instanceof WebAPIHTTPError && error.statusCode >= 500);
}

function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof WebAPIRequestError ? error.original.cause : undefined;
  return cause instanceof Error && 'code' in cause && unsent.has(String(cause.code));
}
