import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { describeError } from './logger.ts';

/** A Socket Mode connection that is kept up until it is closed. */
export interface SocketConnection {
  isUp(): boolean;
  close(): void;
}

type SocketClient = SocketModeReceiver['client'];

const firstPauseMs = 250;
const longestPauseMs = 30_000;
const openingMs = 20_000;

/**
 * Connects and stays connected. The client's own reconnecting is off, because in socket-mode 3.1 it waits five seconds,
 * gives up when Slack cannot be reached for a moment, and then rejects where nobody can catch it
 * (https://github.com/slackapi/node-slack-sdk/issues/2656). Rejects only where the first connection fails.
 */
export async function connect(client: SocketClient, log: Logger): Promise<SocketConnection> {
  let isUp = false;
  let isClosed = false;
  client.on('connected', () => {
    isUp = true;
  });
  client.on('disconnected', () => {
    isUp = false;
    if (!isClosed) void reconnect();
  });

  let isReconnecting = false;
  async function reconnect(): Promise<void> {
    if (isReconnecting || isUp) return;
    isReconnecting = true;
    for (let pause = 0; !isClosed && !isUp; pause = Math.min(Math.max(firstPauseMs, pause * 2), longestPauseMs)) {
      await sleep(pause);
      if (isClosed) break;
      try {
        await open(client);
        if (isClosed) disconnect(client);
        else log.info('connected to Slack again');
      } catch (error) {
        log.warn({ error: describeError(error) }, 'no connection to Slack, trying again');
      }
    }
    isReconnecting = false;
  }

  await open(client);
  return {
    isUp: () => isUp,
    close() {
      isClosed = true;
      disconnect(client);
    },
  };
}

/** Opens a socket, or gives up where Slack says nothing for a while: the client itself would wait for ever. */
async function open(client: SocketClient): Promise<void> {
  const giveUp = new AbortController();
  const late = sleep(openingMs, undefined, { signal: giveUp.signal }).then(() => {
    disconnect(client);
    throw new Error('Slack did not open a connection in time.');
  });
  try {
    await Promise.race([client.start(), late]);
  } finally {
    giveUp.abort();
    late.catch(() => {});
  }
}

/** Resolves only when Slack has closed its side as well, which nobody needs to wait for. */
function disconnect(client: SocketClient): void {
  void client.disconnect().catch(() => {});
}
