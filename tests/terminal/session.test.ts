import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { explain } from '../../src/reply/explain.ts';
import { plain } from '../../src/reply/plain.ts';
import { startSession, takeLine } from '../../src/terminal/session.ts';
import { teas } from '../helpers/knowledge.ts';
import { teaBot } from '../helpers/teas.ts';

const bot = teaBot();

/** Types the lines one after the other; gives what was said to each, and null for goodbye. */
function type(...lines: readonly string[]): readonly (string | null)[] {
  let session = startSession(bot);
  return lines.map((line) => {
    const turn = takeLine(session, line);
    if (!turn.session) return null;
    session = turn.session;
    return turn.reply ? plain(turn.reply) : '';
  });
}

const last = (...lines: readonly string[]) => type(...lines).at(-1);

describe('the conversation', () => {
  it('says what the bot says', () => {
    expect(last('  Is rooibos caffeine-free? ')).toBe(bot.ask('Is rooibos caffeine-free?').text);
  });

  it('remembers what it was about, until a new one starts', () => {
    expect(last('How strong is rooibos?', 'And the colour?')).toBe(
      bot.ask('And the colour?', ['How strong is rooibos?']).text,
    );
    expect(last('How strong is rooibos?', '/new', 'And the colour?')).toBe(bot.ask('And the colour?').text);
  });

  it('takes a number for the suggestion that it stands for', () => {
    const [choice] = bot.ask('Is rooibos caffeine-free?').reply.choices;
    if (choice?.kind !== 'ask') throw new Error('The first suggestion is a question.');
    const expected = bot.ask(choice.question, ['Is rooibos caffeine-free?']).text;
    expect(last('Is rooibos caffeine-free?', '1')).toBe(expected);
    expect(last('Is rooibos caffeine-free?', '[1]')).toBe(expected);
  });

  it('says which numbers there are', () => {
    expect(last('Is rooibos caffeine-free?', '99')).toMatch(/type a number from 1 to \d+/);
  });

  it('lists the snippets, shows one by its number or its id', () => {
    const snippet = bot.snippet('teas', 'sencha-pot');
    if (!snippet) throw new Error('The fixture has this snippet.');
    const choices = takeLine(startSession(bot), '/snippet').session?.choices ?? [];
    const number = choices.findIndex((choice) => choice.kind === 'snippet' && choice.snippet === 'sencha-pot') + 1;
    expect(last('/snippet', String(number))).toBe(plain(snippet));
    expect(last('/snippet sencha-pot')).toBe(plain(snippet));
    expect(last('/snippet matcha-bowl')).toContain('no snippet "matcha-bowl"');
  });

  it('lets a person choose the form of one of several topics', () => {
    const others = { ...teas, id: 'herbs', topic: { ...teas.topic, name: 'Herbs' } };
    const { reply, session } = takeLine(startSession(createBot([teas, others])), '/pickframework');
    expect(reply && plain(reply)).toBe('What would you like to pick? Type the number.');
    expect(session?.choices).toMatchObject([{ label: 'Teas' }, { label: 'Herbs' }]);
    expect(session && takeLine(session, '2').session?.form?.knowledge.id).toBe('herbs');
  });

  it('helps, and names its commands to whoever types another', () => {
    expect(last('/help')).toContain('/pickframework');
    expect(last('/hlep')).toContain('There is no /hlep here. /pickframework, /snippet, /why, /new, /help, /quit');
  });

  it('explains the last answer, in its thread, and leaves the numbers as they are', () => {
    const thread = ['How strong is rooibos?', 'And the colour?'] as const;
    expect(last(...thread, '/why')).toBe(
      plain(explain(teas, 'And the colour?', bot.ask('And the colour?', ['How strong is rooibos?']))),
    );
    expect(last('How strong is rooibos?', '/why', '1')).toBe(last('How strong is rooibos?', '1'));
  });

  it('has nothing to explain before there is a question', () => {
    expect(last('/why')).toMatch(/no answer yet/);
    expect(last('How strong is rooibos?', '/new', '/why')).toMatch(/no answer yet/);
  });

  it('says nothing to an empty line, and leaves at /quit', () => {
    expect(type('', '   ', '/quit')).toEqual(['', '', null]);
    expect(last('/pickframework', '/quit')).toBeNull();
  });

  it.each(['toString', '/constructor', '\u0000', '١', '0', '/'.repeat(500), '🫖'.repeat(500)])('takes %j', (line) => {
    expect(type('Is rooibos caffeine-free?', line, '/snippet', line, '/pickframework', line)).toHaveLength(6);
  });
});

describe('/pickframework', () => {
  it('takes free text behind it', () => {
    expect(last('/pickframework a strong tea')).toBe(bot.recommendFromText('a strong tea').text);
  });

  it('asks one question after the other, then recommends', () => {
    const [first, second, third, fourth, result] = type('/pickframework', '1', '1, 2', '1', '9');
    expect(first).toContain('When do you drink it?\n\n1. In the morning\n2. In the evening – When sleep is near.');
    expect(second).toContain('What matters to you?');
    expect(third).toContain('What do you brew it in?');
    expect(fourth).toContain('Grams of leaves');
    expect(result).toBe(
      bot.recommend({
        topic: 'teas',
        needs: { 'early-morning': 'must', strength: 'should', 'second-infusion': 'should' },
        target: 'teapot',
        params: { grams: '9' },
      }).text,
    );
  });

  it('takes an answer in words, and lets questions be skipped that may be', () => {
    expect(last('/pickframework', 'in the evening', '', '')).toBe(
      bot.recommend({ topic: 'teas', needs: { 'long-evening': 'must' }, params: {} }).text,
    );
  });

  it.each<[title: string, lines: readonly string[], remark: string]>([
    ['no answer where one is needed', [''], 'This one needs an answer.'],
    ['a number too high', ['3'], 'Please type a number from 1 to 2.'],
    ['words', ['at noon'], 'Please type a number from 1 to 2.'],
    ['two answers where one is asked for', ['1 2'], 'Only one, please.'],
    ['a list with a gap', ['1', '1,,9'], 'Please type one number or more, such as 1, 2.'],
    [
      'a value that does not fit',
      ['1', '', '1', 'lots'],
      'This does not fit. How much tea goes into the pot, in grams.',
    ],
  ])('asks again after %s', (_title, lines, remark) => {
    expect(last('/pickframework', ...lines)).toBe(remark);
    expect(last('/pickframework', ...lines, '/cancel')).toBe('The form is closed.');
  });
});
