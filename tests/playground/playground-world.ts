import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'topics');

export interface PlaygroundWorld {
  readonly playground: Playground;
  /** Where the knowledge stands, which a test may change. */
  readonly folder: string;
  /** Changes a file of the topic. */
  edit(file: string, change: (text: string) => string): void;
  post(name: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  end(): Promise<void>;
}

/** A copy of the tiny topic, in which the tea that wins in the morning can be brewed as well. */
export function copyTeas(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pickframework-'));
  cpSync(fixture, folder, { recursive: true });
  const file = join(folder, 'teas', 'snippets.yml');
  const text = readFileSync(file, 'utf8');
  const [pot = ''] = /^sencha-pot:\n(?: .*\n)+/m.exec(text) ?? [];
  const other = pot.replaceAll('sencha-pot', 'assam-pot').replaceAll('Brew sencha', 'Brew Assam');
  writeFileSync(file, text + other.replace('subject: sencha', 'subject: assam'));
  appendFileSync(join(folder, 'teas', 'snippet-runs.yml'), 'assam-pot:\n  untested: Nobody was thirsty.\n');
  const code = join(folder, 'teas', 'snippets');
  cpSync(join(code, 'sencha-pot.sh'), join(code, 'assam-pot.sh'));
  return folder;
}

/** The playground over a copy of the tiny topic. */
export async function createPlaygroundWorld(port = 0): Promise<PlaygroundWorld> {
  const folder = copyTeas();
  const playground = await startPlayground({
    knowledgeDir: folder,
    logger: pino({ level: 'silent' }),
    port,
    place: { host: '127.0.0.1', isRemote: false },
  });
  return {
    playground,
    folder,
    edit(file, change) {
      const path = join(folder, 'teas', file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    post: (name, body, headers = {}) =>
      fetch(`${playground.url}api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: playground.url.slice(0, -1), ...headers },
        body: JSON.stringify(body),
      }),
    async end() {
      await playground.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
