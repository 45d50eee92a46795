import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlaygroundWorld, type PlaygroundWorld } from './playground-world.ts';

let world: PlaygroundWorld;
let own: URL;
beforeAll(async () => {
  world = await createPlaygroundWorld();
  own = new URL(world.playground.url);
});
afterAll(() => world.end());

/** The status of a request with headers that `fetch` does not let one set. */
function statusOf(
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
  body = '{}',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: own.port, path, method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
      if (path === '/api/events') response.destroy();
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? body : undefined);
  });
}

describe('the server of the playground', () => {
  it.each([
    ['by its address', () => own.host, 200],
    ['by the name of this machine', () => `localhost:${own.port}`, 200],
    ['by a name that a stranger points here', () => `evil.example:${own.port}`, 403],
    ['by a name that only begins like ours', () => `127.0.0.1.evil.example:${own.port}`, 403],
    ['by another port', () => '127.0.0.1:1', 403],
    ['by nonsense', () => 'a b', 403],
  ])('answers %s only if it is its own', async (_, host, status) => {
    expect(await statusOf('/', { host: host() })).toBe(status);
    expect(await statusOf('/api/events', { host: host() })).toBe(status);
    const headers = { host: host(), origin: `http://${host()}`, 'content-type': 'application/json' };
    expect(await statusOf('/api/open-home', headers, 'POST')).toBe(status);
  });

  it.each([
    ['of another page', { origin: 'https://evil.example' }],
    ['of another server on this machine', { origin: 'http://127.0.0.1:1' }],
    ['of a page without a name', { origin: 'null' }],
    ['that a page hides the origin of', { 'sec-fetch-site': 'cross-site' }],
  ])('turns away a request %s', async (_, headers) => {
    const json = { host: own.host, 'content-type': 'application/json', ...headers };
    expect(await statusOf('/api/open-home', json, 'POST')).toBe(403);
    expect(await statusOf('/api/events', json)).toBe(403);
  });

  it('lets nothing be changed without an origin', async () => {
    expect(await statusOf('/api/open-home', { host: own.host, 'content-type': 'application/json' }, 'POST')).toBe(403);
  });

  it('takes JSON alone, which another page cannot send unasked', async () => {
    const response = await world.post('open-home', {}, { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });

  it.each(['/../server.ts', '/%2e%2e/server.ts', '/page/app.js', '/constructor', '/api/say', '/server.ts'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusOf(path, { host: own.host })).toBe(404);
    },
  );

  it('serves a page that may load nothing from elsewhere and stand in no frame', async () => {
    const response = await fetch(world.playground.url);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
    );
  });

  it.each([
    ['say', { channel: 'CNONE', text: 'hello' }, 'no such channel'],
    ['say', { channel: 'CBACKEND', text: 'hello', thread: '1.0' }, 'not there any more'],
    ['say', { channel: 'CBACKEND', text: ' ' }, 'does not know'],
    ['say', { channel: 'CBACKEND', text: 'a', as: 'UBOT' }, 'does not know'],
    ['act', { place: { channel: 'CBACKEND', ts: '1.0' }, block: 0, action: 'a' }, 'not there any more'],
    ['act', { block: 0, action: 'a' }, 'not there any more'],
    ['submit', { values: {} }, 'closed already'],
    ['inspect', { channel: 'CBACKEND', ts: '1.0' }, 'not there any more'],
  ])('says what is wrong with a request to %s', async (name, body, words) => {
    const response = await world.post(name, body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(words);
  });

  it('refuses what is too long, and what is no JSON', async () => {
    expect((await world.post('say', { channel: 'CBACKEND', text: 'a'.repeat(70_000) })).status).toBe(400);
    const headers = { host: own.host, origin: own.origin, 'content-type': 'application/json' };
    expect(await statusOf('/api/say', headers, 'POST', '{')).toBe(400);
  });

  it('takes the next port where the wanted one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const second = await createPlaygroundWorld(port);
    const got = Number(new URL(second.playground.url).port);
    expect(got).toBeGreaterThan(port);
    expect(got).toBeLessThan(port + 50);
    await second.end();
    await new Promise((resolve) => taken.close(resolve));
  });

  it('keeps its local Slack to itself: pages are turned away from it', async () => {
    const { apiUrl } = world.playground.slack;
    const call = (headers: Record<string, string>) => fetch(`${apiUrl}auth.test`, { method: 'POST', headers });
    expect((await call({ origin: 'http://evil.example' })).status).toBe(403);
    expect(((await (await call({ authorization: 'Bearer xoxb-local' })).json()) as { ok: boolean }).ok).toBe(false);
  });

  it('ends every connection when it stops', async () => {
    const other = await createPlaygroundWorld();
    const { port } = new URL(other.playground.url);
    const socket = createConnection(Number(port), '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => {});
    await new Promise((resolve) => socket.on('connect', resolve));
    await other.end();
    await closed;
  });

  it('is small', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'playground', 'page');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const size = files.reduce((sum, file) => sum + file.length, 0);
    const packed = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(size).toBeLessThan(120_000);
    expect(packed).toBeLessThan(40_000);
  });
});
