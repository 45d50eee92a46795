import { afterEach, describe, expect, it } from 'vitest';
import { botMessages, codeOf, createWorld, labelOf, type World } from './slack-world.ts';

let world: World;
afterEach(() => world.end());

/** The whole way of a person through the bot, over both ways to it. */
describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  it('answers in a channel, when mentioned, in a thread and in a direct message', async () => {
    world = await createWorld({ transport });
    const { slack } = world;
    const { ts } = slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'Is rooibos caffeine-free?' });
    const inThread = (index: number) => slack.until(() => botMessages(slack, 'CBACKEND', { thread: ts })[index]);
    expect((await inThread(0)).text).toMatch(/^Yes\./);
    slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'and sencha?', thread: ts });
    expect((await inThread(1)).text).toMatch(/^No\./);
    slack.say({ channel: 'CBACKEND', user: 'UBOB', text: `<@${slack.botUser}> and assam?`, thread: ts });
    expect((await inThread(2)).text).toMatch(/^No\./);
    slack.dm({ user: 'UBOB', text: 'Is Assam stronger than sencha?' });
    const direct = await slack.until(() => slack.directMessages('UBOB')[1]);
    expect(direct.text).toMatch(/^Yes\./);
  });

  it.each([
    ['with the bot', 'CBACKEND'],
    ['without the bot', 'CRANDOM'],
  ])('asks in a channel %s, recommends to the person alone, sends the snippet and shares', async (_, channel) => {
    world = await createWorld({ transport });
    const { slack } = world;
    const seen = (index: number) => slack.until(() => botMessages(slack, channel, { as: 'UADA' })[index]);
    await slack.command({ user: 'UADA', channel, command: '/pickframework' });
    await slack.until(() => slack.modal('UADA'));
    const answers = { 'question:hour': 'morning', 'question:wishes': ['strong'], target: 'teapot' };
    const errors = await slack.submit('UADA', { ...answers, 'param:grams': 'a lot' });
    expect(Object.keys(errors)).toEqual(['param:grams']);
    expect(await slack.submit('UADA', { ...answers, 'param:grams': '8' })).toEqual({});

    const message = await seen(0);
    expect(message.visibleTo).toBe('UADA');
    expect(message.text).toMatch(/Runner-up/);
    expect(message.text).toContain('--grams 8');

    await slack.press({ user: 'UADA', message, label: labelOf(message, 'snippet') });
    const snippet = await slack.until(() => slack.directMessages('UADA')[0]);
    expect(codeOf(snippet)).toBe('kettle --take "$KETTLE" --degrees 70\nbrew sencha --grams 8 --minutes 2');
    expect(snippet.text).toMatch(/KETTLE/);
    expect(snippet.text).toMatch(/Sources: .*checked/);
    expect((await seen(1)).text).toMatch(/direct message/);

    await slack.press({ user: 'UADA', message, label: labelOf(message, 'share') });
    const shared = await slack.until(() => botMessages(slack, channel)[0]);
    expect(shared.text).toMatch(/^Shared by ada/);
    expect(shared.text).toContain('--grams 8');
  });
});
