import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/bot/response.ts';
import { createBot } from '../../src/bot.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { pythonFrameworks, teas, teasWith } from '../helpers/knowledge.ts';

const bot = createBot([teas]);
const ask = (text: string) => bot.ask(text);
const kinds = ({ reply }: Response) => reply.sections.map((section) => section.kind);

describe('phrase', () => {
  it.each([
    ['Is rooibos caffeine-free?', 'Yes. Rooibos is free of caffeine.'],
    ['Is sencha caffeine-free?', 'No. Sencha is not caffeine-free.'],
    ['Is assam good in a second infusion?', 'Partly. Assam can be brewed twice'],
    ['Is sencha not caffeine-free?', 'Yes. Sencha is not caffeine-free.'],
    ['Is Assam stronger than sencha?', 'Yes.'],
    ['Is sencha stronger than assam?', 'No.'],
    ['Which tea is caffeine-free?', 'Rooibos.'],
    ['Which tea is the strongest?', 'Assam'],
    ['Which tea for breakfast?', 'Assam'],
    ['Is rooibos good for a long evening?', 'Yes.'],
    ['Is assam good for a long evening?', 'No.'],
    ['Is assam better than rooibos for a long evening?', 'No.'],
  ])('answers "%s" with the verdict first', (question, start) => {
    const { text, reply } = ask(question);
    expect(text.slice(0, start.length)).toBe(start);
    expect(reply.sections[0]?.kind).toBe('lead');
  });

  it('says the fact, its explanation and the sources with dates', () => {
    const { text } = ask('Is rooibos caffeine-free?');
    expect(text).toContain('The plant is no relative of tea and has no caffeine.');
    expect(text).toMatch(/Sources: .*the tea handbook \(checked 2026-11-01\).*$/);
    expect(text).toContain('https://leaf.example/index');
  });

  it('says the caveat, and only where there is one', () => {
    expect(ask('does sencha have cold brew?').text).toContain('The handbook asks for twice the leaves.');
    expect(ask('what is a kyusu?').text).toContain('It holds two cups only.');
    expect(kinds(ask('Is rooibos caffeine-free?'))).not.toContain('note');
  });

  it('says who differs', () => {
    expect(ask('Is sencha caffeine-free?').text).toMatch(/Rooibos: Yes/);
  });

  it('says that a detail is not on record where it answers with the broader feature', () => {
    expect(ask('is assam good as a cold brew?').text).toMatch(/cold brew.*nothing on record/i);
  });

  it('shows an overall comparison as a table, then when to choose which', () => {
    const { reply, text } = ask('sencha vs rooibos');
    expect(reply.sections).toContainEqual(
      expect.objectContaining({ kind: 'table', header: ['', 'Sencha', 'Rooibos'] }),
    );
    expect(text).toContain('Choose sencha for a fresh cup');
    expect(text).toContain('Choose rooibos late in the day');
  });

  it('says "unknown" in a table where nothing is on record', () => {
    const silent = teasWith((draft) => {
      draft.topic.headline = ['first-sold', 'strength'];
    });
    const { reply } = createBot([silent]).ask('sencha vs rooibos');
    const table = reply.sections.find((section) => section.kind === 'table');
    expect(table).toMatchObject({ rows: expect.arrayContaining([['First sold', '1738', 'unknown']]) });
  });

  it.each([
    ['9 grams', '--grams 9', 'Changed here: grams of leaves 9 instead of 6.'],
    [
      '100 grams',
      '--grams 6',
      'That does not fit grams of leaves (How much tea goes into the pot, in grams.), so it stays 6.',
    ],
  ])('sets in a snippet what fits, and says so: %s', (amount, code, sentence) => {
    const { text, snippets } = ask(`how do I brew sencha in a teapot with ${amount}?`);
    expect(snippets[0]?.code).toContain(code);
    expect(text).toContain(sentence);
  });

  it('hands out a snippet with what has to be known to run it', () => {
    const { text, reply, snippets } = ask('how do I brew sencha in a teapot?');
    expect(text).toContain('brew sencha --grams 6 --minutes 2');
    for (const part of ['buy sencha', 'KETTLE', 'Let boiling water cool down']) expect(text).toContain(part);
    expect(snippets).toEqual([
      {
        id: 'sencha-pot',
        language: reply.sections.find((one) => one.kind === 'code')?.language,
        code: teas.snippets['sencha-pot']?.code,
      },
    ]);
  });

  it.each([
    ['that and with what', { on: '2026-11-02', with: { Kettle: '3.1' } }, 'Run on 2026-11-02 with Kettle 3.1.'],
    [
      'that and with what, several things of it',
      { on: '2026-11-02', with: { Kettle: '3.1', Water: '1', Pot: '2' } },
      'Run on 2026-11-02 with Kettle 3.1, Water 1 and Pot 2.',
    ],
    ['that not, and why', { untested: 'The kettle leaks.' }, 'Not run by us: The kettle leaks.'],
    ['that not', undefined, 'Not run by us.'],
  ] as const)('says of a snippet, wherever it is handed out, whether we have run it: %s', (_, run, expected) => {
    const bot = createBot([
      teasWith((draft) => {
        draft.runs = run ? { 'sencha-pot': run } : {};
      }),
    ]);
    const handedOut: readonly Reply[] = [
      bot.ask('how do I brew sencha in a teapot?').reply,
      bot.snippet('teas', 'sencha-pot') ?? { sections: [], choices: [] },
      bot.recommend({ topic: 'teas', needs: { 'second-infusion': 'must' }, params: {} }).reply,
    ];
    for (const { sections } of handedOut) {
      const code = sections.findIndex(({ kind }) => kind === 'code');
      expect(sections[code + 1]).toEqual({ kind: 'note', spans: [expected] });
    }
  });

  it.each([
    ['does sencha support bluetooth?', /don't know/],
    ['what is for lunch today', /don't know/],
    ['hello', /./],
  ])('owns up to what it does not know: "%s"', (question, expected) => {
    const { text, reply } = ask(question);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/Sources:/);
    expect(reply.sections.length).toBeGreaterThan(0);
  });

  it('says the word that it cannot place', () => {
    expect(ask('does sencha support bluetooth?').text).toContain('bluetooth');
  });

  it('explains itself by questions of the topic, and by the form', () => {
    const { text, reply } = ask('what can you do?');
    expect(text).toContain('Is rooibos caffeine-free?');
    expect(text).toContain('/pickframework');
    expect(reply.choices).toContainEqual(expect.objectContaining({ kind: 'form', topic: 'teas' }));
  });

  it('lists what it knows', () => {
    const { text } = ask('which teas do you know?');
    for (const name of ['Sencha', 'Assam', 'Rooibos', 'strength']) expect(text).toMatch(new RegExp(name, 'i'));
  });

  it('recommends with the facts behind it, the one behind, and what would change it', () => {
    const { text } = ask('which tea for breakfast?');
    expect(text).toMatch(/Strength/);
    expect(text).toMatch(/Sencha \(\d+ %\)/);
    expect(text).toMatch(/would win|wins|No small change/);
  });

  it('tells who is level with the one that it names, and what decided', () => {
    const text = createBot([
      teasWith((draft) => {
        draft.topic.tieBreak = 'strength';
      }),
    ]).recommend({ topic: 'teas', needs: { strength: 'must', 'caffeine-free': 'must' }, params: {} }).text;
    expect(text).toMatch(/^Assam for strength and caffeine-free: a 50 % match\./);
    expect(text).toContain('Too close to it to call: Rooibos. Assam goes first for its strength: strong.');
  });

  it('says so where nobody has what was asked for', () => {
    const none = teasWith((draft) => {
      for (const { facts } of Object.values(draft.subjects)) delete facts['caffeine-free'];
    });
    const { text, winner } = createBot([none]).recommend({
      topic: 'teas',
      needs: { 'caffeine-free': 'must' },
      params: {},
    });
    expect(winner).toBe('either');
    expect(text).toMatch(/^None of the teas that I know has caffeine-free/);
  });

  it('notes a name that it does not know beside those that it knows', () => {
    expect(ask('sencha vs assam vs darjeeling').text).toContain('darjeeling');
  });

  it('names nothing twice over where two questions are asked', () => {
    const { text } = ask('Is rooibos caffeine-free? And what colour is sencha?');
    expect(text).toContain('Rooibos is free of caffeine.');
    expect(text).toContain('A cup of Sencha is green.');
  });
});

describe('phrase over the shipped knowledge', () => {
  const shipped = createBot([pythonFrameworks()]);

  it.each([
    ['does fastapi have an admin panel?', /^No\. .*FastAPI/],
    ['does fastapi lack an admin panel?', /^Yes\. .*FastAPI/],
    ["doesn't django have an orm?", /^Yes\. .*Django/],
    ['is django faster than fastapi?', /^No\. /],
    ['which one has an admin panel?', /^Django/],
    ['does the django orm do async?', /^Partly\. /],
  ])('answers "%s" with the verdict first', (question, expected) => {
    expect(shipped.ask(question).text).toMatch(expected);
  });

  it('gives of many that have it what each has, and says how many it leaves out', () => {
    const { text } = shipped.ask('which frameworks have native async?');
    expect(text).toMatch(/What they have:\n(• .+\n){6}• and \d+ more/);
  });

  it('puts many subjects under each other, so that the table stays narrow', () => {
    const { reply, subjects } = shipped.ask('compare all frameworks on performance');
    const table = reply.sections.find((section) => section.kind === 'table');
    expect(table?.header).toEqual(['', 'Performance']);
    expect(table?.rows.map(([name]) => name)).toHaveLength(subjects.length);
    expect(subjects.length).toBeGreaterThan(4);
  });
});
