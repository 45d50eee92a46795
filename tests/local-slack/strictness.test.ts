import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { manifest } from '../slack/slack-world.ts';

type Fields = Readonly<Record<string, unknown>>;

let slack: LocalSlack;
beforeEach(async () => {
  slack = await startLocalSlack({
    manifest,
    users: [
      { id: 'UADA', name: 'ada' },
      { id: 'UCLOSED', name: 'cleo', isClosed: true },
    ],
    channels: [
      { id: 'CIN', name: 'in', hasBot: true },
      { id: 'COUT', name: 'out', hasBot: false },
    ],
    ackMs: 60,
    retryMs: [10, 10],
  });
});
afterEach(() => slack.stop());

/** Calls a method; gives Slack's code for what is wrong, or `ok`. */
async function call(method: string, args: Fields, token = slack.botToken): Promise<string> {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(args),
  });
  if (response.status !== 200) return String(response.status);
  const { ok, error } = (await response.json()) as { ok: boolean; error?: string };
  return ok ? 'ok' : (error ?? '');
}

const post = (more: Fields) => call('chat.postMessage', { channel: 'CIN', text: 'x', ...more });
const plain = (text: string) => ({ type: 'plain_text', text });
const button = (more: Fields = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (...elements: Fields[]) => ({ type: 'actions', elements });
const rich = (...elements: Fields[]) => ({ type: 'rich_text', elements });
const section = (...elements: Fields[]) => rich({ type: 'rich_text_section', elements });
const cells = (count: number) => Array.from({ length: count }, () => ({ type: 'raw_text', text: 'x' }));
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
const option = (value: string, more: Fields = {}) => ({ text: plain(value), value, ...more });
const input = (element: Fields, more: Fields = {}) => ({ type: 'input', label: plain('Label'), element, ...more });

describe('messages', () => {
  it.each<[string, Fields]>([
    ['plain', {}],
    ['with blocks', { blocks: [section({ type: 'text', text: 'x' }), actions(button())] }],
    ['with a table', { blocks: [{ type: 'table', rows: [cells(20)] }] }],
    ['with as many blocks as there may be', { blocks: times(50, { type: 'divider' }) }],
  ])('takes one %s', async (_, more) => {
    expect(await post(more)).toBe('ok');
  });

  it.each<[string, string, Fields]>([
    ['without text', 'no_text', { text: '' }],
    ['with blocks alone', 'no_text', { text: '', blocks: [{ type: 'divider' }] }],
    ['with too much text', 'msg_too_long', { text: 'x'.repeat(40_001) }],
    ['with an argument that does not exist', 'invalid_arguments', { txt: 'x' }],
    ['in an unknown thread', 'thread_not_found', { thread_ts: '1.0' }],
    ['with an unknown block', 'invalid_blocks', { blocks: [{ type: 'banner' }] }],
    ['with an unknown field', 'invalid_blocks', { blocks: [{ type: 'divider', colour: 'red' }] }],
    ['with 51 blocks', 'invalid_blocks', { blocks: times(51, { type: 'divider' }) }],
    ['with two tables', 'invalid_blocks', { blocks: times(2, { type: 'table', rows: [cells(1)] }) }],
    ['with a table too wide', 'invalid_blocks', { blocks: [{ type: 'table', rows: [cells(21)] }] }],
    ['with a table too long', 'invalid_blocks', { blocks: [{ type: 'table', rows: times(101, cells(1)) }] }],
    ['with an empty cell', 'invalid_blocks', { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: '' }]] }] }],
    [
      'with too many characters in all',
      'msg_blocks_too_long',
      { blocks: times(6, section({ type: 'text', text: 'x'.repeat(2_000) })) },
    ],
    ['with empty rich text', 'invalid_blocks', { blocks: [section({ type: 'text', text: '' })] }],
    ['with a link that is none', 'invalid_blocks', { blocks: [section({ type: 'link', url: 'nowhere' })] }],
    ['with a long header', 'invalid_blocks', { blocks: [{ type: 'header', text: plain('x'.repeat(151)) }] }],
    ['with a long section', 'invalid_blocks', { blocks: [{ type: 'section', text: plain('x'.repeat(3_001)) }] }],
    ['with a long context', 'invalid_blocks', { blocks: [{ type: 'context', elements: times(11, plain('x')) }] }],
    [
      'with 26 buttons',
      'invalid_blocks',
      { blocks: [actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: `go:${index}` })))] },
    ],
    ['with an action id twice', 'invalid_blocks', { blocks: [actions(button(), button())] }],
    ['with a block id twice', 'invalid_blocks', { blocks: times(2, { type: 'divider', block_id: 'one' }) }],
    ['with a long button', 'invalid_blocks', { blocks: [actions(button({ text: plain('x'.repeat(76)) }))] }],
    ['with a long value', 'invalid_blocks', { blocks: [actions(button({ value: 'x'.repeat(2_001) }))] }],
    [
      'with a long spoken label',
      'invalid_blocks',
      { blocks: [actions(button({ accessibility_label: 'x'.repeat(76) }))] },
    ],
    [
      'with markup in a button',
      'invalid_blocks',
      { blocks: [actions(button({ text: { type: 'mrkdwn', text: 'x' } }))] },
    ],
  ])('refuses one %s', async (_, code, more) => {
    expect(await post(more)).toBe(code);
  });
});

