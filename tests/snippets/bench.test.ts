import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { teas } from '../helpers/knowledge.ts';
import { type Bench, onBench } from './bench.ts';
import { get, post } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'environment-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = {
  name: 'empty',
  folder,
  python: '3.11',
  offers: (lacks: string) => ({ met: false as const, lacks }),
  modulesBesides: () => [],
};
const node = process.execPath;

const echo = `
const server = require('node:http').createServer((request, response) => {
  response.end(JSON.stringify({ path: request.url, tea: process.env.TEA ?? null, home: process.env.SLACK_BOT_TOKEN ?? null }));
});
server.listen(8080, '127.0.0.1');
`;

async function tried(
  trial: (bench: Bench) => Promise<unknown>,
): Promise<{ log: string; error: string; folder: string }> {
  const log: string[] = [];
  let used = '';
  const work = onBench(
    teas,
    'sencha-pot',
    environment,
    [],
    (line) => log.push(line),
    async (bench) => {
      used = bench.folder;
      await trial(bench);
    },
  );
  const error = await work.then(
    () => 'none',
    (reason: unknown) => String(reason),
  );
  return { log: log.join('\n'), error, folder: used };
}

describe('a bench', () => {
  it('starts a server on a port of its own, with the given variables and none of ours, and clears all away', async () => {
    process.env['SLACK_BOT_TOKEN'] = 'secret';
    let pid = 0;
    const { error, folder } = await tried(async (bench) => {
      bench.save('server.cjs', `${echo}console.log('pid', process.pid);`);
      const server = await bench.serve(`${node} server.cjs`, { TEA: 'green' });
      await server.answers(get('/a'), 200, { path: '/a', tea: 'green', home: null });
      await server.answers(post('/b', { sugar: 2 }), 200, /"path":"\/b"/);
      pid = Number(/pid (\d+)/.exec(server.output())?.[1]);
    });
    delete process.env['SLACK_BOT_TOKEN'];
    expect(error).toBe('none');
    expect(existsSync(folder)).toBe(false);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it.each([
    ['another status', 404, undefined, 'expected: 404'],
    ['another body', 200, { path: '/elsewhere' }, 'expected: {"path":"/elsewhere"}'],
    ['a body that does not match', 200, /coffee/, 'expected: /coffee/'],
  ])('objects to %s, and tells what ran and what came', async (_, status, body, expected) => {
    const { error, log } = await tried(async (bench) => {
      bench.save('server.cjs', echo);
      await (await bench.serve(`${node} server.cjs`)).answers(get('/tea'), status, body);
    });
    expect(error).toContain('GET /tea answered 200 {"path":"/tea","tea":null,"home":null}');
    expect(error).toContain(expected);
    expect(log).toContain(`$ ${node} server.cjs`);
  });

  it('objects to a server that ends by itself, and tells its last words', async () => {
    const { error, log } = await tried(async (bench) => {
      bench.save('server.cjs', 'console.error("the kettle is empty"); process.exit(3);');
      await bench.serve(`${node} server.cjs`);
    });
    expect(error).toContain('the server ended by itself, exit code 3');
    expect(log).toContain('the kettle is empty');
  });

  it('objects to a server that leaves a process behind, and ends that as well', async () => {
    let port = 0;
    const { error } = await tried(async (bench) => {
      bench.save('child.cjs', echo);
      bench.save('server.cjs', `require('node:child_process').spawn(process.execPath, ['child.cjs']);`);
      port = (await bench.serve(`${node} server.cjs`)).port;
    });
    expect(error).toContain('ended and left processes behind');
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  });

  it('objects to a command that fails, and tells what it printed', async () => {
    const { error } = await tried((bench) => bench.run(`${node} -e "console.log('no milk'); process.exit(1)"`));
    expect(error).toMatch(/failed with exit code 1:\nno milk/);
  });

  it('puts its port where a snippet has 8080', async () => {
    const { error } = await tried(async (bench) => {
      bench.save('server.cjs', echo);
      expect((await bench.serve(`${node} server.cjs`)).port).toBe(bench.port);
    });
    expect(error).toBe('none');
  });
});
