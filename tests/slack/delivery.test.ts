import { afterEach, describe, expect, it } from 'vitest';
import { signedRequest } from '../../src/local-slack/http-carrier.ts';
import { botMessages, createWorld, labelOf, manifest, type World, type WorldOptions } from './slack-world.ts';

const question = { channel: 'CBACKEND', user: 'UADA', text: 'Is rooibos caffeine-free?' };

let world: World;
async function start(options: WorldOptions = {}): Promise<World> {
  world = await createWorld(options);
  return world;
}
afterEach(() => world.end());

const answers = () => botMessages(world.slack, 'CBACKEND');
const answered = (count = 1) => world.slack.until(() => answers().length >= count);

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  it('answers a question, runs the command and takes the form', async () => {
    const { slack } = await start({ transport });
    slack.say(question);
    await answered();
    await slack.command({ user: 'UADA', channel: 'CRANDOM', command: '/pickframework' });
    await slack.until(() => slack.modal('UADA'));
    expect(await slack.submit('UADA', { 'question:hour': 'morning', 'param:grams': 'x' })).toHaveProperty(
      'param:grams',
    );
    expect(await slack.submit('UADA', { 'question:hour': 'morning' })).toEqual({});
    await slack.until(() => botMessages(slack, 'CRANDOM', { as: 'UADA' })[0]);
  });

  it('answers once, however often Slack delivers', async () => {
    const { slack } = await start({ transport });
    slack.say(question);
    await answered();
    await Promise.all([slack.redeliver(2), slack.redeliver(2)]);
    await slack.quiet();
    expect(answers()).toHaveLength(1);
  });

  it('sees after a restart that it has answered before', async () => {
    const { slack } = await start({ transport });
    slack.say(question);
    await answered();
    const delivered = slack.calls.length;
    world = await world.restart();
    await slack.redeliver(2);
    await slack.until(() => slack.calls.length > delivered);
    await slack.quiet();
    expect(answers()).toHaveLength(1);
  });

  it.each([
    ['shortcut', { type: 'shortcut', callback_id: 'other', user: { id: 'UADA' }, trigger_id: 's' }],
    [
      'message shortcut',
      {
        type: 'message_action',
        callback_id: 'other',
        user: { id: 'UADA' },
        trigger_id: 'm',
        channel: { id: 'CBACKEND' },
      },
    ],
    [
      'closed view',
      { type: 'view_closed', user: { id: 'UADA' }, view: { id: 'V1', callback_id: 'pick', type: 'modal' } },
    ],
    [
      'view of another',
      {
        type: 'view_submission',
        user: { id: 'UADA' },
        trigger_id: 'v',
        view: { id: 'V1', callback_id: 'other', type: 'modal' },
      },
    ],
    [
      'request for options',
      { type: 'block_suggestion', user: { id: 'UADA' }, action_id: 'other', block_id: 'b', value: 'x', container: {} },
    ],
    [
      'button of another',
      {
        type: 'block_actions',
        user: { id: 'UADA' },
        trigger_id: 'a',
        actions: [{ type: 'button', action_id: 'other', block_id: 'b' }],
        container: {},
      },
    ],
  ])('acknowledges an unknown %s', async (_, payload) => {
    const { slack } = await start({ transport });
    const result = await slack.deliver({ kind: 'interactive', payload: { team: { id: 'T0LOCAL' }, ...payload } });
    expect(result).toMatchObject({ isOk: true });
  });

  it('acknowledges an unknown command, and says which is its own', async () => {
    const { slack } = await start({ transport });
    const payload = {
      command: '/other',
      text: '',
      user_id: 'UADA',
      channel_id: 'CBACKEND',
      team_id: 'T0LOCAL',
      trigger_id: 'c',
      response_url: '',
    };
    const { isOk, content } = await slack.deliver({ kind: 'slash_commands', payload });
    expect(isOk).toBe(true);
    expect(JSON.stringify(content)).toContain('/pickframework');
  });

  it('is healthy, and finishes what is in flight before it stops', async () => {
    const { slack, running } = await start({ transport });
    const { port } = running;
    const health = () => fetch(`http://127.0.0.1:${port}/health`);
    expect((await health()).status).toBe(200);
    slack.trouble({ method: 'chat.postMessage', kind: 'rate-limited', seconds: 1 });
    slack.say(question);
    await slack.until(() => slack.calls.some(({ result }) => result === 'ratelimited'));
    await running.stop();
    expect(answers()).toHaveLength(1);
    await expect(health()).rejects.toThrow('fetch failed');
  });
});

