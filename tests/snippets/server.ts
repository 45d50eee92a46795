import { deepEqual } from 'node:assert/strict';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from './processes.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as it came in. */
  readonly chunks: readonly string[];
}

/** JSON that the body has to be, or what its text has to match. */
type Body = RegExp | { readonly [key: string]: unknown } | readonly unknown[];

/** A server on the loopback address, whose answers are held against what is expected. */
export interface Server {
  readonly port: number;
  output(): string;
  send(request: Request): Promise<Reply>;
  /** Sends a request and throws where the answer is another one. */
  answers(request: Request, status: number, body?: Body): Promise<Reply>;
}

const startMs = 60_000;
const replyMs = 15_000;

export function get(path: string, headers: Readonly<Record<string, string>> = {}): Request {
  return { method: 'GET', path, headers };
}

/** Sends JSON; a text is sent as it is. */
export function post(path: string, json: unknown, headers: Readonly<Record<string, string>> = {}): Request {
  const body = typeof json === 'string' ? json : JSON.stringify(json);
  return { method: 'POST', path, headers: { 'content-type': 'application/json', ...headers }, body };
}

/** A port of the loopback address that nobody listens on, outside the range that outgoing connections take theirs from. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!given.has(port) && (await isFree(port))) {
      given.add(port);
      return port;
    }
  }
}

const given = new Set<number>();

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Waits until a started program takes connections on its port; throws where it ends or stays silent. */
export async function whenListening(running: Running, port: number): Promise<void> {
  await whenTrue(running, port, () => isListening(port));
}

/** Waits until a started program answers requests on its port; throws where it ends or stays silent. */
export async function whenUp(running: Running, port: number, note: (line: string) => void): Promise<Server> {
  await whenTrue(running, port, () => send(port, get('/')).then(Boolean, () => false));
  const sendAndNote = async (what: Request) => {
    const reply = await send(port, what);
    note(`> ${what.method} ${what.path} ${what.body ?? ''}`.trimEnd());
    note(`< ${reply.status} ${reply.text.slice(0, 500)}`);
    return reply;
  };
  return {
    port,
    output: running.output,
    send: sendAndNote,
    async answers(what, status, body) {
      const reply = await sendAndNote(what);
      const where = `${what.method} ${what.path} answered ${reply.status} ${reply.text.slice(0, 500)}`;
      if (reply.status !== status) throw new Error(`${where}\nexpected: ${status}`);
      if (body !== undefined) expectBody(reply.text, body, where);
      return reply;
    },
  };
}

async function whenTrue(running: Running, port: number, isUp: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + startMs;
  while (!(await isUp())) {
    if (running.exitCode() !== undefined)
      throw new Error(`the server ended by itself, exit code ${running.exitCode()}`);
    if (Date.now() > deadline) throw new Error(`the server answered nothing on port ${port} for ${startMs / 1000} s`);
    await wait(50);
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.end(() => resolve(true)));
  });
}

function expectBody(text: string, expected: Body, where: string): void {
  if (expected instanceof RegExp) {
    if (!expected.test(text)) throw new Error(`${where}\nexpected: ${expected}`);
    return;
  }
  let found: unknown;
  try {
    found = JSON.parse(text);
    deepEqual(found, expected);
  } catch {
    throw new Error(`${where}\nexpected: ${JSON.stringify(expected)}`);
  }
}

function send(port: number, { method, path, headers, body }: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers, agent: false, timeout: replyMs };
    const outgoing = request(options, (incoming) => {
      const chunks: string[] = [];
      incoming.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
      incoming.once('error', reject).once('end', () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text: chunks.join(''), chunks });
      });
    });
    outgoing.once('timeout', () => outgoing.destroy(new Error(`no answer within ${replyMs / 1000} s`)));
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
