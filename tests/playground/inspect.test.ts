import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/local-slack/workspace.ts';
import type { Inspection } from '../../src/playground/wire.ts';
import { createPlaygroundWorld, type PlaygroundWorld } from './playground-world.ts';

let world: PlaygroundWorld;
beforeEach(async () => {
  world = await createPlaygroundWorld();
});
afterEach(() => world.end());

const me = 'UYOU';
const slack = () => world.playground.slack;

async function inspect({ channel, ts }: Message): Promise<Inspection> {
  return (await world.post('inspect', { channel, ts })).json() as Promise<Inspection>;
}

/** The last message of the bot in a channel, as soon as there are `count`. */
function answer(channel: string, count = 1): Promise<Message> {
  return slack().until(
    () =>
      slack()
        .messages(channel, { as: me })
        .filter(({ isByBot }) => isByBot)[count - 1],
  );
}

async function press(message: Message, label: string): Promise<void> {
  await slack().press({ user: me, message, label });
}

describe('the inspector', () => {
  it('shows how a question was understood, and where the facts stand', async () => {
    slack().say({ channel: 'CBACKEND', user: me, text: 'Is rooibos caffeine-free?' });
    const found = await inspect(await answer('CBACKEND'));
    expect(found).toMatchObject({
      kind: 'question',
      text: 'Is rooibos caffeine-free?',
      context: [],
      questionKind: 'support',
      verdict: 'yes',
      polarity: 'positive',
      subjects: ['rooibos'],
      isAmbient: true,
      isSame: true,
    });
    const [fact] = found.evidence;
    expect(fact).toMatchObject({ id: 'rooibos.caffeine-free', file: `${world.folder}/teas/subjects/rooibos.yml` });
    expect(fact?.excerpt).toMatch(/^caffeine-free:\n {2}/);
  });

  it('tells a negated question', async () => {
    const post = slack().say({ channel: 'CBACKEND', user: me, text: 'Is rooibos not caffeine-free?' });
    expect(await inspect(post)).toMatchObject({ kind: 'question', questionKind: 'support' });
  });

  it('says of a post that was left alone why it was', async () => {
    const post = slack().say({ channel: 'CBACKEND', user: me, text: 'anyone up for lunch?' });
    const found = await inspect(post);
    expect(found).toMatchObject({ kind: 'question', isAmbient: false, outcome: 'decline', evidence: [] });
    expect(found.kind === 'question' && found.ambientReason).toEqual(expect.stringMatching(/\w/));
  });

  it('takes what stands before a follow-up into account, as the answer did', async () => {
    const post = slack().say({ channel: 'CBACKEND', user: me, text: 'Is rooibos caffeine-free?' });
    await answer('CBACKEND');
    slack().say({ channel: 'CBACKEND', user: me, text: 'And Assam?', thread: post.ts });
    expect(await inspect(await answer('CBACKEND', 2))).toMatchObject({
      text: 'And Assam?',
      context: ['Is rooibos caffeine-free?'],
      subjects: ['assam'],
      isSame: true,
    });
  });

  it('shows a mention without the mention', async () => {
    slack().say({ channel: 'CGENERAL', user: me, text: `<@${slack().botUser}> how strong is Assam?` });
    expect(await inspect(await answer('CGENERAL'))).toMatchObject({ text: 'how strong is Assam?', isSame: true });
  });

  it('knows the question behind a button', async () => {
    slack().say({ channel: 'CBACKEND', user: me, text: 'Is Assam stronger than sencha?' });
    await press(await answer('CBACKEND'), 'Assam vs Sencha');
    expect(await inspect(await answer('CBACKEND', 2))).toMatchObject({
      text: 'Assam vs Sencha',
      questionKind: 'compare',
      isSame: true,
    });
  });

  it('shows what a recommendation was made from, and of a snippet where it stands', async () => {
    const filled = { 'question:hour': 'morning', target: 'teapot', 'param:grams': '8' };
    await slack().command({ user: me, channel: 'CRANDOM', command: '/pickframework' });
    await slack().until(() => slack().modal(me));
    await slack().submit(me, filled);
    const result = await answer('CRANDOM');
    expect(await inspect(result)).toMatchObject({
      kind: 'recommendation',
      text: null,
      needs: [{ id: 'early-morning', importance: 'must' }],
      ranking: [{ name: 'Assam' }, {}, {}],
      isSame: true,
    });
    const [direct] = await sentSnippet(result);
    expect(await inspect(direct as Message)).toMatchObject({
      kind: 'snippet',
      id: 'assam-pot',
      evidence: [{ id: 'assam-pot', file: `${world.folder}/teas/snippets.yml` }],
    });
  });

  it('shows what was read out of free text', async () => {
    const command = { user: me, channel: 'CRANDOM', command: '/pickframework', text: 'early in the morning' };
    await slack().command(command);
    const found = await inspect(await answer('CRANDOM'));
    expect(found).toMatchObject({ kind: 'recommendation', text: 'early in the morning', isSame: true });
  });

  it('knows the help', async () => {
    await slack().command({ user: me, channel: 'CRANDOM', command: '/pickframework', text: 'help' });
    expect(await inspect(await answer('CRANDOM'))).toMatchObject({ kind: 'question', text: 'help' });
  });

  it('says where nothing was asked', async () => {
    slack().dm({ user: me, text: 'Is Assam stronger than sencha?' });
    const message = await answer('DYOU');
    await slack().press({ user: me, message, label: 'Assam vs Sencha', value: 'forged' });
    expect(await inspect(await answer('DYOU', 2))).toMatchObject({ kind: 'words' });
  });

  it('warns where the knowledge would answer differently now', async () => {
    slack().say({ channel: 'CBACKEND', user: me, text: 'Is rooibos caffeine-free?' });
    const message = await answer('CBACKEND');
    world.edit('subjects/rooibos.yml', (text) => text.replace('name: Rooibos', 'name: Redbush'));
    await expect.poll(async () => (await inspect(message)).isSame).toBe(false);
  });

  async function sentSnippet(result: Message): Promise<readonly Message[]> {
    const label = JSON.stringify(result.blocks).match(/"text":"([^"]*snippet[^"]*)"/)?.[1] ?? '';
    await press(result, label);
    return slack().until(() => slack().directMessages(me).length > 0 && slack().directMessages(me));
  }
});
