import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Acknowledged, Carrier } from './delivery.ts';

/** The sockets of an app in Socket Mode. */
export interface SocketCarrier {
  readonly carry: Carrier;
  /** An address for one connection. */
  address(): string;
  /** How many sockets are open. */
  count(): number;
  /** Cuts all connections without a word. */
  cut(): void;
  /** Asks all connections to be opened anew, as Slack does every few hours. */
  refresh(): void;
  close(): void;
}

const acknowledgement = z.object({
  envelope_id: z.string(),
  payload: z.record(z.string(), z.unknown()).optional(),
});

/** Makes the sockets on top of `server`; what is not acknowledged within `ackMs` counts as lost. */
export function createSocketCarrier(server: Server, ackMs: number, origin: () => string): SocketCarrier {
  const tickets = new Set<string>();
  const sockets = new Set<WebSocket>();
  const waiting = new Map<string, (result: Acknowledged) => void>();
  const front = new WebSocketServer({ noServer: true });
  let turn = 0;

  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) {
      socket.destroy();
      return;
    }
    front.handleUpgrade(request, socket, head, (opened) => {
      sockets.add(opened);
      opened.on('close', () => sockets.delete(opened));
      opened.on('message', (data) => {
        const { data: message } = acknowledgement.safeParse(JSON.parse(String(data)));
        if (message) waiting.get(message.envelope_id)?.({ isOk: true, reason: '', content: message.payload ?? {} });
      });
      opened.send(
        JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0APP' } }),
      );
    });
  });

  return {
    async carry({ kind, payload }, retry) {
      const open = [...sockets].filter(({ readyState }) => readyState === 1);
      const socket = open[turn++ % Math.max(1, open.length)];
      if (!socket) return { isOk: false, reason: 'connection_failed' };
      const id = randomUUID();
      const envelope = {
        envelope_id: id,
        type: kind,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api' && { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }),
      };
      const result = await new Promise<Acknowledged>((resolve) => {
        const timer = setTimeout(() => resolve({ isOk: false, reason: 'timeout' }), ackMs);
        const lost = () => {
          clearTimeout(timer);
          resolve({ isOk: false, reason: 'connection_failed' });
        };
        socket.once('close', lost);
        waiting.set(id, (acknowledged) => {
          clearTimeout(timer);
          socket.off('close', lost);
          resolve(acknowledged);
        });
        socket.send(JSON.stringify(envelope));
      });
      waiting.delete(id);
      return result;
    },
    address() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${origin().replace('http', 'ws')}/socket?ticket=${ticket}`;
    },
    count: () => sockets.size,
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    refresh() {
      for (const socket of sockets) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
      }
    },
    close() {
      for (const socket of sockets) socket.terminate();
      front.close();
    },
  };
}
