import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { buttonsOf } from '../../src/local-slack/local-slack.ts';
import { whyButtons } from '../../src/slack/why-buttons.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';
import { botMessages, createWorld, labelOf, type World } from './slack-world.ts';

const clear = 'Is rooibos caffeine-free?';
const label = 'Why this answer?';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

/** The bot's message number `index` in a thread. */
const answerTo = (thread: string, index = 0) =>
  world.slack.until(() => botMessages(world.slack, 'CBACKEND', { thread })[index]);

const shown = async (user = 'UADA') => JSON.stringify(await world.slack.until(() => world.slack.modal(user)));

describe('the button that explains an answer', () => {
  it('opens what was understood, for whoever presses it', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'Is rooibso caffeine-free?' });
    const message = await answerTo(ts);
    await world.slack.press({ user: 'UBOB', message, label });
    const modal = await shown('UBOB');
    expect(modal).toContain('misspelt: read as “rooibos” (1 typing error)');
    expect(modal).toContain('rooibos.caffeine-free');
    expect(modal).toContain(`version ${teas.version}`);
    expect(modal).not.toContain('has changed');
    expect(world.slack.modal('UADA')).toBeUndefined();
    expect(botMessages(world.slack, 'CBACKEND')).toHaveLength(1);
  });

  it('explains an answer in a thread with what stands before it, after a restart too', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    await answerTo(ts);
    world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: 'and sencha?', thread: ts });
    const message = await answerTo(ts, 1);
    world = await world.restart();
    await world.slack.press({ user: 'UADA', message, label });
    expect(await shown()).toContain('sencha.caffeine-free');
  });

  it('stands under answers to buttons and where nothing is known, but not under the help', async () => {
    const bot = `<@${world.slack.botUser}>`;
    const first = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: `${bot} does rooibos have bluetooth?` });
    const unknown = await answerTo(first.ts);
    await world.slack.press({ user: 'UADA', message: unknown, label: labelOf(unknown, 'ask') });
    const byButton = await answerTo(first.ts, 1);
    const second = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: `${bot} help` });
    const help = await answerTo(second.ts);
    const has = [unknown, byButton, help].map((message) =>
      buttonsOf(message.blocks).some(({ text }) => text.text === label),
    );
    expect(has).toEqual([true, true, false]);
  });

  it('says that the knowledge has changed since', async () => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    const message = await answerTo(ts);
    const value = JSON.stringify({ v: 1, topic: 'teas', version: '0123456789ab', question: clear, context: [] });
    await world.slack.press({ user: 'UADA', message, label, value });
    expect(await shown()).toContain(`(version 0123456789ab, now ${teas.version})`);
  });

  it.each([
    ['of another version of the bot', '{"v":9,"topic":"teas","version":"0123456789ab","question":"x","context":[]}'],
    ['of a topic that is gone', '{"v":1,"topic":"soups","version":"0123456789ab","question":"x","context":[]}'],
    ['with a version that is none', '{"v":1,"topic":"teas","version":"*","question":"x","context":[]}'],
    ['without anything', ''],
  ])('asks to start over for a value %s', async (_, value) => {
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text: clear });
    const message = await answerTo(ts);
    await world.slack.press({ user: 'UADA', message, label, value });
    const told = await world.slack.until(() =>
      botMessages(world.slack, 'CBACKEND', { as: 'UADA', thread: ts }).find(({ text }) => /older version/.test(text)),
    );
    expect(told.visibleTo).toBe('UADA');
    expect(world.slack.modal('UADA')).toBeUndefined();
  });
});

describe('whyButtons', () => {
  const bot = createBot([teas]);
  const carried = (text: string, context: readonly string[]) =>
    JSON.parse(whyButtons(bot, { text, context }, bot.ask(text, context))[0]?.value ?? 'null');

  it('carries no more of the thread than it takes to understand the question', () => {
    const thread = ['Is assam strong?', 'Is rooibos caffeine-free?', 'thanks a lot'];
    expect(carried(clear, [])).toMatchObject({ question: clear, context: [] });
    expect(carried('and sencha?', thread)).toMatchObject({ context: thread.slice(1) });
  });

  it('is left out where the question, or the thread that it needs, is longer than a button carries', () => {
    const long = `Is rooibos caffeine-free? ${'x'.repeat(2_000)}`;
    expect(carried(`${clear} ${'😀'.repeat(1_000)}`, [])).toBeNull();
    expect(carried('and sencha?', [long])).toBeNull();
    expect(carried(clear, [])).not.toBeNull();
  });

  it('is left out for a topic that has no version to name', () => {
    const other = createBot([teasWith((draft) => Object.assign(draft, { id: 'soups' }))]);
    expect(whyButtons(other, { text: clear, context: [] }, bot.ask(clear))).toEqual([]);
  });
});
