import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { explain } from '../../src/reply/explain.ts';
import { plain } from '../../src/reply/plain.ts';
import { teas } from '../helpers/knowledge.ts';

const bot = createBot([teas]);
const why = (text: string, context: readonly string[] = []) => plain(explain(teas, text, bot.ask(text, context)));

describe('the explanation of an answer', () => {
  it('tells what was understood, by which rule, and what the answer rests on', () => {
    expect(why('Is sencha caffeine-free?')).toBe(
      [
        'Why this answer',
        'Is sencha caffeine-free?',
        [
          'What its words were linked to',
          '• Is: a word of the question (aux)',
          '• sencha: subject sencha, by its name',
          '• caffeine-free: feature caffeine-free, by its name',
        ].join('\n'),
        [
          'How I read it',
          '• kind of question: support (whether something holds)',
          '• recognised by the rule: support',
          '• confidence: 100 %',
          '• about: Sencha',
          '• outcome: an answer, verdict no',
        ].join('\n'),
        [
          'What it rests on',
          '• sencha.caffeine-free: Sencha, Caffeine-free',
          '• rooibos.caffeine-free: Rooibos, Caffeine-free',
        ].join('\n'),
        'Unasked I would say this too: a clear question about what is known.',
        `Knowledge: Teas, version ${teas.version}.`,
      ].join('\n\n'),
    );
  });

  it('shows how the sum behind a recommendation comes about', () => {
    expect(why('Which tea should I take for a long evening?')).toContain(
      [
        'How it adds up',
        '• Caffeine-free (must, counts 4): Rooibos 100 %, Sencha 0 %, Assam 0 %',
        '• Colour (nice to have, counts 1): Rooibos 100 %, Sencha 0 %, Assam 0 %',
        '• What sources advise for a long evening (counts 2): Rooibos 100 %, Sencha 100 %, Assam 0 %',
        '• Together: Rooibos 100 %, Sencha 29 %, Assam 0 %',
      ].join('\n'),
    );
  });

  it.each<[what: string, text: string, line: string]>([
    [
      'a misspelt name',
      'is senhca caffeine-free?',
      '• senhca: subject sencha, misspelt: read as “sencha” (1 typing error)',
    ],
    ['another name', 'is sencha decaffeinated?', '• decaffeinated: feature caffeine-free, by another name'],
    ['an unknown word', 'does sencha support bluetooth?', '• bluetooth: not known: nothing accounts for it'],
    ['words without meaning', 'is the sencha caffeine-free?', '• says nothing by itself: the'],
    ['no answer', 'does sencha support bluetooth?', '• outcome: I do not know'],
    ['the winner', 'is sencha stronger than assam?', '• outcome: an answer, verdict no, comes out for Assam'],
    ['silence', 'does sencha support bluetooth?', 'Unasked I would keep silent: it would not be answered.'],
    ['no fact', 'does sencha support bluetooth?', 'It rests on no fact.'],
    ['a snippet', 'how do I brew sencha in a teapot?', '• sencha-pot: Brew sencha in a pot'],
  ])('names %s', (_, text, line) => {
    expect(why(text).split('\n')).toContain(line);
  });

  it('tells where the subject of a follow-up comes from', () => {
    expect(why('and the colour?', ['How strong is rooibos?'])).toMatch(/about: Rooibos, from the messages before it/);
  });

  it('marks names and unknown words in the message, which stays as it was typed', () => {
    const text = '  Is *sencha*  bluetooth-ready? ';
    const [, message] = explain(teas, text, bot.ask(text)).sections;
    if (message?.kind !== 'paragraph') throw new Error('The message comes second.');
    expect(plain({ sections: [message], choices: [] })).toBe(text);
    expect(message.spans).toContainEqual({ kind: 'bold', text: 'sencha' });
    expect(message.spans).toContainEqual({ kind: 'code', text: 'bluetooth' });
  });

  it('leaves out what was not read of a long message', () => {
    const text = `${'We have been brewing for years. '.repeat(200)}Is sencha caffeine-free?`;
    const [, message] = explain(teas, text, bot.ask(text)).sections;
    if (message?.kind !== 'paragraph') throw new Error('The message comes second.');
    expect(message.spans).toContain(' … ');
    expect(message.spans).toContainEqual({ kind: 'bold', text: 'sencha' });
  });

  it.each(['', ' ', '?', '<@U1>', 'sencha '.repeat(6_000), 'blorp '.repeat(6_000), 'a'.repeat(40_000)])(
    'stays short, whatever is explained: %#',
    (text) => {
      expect(why(text).length).toBeLessThan(12_000);
      expect(why(text)).toContain('How I read it');
    },
  );
});
