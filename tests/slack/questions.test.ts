import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { botMessages, createWorld, labelOf, type World } from './slack-world.ts';

const clear = 'Is rooibos caffeine-free?';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

/** The bot's first message in a thread. */
const answerTo = (thread: string, channel = 'CBACKEND') =>
  world.slack.until(() => botMessages(world.slack, channel, { thread })[0]);

describe('in a channel', () => {
  it('answers a clear question in its thread, with sources and buttons to go on', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    const answer = await answerTo(ts);
    expect(answer.thread_ts).toBe(ts);
    expect(answer.text).toMatch(/^Yes\./);
    expect(answer.text).toMatch(/Sources?: .*checked 2026-/);
    expect(JSON.stringify(answer.blocks)).toContain('checked 2026-');
    expect(labelOf(answer, 'ask')).not.toBe('');
  });

  it.each([
    ['chatter', 'rooibos for everybody, kettle is on'],
    ['what it does not know', 'Does rooibos support bluetooth?'],
    ['a question to a colleague', '<@UBOB> is rooibos caffeine-free?'],
    ['nothing', ''],
  ])('leaves %s alone', async (_, text) => {
    world.slack.say({ channel: 'CBACKEND', user: 'UADA', text });
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toEqual([]);
  });

  it('answers a mention, also where it has to say that it does not know', async () => {
    const text = `<@${world.slack.botUser}> does rooibos support bluetooth?`;
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text });
    expect((await answerTo(ts)).text).toMatch(/know/);
  });

  it('explains itself when it is only mentioned', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: `<@${world.slack.botUser}>` });
    expect((await answerTo(ts)).text).toContain('/pickframework');
  });

  it('answers a mention once, though Slack sends it as a message as well', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: `<@${world.slack.botUser}> ${clear}` });
    await answerTo(ts);
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toHaveLength(1);
  });

  it('answers in private channels too', async () => {
    const { ts } = world.slack.say({ channel: 'GSECRET', user: 'UADA', text: clear });
    expect((await answerTo(ts, 'GSECRET')).text).toMatch(/^Yes\./);
  });

  it('speaks in a channel shared with others only when asked', async () => {
    world.slack.say({ channel: 'CPARTNER', user: 'UADA', text: clear });
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CPARTNER')).toEqual([]);
    const { ts } = world.slack.say({ channel: 'CPARTNER', user: 'UADA', text: `<@${world.slack.botUser}> ${clear}` });
    expect((await answerTo(ts, 'CPARTNER')).text).toMatch(/^Yes\./);
  });

  it.each(['bot_message', 'channel_join', 'message_changed', 'message_deleted'])('ignores a %s', async (subtype) => {
    world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear, subtype });
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toEqual([]);
  });

  it('ignores edits, of questions and of its own answers', async () => {
    const question = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    const answer = await answerTo(question.ts);
    world.slack.edit(question, 'Is Assam stronger than sencha?');
    world.slack.edit(answer, clear);
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toHaveLength(1);
  });

  it('answers a question that comes with a file', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear, subtype: 'file_share' });
    expect((await answerTo(ts)).text).toMatch(/^Yes\./);
  });
});

describe('in a thread', () => {
  it('answers the follow-up of whoever asked, without a mention', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    await answerTo(ts);
    world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'and sencha?', thread: ts });
    const [, second] = await world.slack.until(
      () =>
        botMessages(world.slack, 'CBACKEND', { thread: ts })[1] && botMessages(world.slack, 'CBACKEND', { thread: ts }),
    );
    expect(second?.text).toMatch(/^No\./);
  });

  it.each([
    ['the thanks of whoever asked', 'UADA', 'thanks, sencha it is then'],
    ['what others write', 'UBOB', 'and sencha?'],
    ['what they ask a colleague', 'UADA', '<@UBOB> and sencha?'],
    [
      'a long deliberation',
      'UADA',
      `and sencha? ${'or should we rather ask the others, what do you think '.repeat(2)}`,
    ],
  ])('leaves %s alone', async (_, user, text) => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    await answerTo(ts);
    world.slack.say({ channel: 'CBACKEND', user, text, thread: ts });
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toHaveLength(1);
  });

  it('leaves a thread alone that it was not asked in', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'tea break at four' });
    world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear, thread: ts });
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toEqual([]);
  });

  it('knows after a restart who asked, because Slack does', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    await answerTo(ts);
    const restarted = await world.restart();
    restarted.slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'and sencha?', thread: ts });
    await restarted.slack.until(() => botMessages(restarted.slack, 'CBACKEND', { thread: ts })[1]);
  });

  it('answers a colleague who mentions it, from what was asked before', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    await answerTo(ts);
    world.slack.say({ channel: 'CBACKEND', user: 'UBOB', text: `<@${world.slack.botUser}> and sencha?`, thread: ts });
    const second = await world.slack.until(() => botMessages(world.slack, 'CBACKEND', { thread: ts })[1]);
    expect(second.text).toMatch(/^No\./);
  });

  it('answers what stands before a bare mention', async () => {
    const { ts } = world.slack.say({
      channel: 'CBACKEND',
      user: 'UADA',
      text: '<@UBOB> is rooibos caffeine-free?',
    });
    await world.slack.quiet();
    expect(botMessages(world.slack, 'CBACKEND')).toEqual([]);
    world.slack.say({ channel: 'CBACKEND', user: 'UBOB', text: `<@${world.slack.botUser}>`, thread: ts });
    expect((await answerTo(ts)).text).toMatch(/^Yes\./);
  });
});