describe('when Slack is slow or refuses', () => {
  it('answers later after a 429, and keeps other channels going', async () => {
    const { slack } = await start();
    slack.trouble({ method: 'chat.postMessage', kind: 'rate-limited', seconds: 1 });
    slack.say(question);
    await slack.until(() => slack.calls.some(({ result }) => result === 'ratelimited'));
    const started = Date.now();
    slack.say({ ...question, channel: 'GSECRET' });
    await slack.until(() => botMessages(slack, 'GSECRET')[0]);
    expect(Date.now() - started).toBeLessThan(500);
    await answered();
    expect(Date.now() - started).toBeGreaterThan(800);
  });

  it.each([
    ['before it arrived', 'cut-before'],
    ['after it arrived', 'cut-after'],
  ] as const)('posts once where the connection is lost %s', async (_, kind) => {
    const { slack } = await start();
    slack.trouble({ method: 'chat.postMessage', kind });
    slack.say(question);
    await slack.until(() => slack.calls.some(({ method }) => method === 'conversations.replies'));
    await answered();
    await slack.quiet();
    expect(answers()).toHaveLength(1);
  });

  it('goes out as plain text where Slack refuses the blocks', async () => {
    const { slack } = await start();
    slack.trouble({ method: 'chat.postMessage', kind: 'refused', code: 'invalid_blocks' });
    slack.say(question);
    await answered();
    expect(answers()[0]).toMatchObject({ blocks: [], text: expect.stringMatching(/^Yes\./) });
  });

  it('answers without what stood before where it may not read the thread', async () => {
    const { oauth_config, settings, ...rest } = manifest as {
      oauth_config: { scopes: { bot: string[] } };
      settings: { event_subscriptions: { bot_events: string[] } };
    };
    const unasked = /^(channels|groups):history$|^message\.(channels|groups)$/;
    const { slack } = await start({
      answerInChannels: 'mentions',
      manifest: {
        ...rest,
        oauth_config: { scopes: { bot: oauth_config.scopes.bot.filter((scope) => !unasked.test(scope)) } },
        settings: {
          ...settings,
          event_subscriptions: {
            bot_events: settings.event_subscriptions.bot_events.filter((event) => !unasked.test(event)),
          },
        },
      },
    });
    const mention = (text: string, thread?: string) =>
      slack.say({ ...question, text: `<@${slack.botUser}> ${text}`, ...(thread && { thread }) });
    const { ts } = mention('Is rooibos caffeine-free?');
    await answered();
    mention('is it strong?', ts);
    await answered(2);
    expect(answers()[1]?.text).not.toMatch(/^(Yes|No)\./);
    expect(slack.calls.map(({ result }) => result)).toContain('missing_scope');
  });

  it('tells the person where something breaks', async () => {
    const { slack, log } = await start();
    slack.say(question);
    await answered();
    const [message] = answers();
    slack.trouble({ method: 'chat.postMessage', kind: 'cut-before', times: 9 });
    await slack.press({ user: 'UADA', ...(message && { message }), label: message ? labelOf(message, 'ask') : '' });
    for (let tries = 0; tries < 30 && !log.some(({ msg }) => msg === 'a listener failed'); tries += 1)
      await slack.quiet(100);
    const told = await slack.until(() => botMessages(slack, 'CBACKEND', { as: 'UADA' })[1]);
    expect(told.text).toMatch(/went wrong/);
  });

  it('survives what Slack never sends', async () => {
    const { slack, log } = await start();
    const actions = [{ type: 'button', action_id: 'ask:0', block_id: 'b' }];
    const payload = { type: 'block_actions', user: {}, trigger_id: 'x', actions, container: {} };
    expect((await slack.deliver({ kind: 'interactive', payload })).isOk).toBe(true);
    await slack.until(() => log.some(({ msg }) => msg === 'a listener failed'));
    slack.say(question);
    await answered();
  });
});

