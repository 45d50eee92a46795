import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { z } from 'zod';
import { check, checkMessage, messageContent } from './check/payloads.ts';
import { Refusal } from './refusal.ts';
import { methods, requireScope, type WebApiContext } from './web-api.ts';

/** A call of the Web API, as it was made. */
export interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** `ok`, or Slack's code for what is wrong. */
  readonly result: string;
  /** What is wrong, in words. */
  readonly details: readonly string[];
}

/** What shall go wrong with the next calls of a method. */
export interface Trouble {
  readonly method: string;
  readonly kind: 'rate-limited' | 'refused' | 'cut-before' | 'cut-after';
  readonly seconds?: number;
  readonly code?: string;
  times: number;
}

export interface HttpFrontOptions {
  readonly context: WebApiContext;
  readonly botToken: string;
  readonly appToken: string;
  readonly calls: Call[];
  readonly troubles: Trouble[];
  onRespond(id: string, content: ResponseContent): void;
}

const responseContent = z.strictObject({
  ...messageContent,
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
});
export type ResponseContent = z.infer<typeof responseContent>;

/** Serves the Web API below `/api/` and response_urls below `/response/`. */
export function createHttpFront(options: HttpFrontOptions): Server {
  return createServer((request, response) => {
    void handle(options, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
}

async function handle(options: HttpFrontOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, kind, name = ''] = pathname.split('/');
  if (isFromPage(request)) return void response.writeHead(403).end();
  const body = await textOf(request);
  if (request.method === 'POST' && kind === 'api') return handleMethod(options, name, body, request, response);
  if (request.method === 'POST' && kind === 'response') return handleResponse(options, name, body, response);
  response.writeHead(404).end();
}

/** No page has any business here: one that calls this machine by another name, or says where it comes from. */
function isFromPage({ headers, socket }: IncomingMessage): boolean {
  return headers.origin !== undefined || headers.host !== `${socket.localAddress}:${socket.localPort}`;
}

async function handleMethod(
  { context, botToken, appToken, calls, troubles }: HttpFrontOptions,
  name: string,
  body: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Slack's client adds the team to every call, and Slack takes it everywhere.
  const { token: inBody, team_id: _, ...args } = argumentsOf(body, request.headers['content-type']);
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? inBody;
  const record = (result: string, details: readonly string[] = []) =>
    calls.push({ method: name, args, result, details });
  const trouble = troubles.find(({ method, times }) => method === name && times > 0);
  if (trouble) trouble.times -= 1;
  if (trouble?.kind === 'cut-before') {
    record('cut');
    return void request.socket.destroy();
  }
  if (trouble?.kind === 'rate-limited') {
    record('ratelimited');
    response.writeHead(429, { 'retry-after': String(trouble.seconds ?? 1) });
    return void response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
  }
  let result: Record<string, unknown>;
  try {
    if (trouble?.kind === 'refused') throw new Refusal(trouble.code ?? 'internal_error');
    const method = methods[name];
    if (!method) throw new Refusal('unknown_method');
    if (!token) throw new Refusal('not_authed');
    const isOther = token === (method.token === 'bot' ? appToken : botToken);
    if (isOther) throw new Refusal('not_allowed_token_type');
    if (token !== (method.token === 'bot' ? botToken : appToken)) throw new Refusal('invalid_auth');
    if (method.scope) requireScope(method.scope, context.manifest);
    result = { ok: true, ...method.call(args, context) };
    record('ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    record(error.code, error.details);
    result = { ok: false, error: error.code, response_metadata: { messages: error.details } };
  }
  if (trouble?.kind === 'cut-after') return void request.socket.destroy();
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}

function handleResponse(
  { calls, troubles, onRespond }: HttpFrontOptions,
  id: string,
  body: string,
  response: ServerResponse,
): void {
  const args = JSON.parse(body) as Record<string, unknown>;
  const trouble = troubles.find(({ method, times }) => method === 'response_url' && times > 0);
  if (trouble) trouble.times -= 1;
  try {
    if (trouble) throw new Refusal(trouble.code ?? 'expired_url');
    const content = check(responseContent, args, 'invalid_payload');
    checkMessage(content);
    onRespond(id, content);
    calls.push({ method: 'response_url', args, result: 'ok', details: [] });
    response.writeHead(200).end('ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    calls.push({ method: 'response_url', args, result: error.code, details: error.details });
    response.writeHead(error.code.endsWith('_url') ? 404 : 400).end(error.message);
  }
}

/** Slack's client writes forms in which everything but strings is JSON. */
function argumentsOf(body: string, type = ''): Record<string, unknown> {
  if (type.includes('application/json')) return JSON.parse(body) as Record<string, unknown>;
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, argumentOf(key, value)]));
}

const worded = new Set(['text', 'ts', 'thread_ts', 'oldest', 'latest', 'trigger_id', 'token', 'channel', 'user']);

function argumentOf(key: string, value: string): unknown {
  if (worded.has(key)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
