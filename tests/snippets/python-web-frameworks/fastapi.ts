import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';
import type { Bench } from '../bench.ts';
import type { Checks } from '../check.ts';
import { howToStart } from '../reading.ts';
import { get, post } from '../server.ts';
import { apis, appOf, startAsTold, tryApi } from './apps.ts';
import { dockerfile, startCommand, systemdUnit } from './deploy.ts';

const app = appOf(apis.fastapi);
const postgres = 'postgres://ada:secret@127.0.0.1:5432/books?sslmode=disable';

export const fastapiChecks: Checks = {
  'fastapi-hello': { run: tryHello },
  'fastapi-items-api': { run: tryItems },
  'fastapi-dependency-injection': { run: tryDependencies },
  'fastapi-jwt': { run: tryTokens },
  'fastapi-sqlalchemy': { run: tryDatabase, needs: ['aiosqlite'], unused: ['asyncpg'] },
  'fastapi-database-url': { run: tryDatabaseUrl, needs: ['aiosqlite'] },
  'fastapi-websocket': { run: tryChat },
  'fastapi-streaming': { run: tryStream },
  'fastapi-sse': { run: tryEvents },
  'fastapi-background-task': { run: tryBackgroundTask },
  'fastapi-test': { run: tryTests },
  'fastapi-out-plane': startCommand(app),
  'fastapi-out-plane-gunicorn': startCommand(app),
  'fastapi-out-plane-gunicorn-asgi': startCommand(app),
  'fastapi-systemd': systemdUnit(app),
  'fastapi-docker': dockerfile(app),
};

async function tryHello(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  await server.answers(get('/?name=Ada'), 200, { message: 'Hello, Ada!' });
  await server.answers(get('/docs'), 200, /swagger/i);
  await server.answers(get('/openapi.json'), 200, /"openapi":"3\.1/);
}

async function tryItems(bench: Bench): Promise<void> {
  await tryApi(apis.fastapi)(bench);
}

async function tryDependencies(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  await server.answers(get('/count'), 401);
  await server.answers(get('/count', { 'x-reader': 'ada' }), 200, { reader: 'ada', books: 42 });
}

async function tryTokens(bench: Bench): Promise<void> {
  const key = 'a key of thirty-two bytes or more';
  const server = await startAsTold(bench, { SECRET_KEY: key });
  const soon = Math.floor(Date.now() / 1000) + 300;
  const ask = (token: string) => get('/me', { authorization: `Bearer ${token}` });
  await server.answers(ask(token({ sub: 'ada', exp: soon }, key)), 200, { user: 'ada' });
  await server.answers(get('/me'), 401);
  const refused = {
    expired: token({ sub: 'ada', exp: soon - 900 }, key),
    'without a subject': token({ exp: soon }, key),
    'without an end': token({ sub: 'ada' }, key),
    'signed with another key': token({ sub: 'ada', exp: soon }, 'another key, also of thirty-two bytes'),
    unsigned: token({ sub: 'ada', exp: soon }, undefined),
    'no token at all': 'rubbish',
  };
  for (const bad of Object.values(refused)) await server.answers(ask(bad), 401);
}

/** A JSON web token: https://datatracker.ietf.org/doc/html/rfc7519#section-3.1 */
function token(claims: Readonly<Record<string, unknown>>, key: string | undefined): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ typ: 'JWT', alg: key ? 'HS256' : 'none' })}.${encode(claims)}`;
  return `${signed}.${key ? createHmac('sha256', key).update(signed).digest('base64url') : ''}`;
}

async function tryDatabase(bench: Bench): Promise<void> {
  const server = await startAsTold(bench, { DATABASE_URL: 'sqlite+aiosqlite:///books.db' });
  const book = { title: 'Momo', pages: 304 };
  await server.answers(post('/books', book), 201, { id: 1, ...book });
  await server.answers(get('/books/1'), 200, { id: 1, ...book });
  await server.answers(get('/books/99'), 404);
  await server.answers(post('/books', { title: 'Momo', pages: 'many' }), 422);
}

async function tryDatabaseUrl(bench: Bench): Promise<void> {
  bench.save('database.py', bench.code());
  bench.save(
    'query.py',
    `import asyncio
from sqlalchemy import text
from database import engine

async def main():
    async with engine.connect() as connection:
        print((await connection.execute(text("select 40 + 2"))).scalar())

asyncio.run(main())
`,
  );
  const answer = await bench.run('python query.py', { DATABASE_URL: 'sqlite+aiosqlite:///books.db' });
  expectText(answer, /^42$/m);
  const command = `python -c 'from database import engine; print(engine.url.render_as_string(hide_password=False))'`;
  const url = await bench.run(command, { DATABASE_URL: postgres });
  expectText(url, /^postgresql\+asyncpg:\/\/ada:secret@127\.0\.0\.1:5432\/books\?ssl=disable$/m);
}

async function tryChat(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  const [ada, bob] = [await listener(server.port, 'ada'), await listener(server.port, 'bob')];
  ada.send('hello');
  for (const each of [ada, bob]) await each.hears('ada: hello');
  bob.send('hi');
  for (const each of [ada, bob]) await each.hears('bob: hi');
  for (const each of [ada, bob]) each.close();
}

async function listener(port: number, name: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/chat/${name}`);
  const heard: string[] = [];
  socket.on('message', (data) => heard.push(String(data)));
  await once(socket, 'open', { signal: AbortSignal.timeout(10_000) });
  return {
    send: (text: string) => socket.send(text),
    close: () => socket.close(),
    hears: (text: string) => until(() => heard.includes(text), `${name} heard ${JSON.stringify(heard)}`, text),
  };
}

async function tryStream(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  const { chunks } = await server.answers(get('/words'), 200, /^one word at a time $/);
  if (chunks.length < 2) throw new Error('the words came all at once\nexpected: one after the other');
}

async function tryEvents(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  const { headers, text } = await server.answers(get('/countdown'), 200, /data: \{"left": ?3\}/);
  expectText(String(headers['content-type']), /^text\/event-stream/);
  const events = text.match(/^event: tick$/gm)?.length;
  if (events !== 4) throw new Error(`${events} events came\nexpected: 4`);
}

async function tryBackgroundTask(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  const order = { email: 'ada@example.org', book: 'Momo' };
  await server.answers(post('/orders', order), 202, { status: 'accepted' });
  const line = 'receipt for Momo goes to ada@example.org';
  await until(() => server.output().includes(line), 'the task has not run', line);
}

async function tryTests(bench: Bench): Promise<void> {
  const { file, command } = howToStart(bench.snippet);
  bench.save(file, bench.code());
  expectText(await bench.run(command), /\b2 passed\b/);
}

function expectText(found: string, expected: RegExp): void {
  if (!expected.test(found)) throw new Error(`${found.trim()}\nexpected: ${expected}`);
}

async function until(check: () => boolean, otherwise: string, expected: string): Promise<void> {
  for (let tries = 0; tries < 200 && !check(); tries++) await wait(50);
  if (!check()) throw new Error(`${otherwise}\nexpected: ${expected}`);
}
