import type { ServerResponse } from 'node:http';
import type { PageEvent } from './wire.ts';

/** The open pages, each told of every change as a server-sent event. */
export interface Feed {
  join(response: ServerResponse, first: PageEvent): void;
  send(event: PageEvent): void;
  close(): void;
}

/** Keeps what stands between the two from cutting a silent connection. */
const heartbeatMs = 20_000;

/** Makes the feed. */
export function createFeed(): Feed {
  const pages = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, heartbeatMs);
  timer.unref();
  return {
    join(response, first) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(line(first));
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    send(event) {
      for (const page of pages) page.write(line(event));
    },
    close() {
      clearInterval(timer);
      for (const page of pages) page.end();
    },
  };
}

function line(event: PageEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
