import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { startLocalSlack } from '../src/local-slack/local-slack.ts';

const root = join(import.meta.dirname, '..');
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const teas = join(root, 'tests', 'fixtures', 'topics');

/** A folder without a `.env`, so that a developer's own settings stay out of the tests. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickframework-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>>, cwd = folder) {
  // Without the tsx command in between, which on a busy machine kills a process that is about to stop by itself.
  const child = spawn(process.execPath, ['--import', loader, join(root, 'src', 'main.ts'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: folder, KNOWLEDGE_DIR: teas, ...env },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<Result>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, errors }));
  });
  return { child, ended, printed: () => output };
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
  cwd = folder,
): Promise<Result> {
  const { child, ended } = start(args, env, cwd);
  child.stdin.end(input);
  return ended;
}

describe('pickframework', () => {
  it('starts the playground where Slack is not set up, and says why and where', async () => {
    const { child, ended, printed } = start([], { PORT: '0' });
    try {
      await vi.waitUntil(() => printed().includes('http://') || child.exitCode !== null, { timeout: 15_000 });
      const [url = ''] = /http:\S+/.exec(printed()) ?? [];
      expect(printed()).toContain('No Slack variable is set: this is the playground');
      expect(await (await fetch(url)).text()).toContain('<title>pickframework playground</title>');
      child.kill('SIGTERM');
      expect((await ended).status).toBe(0);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('starts the playground in production only when asked to', async () => {
    const { child, ended, printed } = start(['playground', '--port', '0'], { NODE_ENV: 'production' });
    try {
      await vi.waitUntil(() => printed().includes('http://') || child.exitCode !== null, { timeout: 15_000 });
      expect(printed()).toContain('You asked for the playground');
      child.kill('SIGTERM');
      expect((await ended).status).toBe(0);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('serves other machines only when told so', async () => {
    const { status, errors } = await run(['playground', '--host', '0.0.0.0']);
    expect(errors).toContain('can be reached from other machines');
    expect(status).toBe(2);
  });

  it('talks in the terminal with "ask" alone', async () => {
    const { status, output } = await run(['ask'], {}, 'Is rooibos caffeine-free?\n');
    expect(output).toMatch(/^Yes\. Rooibos/);
    expect(status).toBe(0);
  });

  it('says how to get it into Slack where nobody asks', async () => {
    const { status, output, errors } = await run(['ask']);
    expect(output).toBe('');
    expect(errors).toContain('README.md');
    expect(status).toBe(0);
  });

  it('stops in production where the secrets are missing', async () => {
    const { status, output, errors } = await run([], { NODE_ENV: 'production' });
    expect(errors).toMatch(/SLACK_BOT_TOKEN is missing[\s\S]*SLACK_APP_TOKEN[\s\S]*SLACK_SIGNING_SECRET/);
    expect(output).toBe('');
    expect(status).toBe(2);
  });

  it('stops where only some of the secrets are set, also from .env', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, '.env'), 'SLACK_APP_TOKEN=xapp-1\n');
    const { status, errors } = await run([], {}, '', own);
    expect(errors).toContain('SLACK_BOT_TOKEN is missing');
    expect(status).toBe(2);
  });

  it('stops where Slack cannot be reached, without a word of the token', async () => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-secret-secret',
      SLACK_APP_TOKEN: 'xapp-secret-secret',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    };
    const { status, output, errors } = await run([], env);
    expect(`${output}${errors}`).toContain('could not start in Slack');
    expect(`${output}${errors}`).not.toContain('secret-secret');
    expect(status).toBe(1);
  });

  it('works in Slack until it is told to stop', async () => {
    const manifest = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));
    const slack = await startLocalSlack({ manifest, users: [{ id: 'UADA', name: 'ada' }], channels: [] });
    const { child, ended } = start([], {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      NODE_ENV: 'production',
    });
    try {
      await vi.waitUntil(() => slack.sockets.count() > 0 || child.exitCode !== null, { timeout: 15_000 });
      slack.dm({ user: 'UADA', text: 'Is rooibos caffeine-free?' });
      const answer = await slack.until(() => slack.directMessages('UADA').find(({ isByBot }) => isByBot));
      expect(answer.text).toMatch(/^Yes\. Rooibos/);
      child.kill('SIGTERM');
      expect((await ended).status).toBe(0);
    } finally {
      child.kill('SIGKILL');
      await slack.stop();
    }
  });

  it('stops where the knowledge does not load, with every problem and its place', async () => {
    const broken = join(folder, 'broken', 'coffees');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'topic.yml'), 'name: Coffees\nnoun: coffee\n');
    const { status, output, errors } = await run(['ask', 'hello'], { KNOWLEDGE_DIR: join(folder, 'broken') });
    expect(errors).toMatch(/topic\.yml:2:\d+ /);
    expect(output).toBe('');
    expect(status).toBe(2);
  });

  it('names its commands to whoever types another', async () => {
    const { status, errors } = await run(['aks']);
    expect(errors).toContain(
      'no command "aks"; there are ask, recommend, knowledge, check-knowledge, new-subject, schemas and playground',
    );
    expect(status).toBe(2);
  });

  it('answers a question, and tells by the status whether it knew', async () => {
    const [known, unknown] = await Promise.all([
      run(['ask', 'Is rooibos caffeine-free?']),
      run(['ask', 'Does sencha support bluetooth?']),
    ]);
    expect(known.output).toMatch(/^Yes\. Rooibos.*[\s\S]*Sources: /);
    expect(known.status).toBe(0);
    expect(unknown.output).toContain('You could ask:');
    expect(unknown.status).toBe(3);
  });

  it('answers many questions line by line, with nothing else on standard output', async () => {
    const questions = Array.from({ length: 300 }, (_, index) =>
      JSON.stringify({ q: `Is rooibos caffeine-free? ${index}` }),
    );
    const { status, output } = await run(['ask', '--jsonl'], {}, `${questions.join('\n')}\n`);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ q }) => JSON.stringify({ q }))).toEqual(questions);
    expect(status).toBe(0);
  });

  it('checks the knowledge', async () => {
    const { status, output } = await run(['check-knowledge']);
    expect(output).toContain('Knowledge: teas; errors: 0');
    expect(status).toBe(0);
  });
});