describe('in a direct message', () => {
  const second = () => world.slack.until(() => world.slack.directMessages('UADA').filter(({ isByBot }) => isByBot)[1]);
  const first = () => world.slack.until(() => world.slack.directMessages('UADA').find(({ isByBot }) => isByBot));

  it('answers in place', async () => {
    world.slack.dm({ user: 'UADA', text: clear });
    const answer = await first();
    expect(answer.text).toMatch(/^Yes\./);
    expect(answer.thread_ts).toBeUndefined();
  });

  it('answers in the thread that it was asked in', async () => {
    const { ts } = world.slack.dm({ user: 'UADA', text: 'tea' });
    await first();
    world.slack.dm({ user: 'UADA', text: clear, thread: ts });
    expect((await second()).thread_ts).toBe(ts);
  });

  it('understands a follow-up within half an hour', async () => {
    world.slack.dm({ user: 'UADA', text: clear });
    await first();
    world.slack.pass(20 * 60_000);
    world.slack.dm({ user: 'UADA', text: 'and sencha?' });
    expect((await second()).text).toMatch(/^No\./);
  });

  it('takes a later one as a new question', async () => {
    world.slack.dm({ user: 'UADA', text: clear });
    await first();
    world.slack.pass(40 * 60_000);
    world.slack.dm({ user: 'UADA', text: 'and sencha?' });
    expect((await second()).text).not.toMatch(/^No\./);
  });
});

describe('buttons with questions', () => {
  it('answers in the thread, with the question above', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    const answer = await answerTo(ts);
    const label = labelOf(answer, 'ask');
    await world.slack.press({ user: 'UBOB', message: answer, label });
    const next = await world.slack.until(() => botMessages(world.slack, 'CBACKEND', { thread: ts })[1]);
    expect(next.text).toMatch(/^Asked by button: /);
  });

  it('answers the second who presses for them alone', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    const message = await answerTo(ts);
    const label = labelOf(message, 'ask');
    await world.slack.press({ user: 'UBOB', message, label });
    await world.slack.until(() => botMessages(world.slack, 'CBACKEND')[1]);
    await world.slack.press({ user: 'UADA', message, label });
    await world.slack.until(() => botMessages(world.slack, 'CBACKEND', { as: 'UADA' })[2]);
    expect(botMessages(world.slack, 'CBACKEND', { as: 'UBOB' })).toHaveLength(2);
  });

  it('counts a pressed question as context of the next', async () => {
    world.slack.dm({ user: 'UADA', text: 'help' });
    const help = await world.slack.until(() => world.slack.directMessages('UADA')[1]);
    expect(help.isByBot).toBe(true);
    world.slack.openHome('UADA');
    await world.slack.until(() => world.slack.home('UADA'));
    await world.slack.press({ user: 'UADA', label: clear });
    await world.slack.until(() => world.slack.directMessages('UADA').some(({ text }) => text.includes('Yes.')));
    world.slack.dm({ user: 'UADA', text: 'and sencha?' });
    await world.slack.until(() => world.slack.directMessages('UADA').some(({ text }) => /^No\./.test(text)));
  });
});

describe('mentions only', () => {
  it('leaves clear questions alone and answers mentions', async () => {
    const quiet = await createWorld({ answerInChannels: 'mentions' });
    quiet.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    await quiet.slack.quiet();
    expect(botMessages(quiet.slack, 'CBACKEND')).toEqual([]);
    const { ts } = quiet.slack.say({ channel: 'CBACKEND', user: 'UADA', text: `<@${quiet.slack.botUser}> ${clear}` });
    await quiet.slack.until(() => botMessages(quiet.slack, 'CBACKEND', { thread: ts })[0]);
    await quiet.end();
  });
});
