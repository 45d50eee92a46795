import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local-slack/workspace.ts';
import { botMessages, chooseTopic, createWorld, labelOf, type World } from './slack-world.ts';

const command = '/pickframework';
const answers = { 'question:hour': 'morning', 'question:wishes': ['strong'], 'param:grams': '8', target: 'teapot' };
let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.end());

/** The bot's messages that ada sees in a channel. */
const seen = (channel: string) => botMessages(world.slack, channel, { as: 'UADA' });
const nth = (channel: string, index: number) => world.slack.until(() => seen(channel)[index]);
const modal = () => world.slack.until(() => world.slack.modal('UADA'));

async function recommended(
  channel: string,
  filled: Parameters<World['slack']['submit']>[1] = answers,
): Promise<Message> {
  const before = seen(channel).length;
  await world.slack.command({ user: 'UADA', channel, command });
  await modal();
  expect(await world.slack.submit('UADA', filled)).toEqual({});
  return nth(channel, before);
}

describe('the form', () => {
  it('comes from the knowledge', async () => {
    await world.slack.command({ user: 'UADA', channel: 'CBACKEND', command });
    const { title, blocks } = await modal();
    expect(title.text).toBe('Pick a tea');
    expect(blocks.map(({ block_id }) => block_id)).toEqual([
      undefined,
      'question:hour',
      'question:wishes',
      'target',
      'param:grams',
    ]);
  });

  it('shows what does not fit at its field, and takes the corrected value', async () => {
    await world.slack.command({ user: 'UADA', channel: 'CBACKEND', command });
    await modal();
    const errors = await world.slack.submit('UADA', { ...answers, 'param:grams': '8; rm -rf /' });
    expect(errors).toEqual({ 'param:grams': expect.stringContaining('in grams') });
    expect(await world.slack.submit('UADA', answers)).toEqual({});
    await nth('CBACKEND', 0);
  });

  it('comes back filled in to change answers, and the result changes', async () => {
    const first = await recommended('CBACKEND');
    await world.slack.press({ user: 'UADA', message: first, label: labelOf(first, 'form') });
    const { blocks } = await modal();
    const filled = JSON.stringify(blocks);
    expect(filled).toMatch(/"initial_option":\{[^}]*\{[^}]*"In the morning"/);
    expect(filled).toContain('"initial_value":"8"');
    await world.slack.submit('UADA', { 'question:hour': 'evening', 'question:wishes': [] });
    const second = await nth('CBACKEND', 1);
    expect(second.text).not.toBe(first.text);
  });

  it('is told apart where Slack was too slow for it', async () => {
    world.slack.trouble({ method: 'views.open', kind: 'refused', code: 'expired_trigger_id' });
    await world.slack.command({ user: 'UADA', channel: 'CRANDOM', command });
    expect((await nth('CRANDOM', 0)).text).toMatch(/three seconds/);
  });
});

describe('sharing', () => {
  it('says so where it is too late for it', async () => {
    const message = await recommended('CRANDOM');
    world.slack.trouble({ method: 'response_url', kind: 'refused', code: 'expired_url' });
    await world.slack.press({ user: 'UADA', message, label: labelOf(message, 'share') });
    expect((await nth('CRANDOM', 1)).text).toMatch(/30 minutes/);
    expect(botMessages(world.slack, 'CRANDOM')).toEqual([]);
  });
});

describe('in their own words', () => {
  it('recommends at once, and fills the form in from the words', async () => {
    await world.slack.command({
      user: 'UADA',
      channel: 'CRANDOM',
      command,
      text: 'second infusion, caffeine-free',
    });
    const result = await nth('CRANDOM', 0);
    expect(result.visibleTo).toBe('UADA');
    expect(world.slack.modal('UADA')).toBeUndefined();
    await world.slack.press({ user: 'UADA', message: result, label: labelOf(result, 'form') });
    const { blocks } = await modal();
    expect(JSON.stringify(blocks)).toMatch(/"initial_options":.*"Brewing the leaves twice"/);
    const also = blocks.find(({ block_id }) => block_id === 'also');
    expect(JSON.stringify(also)).toMatch(/"initial_options":.*[Cc]affeine/);
    await world.slack.submit('UADA', { 'question:hour': 'evening' });
    expect((await nth('CRANDOM', 1)).text).toMatch(/Caffeine-free – must/);
  });

  it('says what can be asked for where nothing is understood, and offers the form', async () => {
    await world.slack.command({ user: 'UADA', channel: 'CRANDOM', command, text: 'purple elephants' });
    const result = await nth('CRANDOM', 0);
    await world.slack.press({ user: 'UADA', message: result, label: labelOf(result, 'form') });
    await modal();
    expect(() => labelOf(result, 'share')).toThrow('no share button');
  });

  it('explains itself on help', async () => {
    await world.slack.command({ user: 'UADA', channel: 'CRANDOM', command, text: ' help ' });
    expect((await nth('CRANDOM', 0)).text).toContain('Is rooibos caffeine-free?');
  });
});