describe('modals', () => {
  const modal = (...blocks: Fields[]) => ({ type: 'modal', title: plain('Title'), submit: plain('Send'), blocks });
  const text = { type: 'plain_text_input', action_id: 'a' };
  const select = (type: string, count: number, more: Fields = {}) => ({
    type,
    options: Array.from({ length: count }, (_, index) => option(String(index))),
    ...more,
  });

  async function open(view: Fields): Promise<string> {
    return call('views.open', { trigger_id: await trigger(), view });
  }

  it.each<[string, Fields]>([
    ['radio buttons', select('radio_buttons', 10)],
    ['a select', select('static_select', 100)],
    ['checkboxes, some of them ticked', select('checkboxes', 3, { initial_options: [option('0')] })],
    ['a text', text],
  ])('opens one with %s', async (_, element) => {
    expect(await open(modal(input(element)))).toBe('ok');
    expect(slack.modal('UADA')).toBeDefined();
  });

  it.each<[string, Fields]>([
    ['without blocks', modal()],
    ['with 101 blocks', modal(...times(101, { type: 'divider' }))],
    ['with a long title', { ...modal({ type: 'divider' }), title: plain('x'.repeat(25)) }],
    ['with too much metadata', { ...modal({ type: 'divider' }), private_metadata: 'x'.repeat(3_001) }],
    ['with inputs that cannot be sent', { type: 'modal', title: plain('Title'), blocks: [input(text)] }],
    ['with a table', modal({ type: 'table', rows: [cells(1)] })],
    ['with 11 radio buttons', modal(input(select('radio_buttons', 11)))],
    ['with 11 checkboxes', modal(input(select('checkboxes', 11)))],
    ['with 101 options', modal(input(select('static_select', 101)))],
    ['without options', modal(input(select('static_select', 0)))],
    ['with an option twice', modal(input({ type: 'static_select', options: [option('a'), option('a')] }))],
    ['with a long option', modal(input({ type: 'static_select', options: [option('x'.repeat(76))] }))],
    ['with a choice that is no option', modal(input(select('radio_buttons', 2, { initial_option: option('9') })))],
    [
      'with a choice that differs from its option',
      modal(input(select('radio_buttons', 2, { initial_option: option('1', { description: plain('x') }) }))),
    ],
    ['with an empty choice', modal(input(select('checkboxes', 2, { initial_options: [] })))],
    ['with an unknown field', { ...modal({ type: 'divider' }), colour: 'red' }],
  ])('refuses one %s', async (_, view) => {
    expect(await open(view)).toBe('invalid_arguments');
  });

  it('opens one for each trigger, within three seconds', async () => {
    const view = modal({ type: 'divider' });
    const used = await trigger();
    expect(await call('views.open', { trigger_id: used, view })).toBe('ok');
    expect(await call('views.open', { trigger_id: used, view })).toBe('exchanged_trigger_id');
    const old = await trigger();
    slack.pass(3_001);
    expect(await call('views.open', { trigger_id: old, view })).toBe('expired_trigger_id');
    expect(await call('views.open', { trigger_id: 'made-up', view })).toBe('invalid_trigger_id');
  });

  it('puts another one in the place of one that is open, and of no other', async () => {
    await open(modal(input(text)));
    const { id, hash } = slack.modal('UADA') ?? {};
    const view = { ...modal({ type: 'divider' }), title: plain('Another') };
    expect(await call('views.update', { view_id: id, view })).toBe('ok');
    expect(slack.modal('UADA')).toMatchObject({ id, title: plain('Another') });
    expect(slack.modal('UADA')?.hash).not.toBe(hash);
    expect(await call('views.update', { view_id: id, view: modal() })).toBe('invalid_arguments');
    slack.closeModal('UADA');
    expect(await call('views.update', { view_id: id, view })).toBe('not_found');
  });
});

