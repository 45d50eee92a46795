import type { Server } from 'node:http';
import { type App, type Logger as BoltLogger, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import type { SlackConfig } from '../config.ts';
import { healthHandler, healthPath, serveHealth } from './health.ts';
import { connect, type SocketConnection } from './socket-connection.ts';

/** How deliveries of Slack come in. */
export interface Transport {
  readonly receiver: Receiver;
  start(app: App): Promise<void>;
  /** Takes on nothing new from now on; does not wait. */
  close(): void;
  /** The port that is listened on, where one is. */
  port(): number | undefined;
}

interface TransportOptions {
  readonly config: SlackConfig;
  readonly clientOptions: WebClientOptions;
  readonly boltLogger: BoltLogger;
  readonly log: Logger;
}

/** Makes the transport that the configuration asks for: Socket Mode or signed HTTP. */
export function createTransport(options: TransportOptions): Transport {
  const { transport } = options.config;
  return transport.kind === 'socket'
    ? socketTransport(options, transport.appToken)
    : httpTransport(options, transport.signingSecret);
}

/** A load balancer keeps connections for a minute; closing one earlier than it does loses requests. */
const keepAliveMs = 65_000;

function socketTransport({ config, clientOptions, boltLogger, log }: TransportOptions, appToken: string): Transport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger,
    autoReconnectEnabled: false,
    // Without this the receiver asks slack.com for its connection, whatever the app's own client is told.
    installerOptions: { clientOptions },
    processEventErrorHandler: async ({ error }) => {
      log.warn({ error: error.name }, 'a delivery was not acknowledged; Slack sends it again');
      return false;
    },
  });
  let connection: SocketConnection | undefined;
  let server: Server | undefined;
  return {
    receiver,
    async start() {
      if (config.listen) server = await serveHealth(() => connection?.isUp() ?? false, config.listen, log);
      try {
        connection = await connect(receiver.client, log);
      } catch (error) {
        server?.close();
        throw error;
      }
    },
    close() {
      connection?.close();
      server?.close();
    },
    port: () => portOf(server),
  };
}

function httpTransport({ config, boltLogger }: TransportOptions, signingSecret: string): Transport {
  let isOpen = false;
  let server: Server | undefined;
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger,
    customRoutes: [{ path: healthPath, method: 'GET', handler: healthHandler(() => isOpen) }],
  });
  return {
    receiver,
    async start() {
      server = (await receiver.start({ ...config.listen })) as Server;
      server.keepAliveTimeout = keepAliveMs;
      server.headersTimeout = keepAliveMs + 1000;
      isOpen = true;
    },
    close() {
      isOpen = false;
      server?.close();
      server?.closeIdleConnections();
    },
    port: () => portOf(server),
  };
}

function portOf(server: Server | undefined): number | undefined {
  const address = server?.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}
