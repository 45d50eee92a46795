import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeMessage } from '../../src/slack/blocks/messages.ts';
import { createRespond } from '../../src/slack/response-url.ts';

const silent = pino({ level: 'silent' });
const options = { visibleTo: 'person' } as const;

let bodies: string[] = [];
let statuses: number[] = [];
const server = createServer((request, response) => {
  request.on('data', (chunk) => bodies.push(String(chunk)));
  request.on('end', () =>
    response.writeHead(statuses.shift() ?? 200, { 'retry-after': '0', location: '/elsewhere' }).end(),
  );
});
let origin = '';

beforeEach(async () => {
  bodies = [];
  statuses = [];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

describe('createRespond', () => {
  it('says whether the message went through', async () => {
    statuses = [200, 404, 500, 302];
    const respond = createRespond(silent, `${origin}/api/`);
    const send = () => respond(`${origin}/response/1`, noticeMessage('hello'), options);
    expect([await send(), await send(), await send(), await send()]).toEqual([true, false, false, false]);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('waits once where Slack asks for it', async () => {
    statuses = [429, 200];
    expect(await createRespond(silent, origin)(`${origin}/1`, noticeMessage('hello'), options)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'nonsense',
    'https://hooks.slack.com.evil.example/1',
    'http://hooks.slack.com/1',
    'file:///etc/passwd',
  ])("calls no address that is not Slack's: %s", async (url) => {
    expect(await createRespond(silent)(url, noticeMessage('hello'), options)).toBe(false);
  });

  it('does not call the host of another Slack', async () => {
    expect(await createRespond(silent)(`${origin}/1`, noticeMessage('hello'), options)).toBe(false);
    expect(bodies).toEqual([]);
  });
});