describe('calls', () => {
  it.each<[string, string, Fields]>([
    ['an unknown method', 'unknown_method', { method: 'chat.shout' }],
    ['no token', 'not_authed', { method: 'auth.test', token: '' }],
    ['a wrong token', 'invalid_auth', { method: 'auth.test', token: 'xoxb-wrong' }],
    ['an unknown channel', 'channel_not_found', { channel: 'CNONE' }],
    ['a channel without the bot', 'not_in_channel', { channel: 'COUT' }],
    ['an unknown person', 'user_not_found', { channel: 'UNONE' }],
    ['a person who takes no messages', 'cannot_dm_user', { channel: 'UCLOSED' }],
  ])('refuses %s', async (_, code, { method = 'chat.postMessage', channel = 'CIN', token }) => {
    const args = method === 'chat.postMessage' ? { channel, text: 'x' } : {};
    expect(await call(String(method), args, token === undefined ? undefined : String(token))).toBe(code);
  });

  it('refuses the token of the other kind', async () => {
    expect(await call('apps.connections.open', {})).toBe('not_allowed_token_type');
    expect(await call('auth.test', {}, slack.appToken)).toBe('not_allowed_token_type');
  });

  it('refuses what the scopes do not cover, and does not start where an event has no scope', async () => {
    const { oauth_config: _, ...rest } = manifest as { oauth_config: unknown; settings: Fields };
    const oauth_config = { scopes: { bot: ['commands'] } };
    const options = { users: [], channels: [{ id: 'CIN', name: 'in', hasBot: true }] };
    await expect(startLocalSlack({ ...options, manifest: { ...rest, oauth_config } })).rejects.toThrow(
      'without the scope',
    );
    const settings = { ...rest.settings, event_subscriptions: { bot_events: [] } };
    await slack.stop();
    slack = await startLocalSlack({ ...options, manifest: { ...rest, settings, oauth_config } });
    expect(await post({})).toBe('missing_scope');
    expect(await call('conversations.history', { channel: 'CIN' })).toBe('missing_scope');
  });
});

