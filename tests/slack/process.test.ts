import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { manifest } from './slack-world.ts';

const root = join(import.meta.dirname, '..', '..');

let slack: LocalSlack;
let child: ChildProcess | undefined;
let output = '';

beforeEach(async () => {
  output = '';
  slack = await startLocalSlack({
    manifest,
    users: [{ id: 'UADA', name: 'ada' }],
    channels: [{ id: 'CBACKEND', name: 'backend', hasBot: true }],
  });
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await slack.stop();
});

/** Runs the bot as `npm start` does, in an environment of its own. */
function run(env: Record<string, string> = {}): ChildProcess {
  child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src', 'main.ts')], {
    cwd: import.meta.dirname,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      KNOWLEDGE_DIR: join(root, 'tests', 'fixtures', 'topics'),
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      ...env,
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  return child;
}

async function connected(): Promise<void> {
  for (let tries = 0; tries < 300 && slack.sockets.count() === 0; tries += 1) await slack.quiet(50);
  expect(slack.sockets.count(), output).toBe(1);
}

describe('the process', () => {
  it('finishes what is in flight on SIGTERM, and exits with 0', async () => {
    const process = run();
    await connected();
    slack.trouble({ method: 'chat.postMessage', kind: 'rate-limited', seconds: 1 });
    slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'Is rooibos caffeine-free?' });
    await slack.until(() => slack.calls.some(({ result }) => result === 'ratelimited'));
    process.kill('SIGTERM');
    expect(await once(process, 'exit')).toEqual([0, null]);
    expect(slack.messages('CBACKEND').map(({ text }) => text)).toEqual([
      'Is rooibos caffeine-free?',
      expect.stringMatching(/^Yes\./),
    ]);
    for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });

  it('stays alive while Slack cannot be reached', async () => {
    const process = run();
    await connected();
    slack.trouble({ method: 'apps.connections.open', kind: 'cut-before', times: 2 });
    slack.sockets.cut();
    await slack.until(() => slack.sockets.count() === 0);
    await connected();
    expect(process.exitCode).toBeNull();
  });

  it('ends with 1 and one line that says why, where a rejection is handled by nobody', async () => {
    const reject = `const timer = setInterval(() => {
      if (process.listenerCount('unhandledRejection') === 0) return;
      clearInterval(timer);
      Promise.reject(new Error('nobody handles xoxb-1-secret'));
    }, 50);`;
    const process = run({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(reject)}` });
    expect(await once(process, 'exit')).toEqual([1, null]);
    const last = JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
    expect(last).toMatchObject({ level: 60, error: 'Error: nobody handles [secret]' });
  });

  it.each([
    ['bot token', { SLACK_BOT_TOKEN: 'xoxb-wrong' }],
    ['app token', { SLACK_APP_TOKEN: 'xapp-wrong' }],
  ])('exits with 1 where Slack refuses the %s', async (_, env) => {
    const process = run(env);
    expect(await once(process, 'exit')).toEqual([1, null]);
    expect(output).toContain('invalid_auth');
    expect(output).not.toContain('-wrong');
  });
});