describe('the socket', () => {
  const isUp = async () => (await fetch(`http://127.0.0.1:${world.running.port}/health`)).status;

  it('reconnects when it was cut, and the question that came meanwhile is answered', async () => {
    const { slack } = await start();
    slack.sockets.cut();
    slack.say(question);
    await answered();
    expect(slack.sockets.count()).toBe(1);
    expect(answers()).toHaveLength(1);
  });

  it('opens a new one at once when Slack asks for it', async () => {
    const { slack } = await start();
    const started = Date.now();
    slack.sockets.refresh();
    const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
    await slack.until(() => opened() === 2 && slack.sockets.count() === 1);
    expect(Date.now() - started).toBeLessThan(1000);
    slack.say(question);
    await answered();
  });

  it('is not healthy while Slack cannot be reached, and goes on trying', async () => {
    const { slack } = await start();
    slack.trouble({ method: 'apps.connections.open', kind: 'cut-before', times: 3 });
    slack.sockets.cut();
    await slack.until(() => slack.sockets.count() === 0);
    expect(await isUp()).toBe(503);
    for (let tries = 0; tries < 40 && slack.sockets.count() === 0; tries += 1) await slack.quiet(100);
    expect(await isUp()).toBe(200);
  });
});

describe('over HTTP', () => {
  it.each([
    ['a forged signature', { 'x-slack-signature': 'v0=forged' }],
    ['no signature', { 'x-slack-signature': '' }],
    ['an old timestamp', { 'x-slack-request-timestamp': '1600000000' }],
  ])('turns away %s', async (_, headers) => {
    const { slack, running } = await start({ transport: 'http' });
    const event = {
      type: 'app_mention',
      channel: 'CBACKEND',
      user: 'UADA',
      text: 'Is rooibos caffeine-free?',
      ts: '1.0',
    };
    const parcel = { kind: 'events_api', payload: { type: 'event_callback', event_id: 'E1', event } } as const;
    const request = signedRequest(parcel, slack.signingSecret, Math.floor(Date.now() / 1000));
    const response = await fetch(`http://127.0.0.1:${running.port}/slack/events`, {
      method: 'POST',
      body: request.body,
      headers: { ...request.headers, ...headers },
    });
    expect(response.status).toBe(401);
    await slack.quiet();
    expect(answers()).toEqual([]);
  });
});

describe('the log', () => {
  it('holds no words of people, no tokens and no addresses that open doors', async () => {
    const { slack, log } = await start();
    slack.say({ ...question, text: 'Is rooibos caffeine-free? my-secret-words' });
    slack.say({ ...question, text: `<@${slack.botUser}> is rooibos caffeine-free? my-secret-words` });
    await slack.command({ user: 'UADA', channel: 'CRANDOM', command: '/pickframework', text: 'my-secret-words' });
    slack.trouble({ method: 'views.open', kind: 'refused', code: 'expired_trigger_id' });
    await slack.command({ user: 'UADA', channel: 'CRANDOM', command: '/pickframework' });
    slack.sockets.cut();
    await slack.quiet();
    expect(log.length).toBeGreaterThan(3);
    expect(JSON.stringify(log)).not.toMatch(/my-secret|xox|xapp|\/response\/|ticket=|trigger_id":/);
  });
});