describe('where the usual way is closed', () => {
  it('recommends in a direct message after the response_url has expired', async () => {
    await world.slack.command({ user: 'UADA', channel: 'CRANDOM', command });
    await modal();
    world.slack.pass(31 * 60_000);
    await world.slack.submit('UADA', answers);
    const [result] = await world.slack.until(
      () => world.slack.directMessages('UADA').length > 0 && world.slack.directMessages('UADA'),
    );
    expect(result && labelOf(result, 'form')).toBe('Change my answers');
    expect(() => result && labelOf(result, 'share')).toThrow('no share button');
  });

  it('recommends in a direct message to whoever starts from App Home', async () => {
    world.slack.openHome('UADA');
    await world.slack.until(() => world.slack.home('UADA'));
    await world.slack.press({ user: 'UADA', label: 'Pick a tea' });
    await modal();
    await world.slack.submit('UADA', answers);
    await world.slack.until(() => world.slack.directMessages('UADA')[0]);
  });

  it.each(['CBACKEND', 'CRANDOM'])('shows the snippet in %s where no direct message gets through', async (channel) => {
    const result = await recommended(channel);
    world.slack.trouble({ method: 'chat.postMessage', kind: 'refused', code: 'messages_tab_disabled' });
    await world.slack.press({ user: 'UADA', message: result, label: labelOf(result, 'snippet') });
    const snippet = await nth(channel, 1);
    expect(snippet.visibleTo).toBe('UADA');
    expect(snippet.text).toContain('--grams 8');
  });

  it('sends the snippet to whoever presses the button of a shared recommendation, with the values in it', async () => {
    const result = await recommended('CBACKEND');
    await world.slack.press({ user: 'UADA', message: result, label: labelOf(result, 'share') });
    const message = await world.slack.until(() => botMessages(world.slack, 'CBACKEND')[0]);
    await world.slack.press({ user: 'UBOB', message, label: labelOf(message, 'snippet') });
    const [snippet] = await world.slack.until(
      () => world.slack.directMessages('UBOB').length > 0 && world.slack.directMessages('UBOB'),
    );
    expect(snippet?.text).toContain('--grams 8');
  });
});

describe('values that came back changed', () => {
  const forged = [
    ['not JSON', 'x'],
    ['of another version', '{"v":0,"topic":"teas"}'],
    ['with more in it', '{"v":1,"topic":"teas","admin":true}'],
    ['of a topic that is gone', '{"v":1,"topic":"coffees","snippet":"espresso","params":{},"question":"x"}'],
  ] as const;

  it.each(forged)('leads from a snippet button with a value %s to a restart', async (_, value) => {
    const message = await recommended('CBACKEND');
    await world.slack.press({ user: 'UADA', message, label: labelOf(message, 'snippet'), value });
    expect((await nth('CBACKEND', 1)).text).toMatch(/start over/);
    expect(world.slack.directMessages('UADA')).toEqual([]);
  });

  it.each(['form', 'share', 'ask'])('leads from a %s button to a restart', async (kind) => {
    const message = await recommended('CBACKEND');
    await world.slack.press({ user: 'UADA', message, label: labelOf(message, kind), value: '{"v":9}' });
    expect((await nth('CBACKEND', 1)).text).toMatch(/start over/);
  });

  it('checks parameters again: what does not fit is not pasted', async () => {
    const message = await recommended('CBACKEND');
    const value = '{"v":1,"topic":"teas","snippet":"sencha-pot","params":{"grams":"6; rm -rf /"}}';
    await world.slack.press({ user: 'UADA', message, label: labelOf(message, 'snippet'), value });
    const [snippet] = await world.slack.until(
      () => world.slack.directMessages('UADA').length > 0 && world.slack.directMessages('UADA'),
    );
    expect(snippet?.text).toContain('--grams 6');
    expect(JSON.stringify(snippet)).not.toContain('rm -rf');
  });
});

