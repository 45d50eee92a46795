import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pageAssets, readAsset } from './assets.ts';
import type { Feed } from './feed.ts';
import { type Place, refusalOf } from './guard.ts';
import { RequestError, type RequestName, requests } from './requests.ts';
import type { Services } from './services.ts';
import type { Snapshot } from './wire.ts';

export interface PageServerOptions {
  readonly port: number;
  readonly place: Place;
  readonly feed: Feed;
  readonly services: Services;
  snapshot(): Snapshot;
}

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

const portsToTry = 50;
const longestBody = 64 * 1024;

/** The page needs nothing from elsewhere, and nobody else may show it in a frame. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** Serves the page, its feed and its requests. A taken port gets the next free one. */
export async function servePage(options: PageServerOptions): Promise<PageServer> {
  const assets = pageAssets();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    handle(request, response).catch((error: unknown) => {
      const isTheirs = error instanceof RequestError;
      if (!response.headersSent) {
        json(response, isTheirs ? 400 : 500, {
          error: isTheirs ? error.message : 'Something went wrong in the playground.',
        });
      }
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, options.place);
    if (refusal) return json(response, 403, { error: refusal });
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') return respond(pathname, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return json(response, 405, { error: 'Only GET and POST.' });
    if (pathname === '/health') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    if (pathname === '/api/events')
      return options.feed.join(response, { kind: 'snapshot', snapshot: options.snapshot() });
    const asset = assets.get(pathname);
    if (!asset) return json(response, 404, { error: 'There is nothing here.' });
    response.writeHead(200, { 'content-type': asset.type }).end(readAsset(asset));
  }

  async function respond(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = pathname.replace(/^\/api\//, '');
    if (!isRequestName(name)) return json(response, 404, { error: 'There is nothing here.' });
    if (!request.headers['content-type']?.startsWith('application/json'))
      return json(response, 415, { error: 'Send JSON.' });
    const parsed = requests[name].safeParse(readJson(await bodyOf(request)));
    if (!parsed.success) throw new RequestError('The page asked for something that the playground does not know.');
    json(response, 200, (await options.services[name](parsed.data as never)) ?? {});
  }

  const port = await listen(server, options.port, options.place.host);
  const host = options.place.host === '0.0.0.0' || options.place.host === '::' ? 'localhost' : options.place.host;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await new Promise<number>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address ? address.port : port);
        });
      });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port - first >= portsToTry || port >= 65_535) throw error;
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > longestBody) throw new RequestError('That is too long.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError('That is no JSON.');
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
