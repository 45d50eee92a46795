import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { pythonFrameworks, teas } from '../helpers/knowledge.ts';

const answered = [
  'Is rooibos caffeine-free?',
  'Is assam good in a second infusion?',
  'what colour is sencha?',
  'where is rooibos grown in',
  'Is Assam stronger than sencha?',
  'which tea is the quickest?',
  'sencha vs assam',
  'which tea is caffeine-free?',
  'which tea for breakfast?',
  'sencha or assam for a long evening?',
  'is rooibos better than assam?',
  'when should I choose assam?',
  'pros and cons of sencha',
  'what is rooibos?',
  'what is a kyusu?',
  'how do I brew sencha in a teapot?',
  'what can you do?',
  'which teas do you know?',
  'does sencha support bluetooth?',
  'what is for lunch today',
];

const asked = [
  'does fastapi have an admin panel?',
  'does django have async views?',
  'what licence does django have',
  'which server does fastapi run on?',
  'is fastapi faster than django?',
  'which is more mature?',
  'django vs fastapi',
  'which one lacks an orm?',
  'what should I use for microservices?',
  'is django better than fastapi?',
  'when should I choose django?',
  'downsides of fastapi?',
  'what is django',
  'what is DRF?',
  'how does dependency injection work in fastapi',
  'show me a crud api in django',
  'how do I deploy fastapi on out plane?',
  'will fastapi replace django?',
  'does django support bluetooth?',
  'what can you do?',
];

describe.each([
  { topic: 'teas', bot: createBot([teas]), questions: answered },
  { topic: 'the shipped topic', bot: createBot([pythonFrameworks()]), questions: asked },
])('suggestions over $topic', ({ bot, questions }) => {
  it.each(questions)('after "%s" are there, few, and each another one', (question) => {
    const { suggestions } = bot.ask(question);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    expect(new Set(suggestions).size).toBe(suggestions.length);
  });

  it.each(questions)('after "%s" are answered themselves', (question) => {
    const { suggestions } = bot.ask(question);
    const declined = suggestions.filter((suggestion) => bot.ask(suggestion).outcome !== 'answer');
    expect(declined).toEqual([]);
  });

  it.each(questions)('after "%s" lead on', (question) => {
    const { suggestions, text } = bot.ask(question);
    const same = suggestions.filter((suggestion) => bot.ask(suggestion).text === text);
    expect(same).toEqual([]);
  });

  it('stand on buttons that ask them', () => {
    const { suggestions, reply } = bot.ask(questions[0] ?? '');
    const buttons = reply.choices.flatMap((choice) => (choice.kind === 'ask' ? [choice.question] : []));
    expect(buttons).toEqual(suggestions);
  });
});

describe('choices', () => {
  const bot = createBot([teas]);

  it('offer the snippet that the answer hands out', () => {
    expect(bot.ask('how do I brew sencha in a teapot?').reply.choices).toContainEqual(
      expect.objectContaining({ kind: 'snippet', topic: 'teas', snippet: 'sencha-pot' }),
    );
  });

  it('offer the form where it depends', () => {
    expect(bot.ask('sencha vs assam').reply.choices).toContainEqual(expect.objectContaining({ kind: 'form' }));
  });

  it('offer no snippet where there is none', () => {
    const kinds = bot.ask('Is rooibos caffeine-free?').reply.choices.map((choice) => choice.kind);
    expect(kinds).not.toContain('snippet');
  });
});
