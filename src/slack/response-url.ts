import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { SlackMessage } from './blocks/messages.ts';
import { describeError } from './logger.ts';

/** Who sees it; `thread` puts it into the thread that the button stood in. */
export interface ResponseOptions {
  readonly visibleTo: 'person' | 'channel';
  readonly thread?: string;
}

/**
 * Sends a message to a `response_url`, which works without being in the channel, 5 times within 30 minutes
 * (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).
 * False where it has expired or cannot be reached: the caller then finds another way.
 */
export type Respond = (url: string | undefined, message: SlackMessage, options: ResponseOptions) => Promise<boolean>;

const slackHosts = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
const timeoutMs = 8000;
const longestWaitSeconds = 30;

/** Makes the function that responds. An address that is neither Slack's nor on the host of `apiUrl` is not called. */
export function createRespond(log: Logger, apiUrl?: string): Respond {
  const ownHost = apiUrl && new URL(apiUrl).host;
  const isTrusted = (url: string) => {
    const { protocol, host } = new URL(url);
    return host === ownHost || (protocol === 'https:' && slackHosts.has(host));
  };

  return async (url, { text, blocks }, { visibleTo, thread }) => {
    if (!url || !URL.canParse(url) || !isTrusted(url)) return false;
    const body = JSON.stringify({
      text,
      ...(blocks.length > 0 && { blocks }),
      response_type: visibleTo === 'channel' ? 'in_channel' : 'ephemeral',
      replace_original: false,
      ...(thread && { thread_ts: thread }),
    });
    try {
      const send = () =>
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
      let response = await send();
      if (response.status === 429) {
        await sleep(Math.min(Number(response.headers.get('retry-after') ?? 1), longestWaitSeconds) * 1000);
        response = await send();
      }
      if (!response.ok) log.warn({ status: response.status }, 'a response_url did not take the message');
      return response.ok;
    } catch (error) {
      log.warn({ error: describeError(error) }, 'a response_url cannot be reached');
      return false;
    }
  };
}