describe('response_urls', () => {
  it('take five messages', async () => {
    const url = await responseUrl();
    const codes = [];
    for (let use = 0; use < 6; use += 1) codes.push((await respond(url, { text: 'x' })).status);
    expect(codes).toEqual([200, 200, 200, 200, 200, 404]);
  });

  it('take none after half an hour, and none that is no message', async () => {
    const url = await responseUrl();
    expect((await respond(url, { text: 'x', colour: 'red' })).status).toBe(400);
    slack.pass(30 * 60_000 + 1);
    expect(await (await respond(url, { text: 'x' })).text()).toContain('expired_url');
  });

  it('show what is said to the person alone, or to all', async () => {
    const url = await responseUrl();
    await respond(url, { text: 'for you' });
    await respond(url, { text: 'for all', response_type: 'in_channel' });
    expect(slack.messages('COUT').map(({ text }) => text)).toEqual(['for all']);
    expect(slack.messages('COUT', { as: 'UADA' })).toHaveLength(2);
  });
});

describe('deliveries', () => {
  it('come again where nobody acknowledges in time, with the reason', async () => {
    const socket = await connect();
    const seen: Fields[] = [];
    socket.on('message', (data) => {
      const envelope = JSON.parse(String(data)) as Fields;
      if (envelope['type'] !== 'events_api') return;
      seen.push(envelope);
      if (seen.length === 3) socket.send(JSON.stringify({ envelope_id: envelope['envelope_id'] }));
    });
    slack.say({ channel: 'CIN', user: 'UADA', text: 'hello' });
    await slack.until(() => seen.length === 3);
    const ids = seen.map(({ payload }) => (payload as Fields)['event_id']);
    expect(new Set(ids).size).toBe(1);
    expect(seen.map((envelope) => [envelope['retry_attempt'], envelope['retry_reason']])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
    ]);
  });

  it('tell of a mention twice, under two ids', async () => {
    const socket = await connect();
    const seen: { type: string; id: string }[] = [];
    socket.on('message', (data) => {
      const { type, envelope_id, payload } = JSON.parse(String(data));
      if (type !== 'events_api') return;
      socket.send(JSON.stringify({ envelope_id }));
      seen.push({ type: payload.event.type, id: payload.event_id });
    });
    slack.say({ channel: 'CIN', user: 'UADA', text: `<@${slack.botUser}> hello` });
    await slack.until(() => seen.length === 2);
    expect(seen.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
    expect(seen[0]?.id).not.toBe(seen[1]?.id);
  });

  it('do not come from channels without the bot', async () => {
    const socket = await connect();
    const seen: unknown[] = [];
    socket.on('message', (data) => seen.push(data));
    slack.say({ channel: 'COUT', user: 'UADA', text: `<@${slack.botUser}> hello` });
    await slack.quiet(60);
    expect(seen).toEqual([]);
  });

  it('open a socket for each address once', async () => {
    const url = await socketUrl();
    const first = new WebSocket(url);
    await new Promise((resolve) => first.once('message', resolve));
    const second = new WebSocket(url);
    await expect(new Promise((_, reject) => second.once('error', reject))).rejects.toThrow();
  });
});

/** A trigger id, as a command brings it. */
async function trigger(): Promise<string> {
  return String((await command())['trigger_id']);
}

async function responseUrl(): Promise<string> {
  return String((await command())['response_url']);
}

async function command(): Promise<Fields> {
  const socket = await connect();
  const payload = new Promise<Fields>((resolve) => {
    socket.on('message', (data) => {
      const envelope = JSON.parse(String(data));
      if (envelope.type !== 'slash_commands') return;
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
      resolve(envelope.payload);
    });
  });
  await slack.command({ user: 'UADA', channel: 'COUT', command: '/pickframework' });
  const result = await payload;
  socket.terminate();
  return result;
}

async function socketUrl(): Promise<string> {
  const response = await fetch(`${slack.apiUrl}apps.connections.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${slack.appToken}` },
  });
  return ((await response.json()) as { url: string }).url;
}

async function connect(): Promise<WebSocket> {
  const socket = new WebSocket(await socketUrl());
  await new Promise((resolve) => socket.once('message', resolve));
  return socket;
}

function respond(url: string, message: Fields): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message) });
}
