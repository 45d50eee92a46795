import type { Bench } from '../bench.ts';
import { howToStart } from '../reading.ts';
import { get, post, type Server } from '../server.ts';

/** A small app that deploy commands are tried with. */
export interface App {
  /** Puts it into the folder of the bench. */
  place(bench: Bench): Promise<void> | void;
  /** Environment variables that it takes. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Throws where a server does not answer as the app should; each request may reach another worker. */
  sees(server: Server): Promise<void>;
}

/** The API that the minimal examples have in common: things that are posted to a path and read under a number. */
interface Api {
  readonly snippet: string;
  readonly path: string;
  readonly thing: Readonly<Record<string, unknown>>;
  /** What is given back when the thing was posted. */
  readonly posted?: Readonly<Record<string, unknown>>;
  /** What stands under its number. */
  readonly read: Readonly<Record<string, unknown>>;
  /** What the list gives, where there is one. */
  readonly list?: Readonly<Record<string, unknown>> | readonly unknown[];
  /** The status for a thing without what it has to have. */
  readonly refused: number;
  /** Things that are refused as well. */
  readonly wrong?: readonly unknown[];
}

const item = { path: '/items', thing: { name: 'kettle' }, read: { name: 'kettle' }, refused: 400 };
const text = 'water the plants';
const note = { path: '/notes', thing: { text }, read: { id: 1, text }, list: [text], refused: 422 };
const book = { title: 'Momo', pages: 304 };

export const apis = {
  aiohttp: { ...item, snippet: 'aiohttp-items-api' },
  bottle: { ...item, snippet: 'bottle-items-api' },
  falcon: { ...item, snippet: 'falcon-items-api' },
  fastapi: {
    snippet: 'fastapi-items-api',
    path: '/books',
    thing: book,
    posted: { id: 1 },
    read: { ...book, lent: false },
    list: [{ ...book, lent: false }],
    refused: 422,
    wrong: [
      { ...book, pages: 0 },
      { ...book, pages: 'many' },
      { ...book, title: '' },
    ],
  },
  flask: { ...note, snippet: 'flask-items-api' },
  pyramid: { ...item, snippet: 'pyramid-items-api' },
  quart: { ...item, snippet: 'quart-items-api' },
  starlette: { ...note, snippet: 'starlette-items-api' },
  tornado: { ...note, snippet: 'tornado-items-api', list: { notes: [text] } },
} satisfies Record<string, Api>;

/** Starts the snippet as its note says, and posts, reads and lists things. */
export function tryApi({ path, thing, posted, read, list, refused, wrong = [] }: Api) {
  return async (bench: Bench): Promise<void> => {
    const server = await startAsTold(bench);
    await server.answers(post(path, thing), 201, posted ?? { id: 1, ...thing });
    await server.answers(get(`${path}/1`), 200, read);
    if (list) await server.answers(get(path), 200, list);
    await server.answers(get(`${path}/99`), 404);
    for (const bad of [{}, [], 7, '"name"', ...wrong]) await server.answers(post(path, bad), refused);
    await expectsRefusal(server, path);
  };
}

/** The same API for a server with several workers, which share no memory. */
export function appOf({ snippet, path, thing, refused }: Api): App {
  return {
    place: (bench) => bench.save('main.py', bench.code(snippet)),
    async sees(server) {
      for (let round = 0; round < 3; round++) {
        await server.answers(post(path, thing), 201);
        await server.answers(get(`${path}/99`), 404);
        await server.answers(post(path, {}), refused);
      }
    },
  };
}

/** Saves the snippet and starts it as its notes say. */
export async function startAsTold(bench: Bench, variables: Readonly<Record<string, string>> = {}): Promise<Server> {
  const { file, command } = howToStart(bench.snippet);
  bench.save(file, bench.code());
  return await bench.serve(command, variables);
}

/** What is no JSON at all is the sender's mistake, never the server's. */
async function expectsRefusal(server: Server, path: string): Promise<void> {
  const { status } = await server.send(post(path, '{"name": '));
  if (status < 400 || status >= 500) throw new Error(`broken JSON was answered with ${status}\nexpected: 4xx`);
}