describe('App Home', () => {
  it('shows examples, what is known and how fresh that is; once for each person', async () => {
    world.slack.openHome('UADA');
    const home = await world.slack.until(() => world.slack.home('UADA'));
    const text = JSON.stringify(home);
    for (const part of ['Is rooibos caffeine-free?', '3 teas', 'checked between 2026-']) expect(text).toContain(part);
    world.slack.openHome('UADA');
    await world.slack.quiet();
    expect(world.slack.calls.filter(({ method }) => method === 'views.publish')).toHaveLength(1);
  });
});

describe('several topics', () => {
  let several: World;
  beforeEach(async () => {
    several = await createWorld({ about: 'several' });
  });
  afterEach(() => several.end());

  const form = () => several.slack.until(() => several.slack.modal('UADA'));
  const answer = (channel: string) => several.slack.until(() => botMessages(several.slack, channel, { as: 'UADA' })[0]);

  it('lets the person choose in the form, and recommends of what was chosen', async () => {
    await several.slack.command({ user: 'UADA', channel: 'CRANDOM', command });
    const first = await form();
    expect(first.title.text).not.toBe('Pick a tea');
    expect(await chooseTopic(several.slack, 'UADA', 'teas')).toMatchObject({ isOk: true });
    const second = await several.slack.until(() => several.slack.modal('UADA')?.title.text === 'Pick a tea' && form());
    expect(JSON.stringify(second.blocks[0])).toMatch(/"initial_option":\{[^}]*"Teas"/);
    expect(await several.slack.submit('UADA', answers)).toEqual({});
    expect((await answer('CRANDOM')).text).toMatch(/^Assam for /);
  });

  it('leaves the form as it is where the chosen topic is gone', async () => {
    await several.slack.command({ user: 'UADA', channel: 'CRANDOM', command });
    const { hash } = await form();
    expect(await chooseTopic(several.slack, 'UADA', 'coffees')).toMatchObject({ isOk: true });
    await several.slack.quiet();
    expect(several.slack.modal('UADA')?.hash).toBe(hash);
  });

  it('takes the topic from the words behind the command', async () => {
    await several.slack.command({ user: 'UADA', channel: 'CBACKEND', command, text: 'something for breakfast' });
    const message = await answer('CBACKEND');
    expect(message.text).toMatch(/^Assam for /);
    await several.slack.press({ user: 'UADA', message, label: labelOf(message, 'form') });
    expect((await form()).title.text).toBe('Pick a tea');
  });

  it('asks for the topic where the words name none', async () => {
    await several.slack.command({ user: 'UADA', channel: 'CBACKEND', command, text: 'something good' });
    const message = await answer('CBACKEND');
    await several.slack.press({ user: 'UADA', message, label: labelOf(message, 'form') });
    expect((await form()).blocks[0]).toMatchObject({ block_id: 'topic' });
  });

  it('are all in App Home and in the help', async () => {
    several.slack.openHome('UADA');
    const home = JSON.stringify(await several.slack.until(() => several.slack.home('UADA')));
    for (const part of ['Pick a tea', 'Is rooibos caffeine-free?', 'Python web frameworks'])
      expect(home).toContain(part);
    expect(home.match(/Every answer names its sources/g)).toHaveLength(1);
    await several.slack.command({ user: 'UADA', channel: 'CBACKEND', command, text: 'help' });
    const { text } = await answer('CBACKEND');
    for (const part of ['Teas, for example:', 'Python web frameworks, for example:']) expect(text).toContain(part);
  });

  it('are not mixed: a question stays in the topic of its thread, and one about two gets no guess', async () => {
    const ask = async (text: string, thread?: string) => {
      const { ts } = several.slack.say({ channel: 'CBACKEND', user: 'UADA', text, ...(thread && { thread }) });
      await several.slack.quiet();
      const place = { thread: thread ?? ts };
      return { ts, text: botMessages(several.slack, 'CBACKEND', place).at(-1)?.text };
    };
    const bot = `<@${several.slack.botUser}>`;
    const first = await ask(`${bot} Is sencha caffeine-free?`);
    expect(first.text).toMatch(/^No\. Sencha/);
    expect((await ask(`${bot} and rooibos?`, first.ts)).text).toMatch(/^Yes\. Rooibos/);
    expect((await ask(`${bot} and async?`, first.ts)).text).toContain("I can't place “async”");
    expect((await ask(`${bot} does django have an orm?`, first.ts)).text).toMatch(/^Yes\. Django/);
    expect((await ask(`${bot} sencha or django?`)).text).toMatch(/^I compare frameworks with frameworks and teas with/);
  });
});
