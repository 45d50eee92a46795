import { once } from 'node:events';
import WebSocket from 'ws';
import type { Bench } from '../bench.ts';
import type { Checks } from '../check.ts';
import { get, type Server } from '../server.ts';
import { type App, apis, appOf, startAsTold, tryApi } from './apps.ts';
import { dockerfile, startCommand, systemdUnit } from './deploy.ts';

const asyncFalcon: App = {
  place: (bench) => bench.save('main.py', bench.code('falcon-asgi')),
  async sees(server) {
    for (let round = 0; round < 3; round++) {
      await server.answers(get('/hello/ada'), 200, { message: 'Hello, ada!' });
      await server.answers(get('/'), 404);
    }
  },
};

const { fastapi: _, ...others } = apis;

/** The server that comes with a framework and is not installed by name. */
const broughtAlong: Readonly<Record<string, readonly string[]>> = { quart: ['hypercorn'] };

/** Every framework's minimal API, and the ways to start it. */
export const otherChecks: Checks = {
  ...Object.fromEntries(
    Object.entries(others).flatMap(([subject, api]) => [
      [api.snippet, { run: tryApi(api) }],
      [`${subject}-out-plane`, { ...startCommand(appOf(api)), needs: broughtAlong[subject] ?? [] }],
      [`${subject}-systemd`, { ...systemdUnit(appOf(api)), needs: broughtAlong[subject] ?? [] }],
      [`${subject}-docker`, dockerfile(appOf(api))],
    ]),
  ),
  'falcon-asgi': { run: tryFalconSocket },
  'falcon-out-plane-asgi': startCommand(asyncFalcon),
  'pyramid-out-plane-gunicorn': startCommand(appOf(apis.pyramid)),
};

async function tryFalconSocket(bench: Bench): Promise<void> {
  const server = await startAsTold(bench);
  await asyncFalcon.sees(server);
  await echoes(server);
}

async function echoes({ port }: Server): Promise<void> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/hello/ada`);
  const signal = AbortSignal.timeout(10_000);
  await once(socket, 'open', { signal });
  socket.send('good morning');
  const [data] = await once(socket, 'message', { signal });
  socket.close();
  if (String(data) !== 'ada said: good morning') throw new Error(`heard ${data}\nexpected: ada said: good morning`);
}
