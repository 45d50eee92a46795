import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingErrors } from '../../src/knowledge/typing-errors.ts';
import { createSpeller } from '../../src/understand/fuzzy.ts';

const speller = createSpeller(['sencha', 'assam', 'rooibos', 'infusion', 'handbook', 'caffeine', 'mate', 'kyusu']);

describe('createSpeller', () => {
  it('prefers the word of a name where two are as near', () => {
    const words = ['matcha', 'matche'];
    expect(createSpeller(words, new Set(['matche']))('matchx')?.word).toBe('matche');
    expect(createSpeller(words, new Set(['matcha']))('matchx')?.word).toBe('matcha');
  });

  it('takes a last letter that is held down as one', () => {
    expect(createSpeller(['sencha'])('senchaaaa')).toEqual({ word: 'sencha', errors: 1 });
  });

  it.each([
    ['senhca', 'sencha', 1],
    ['sencah', 'sencha', 1],
    ['snecha', 'sencha', 1],
    ['senchha', 'sencha', 1],
    ['sencja', 'sencha', 1],
    ['asasm', 'assam', 1],
    ['roibos', 'rooibos', 1],
    ['rooibbos', 'rooibos', 1],
    ['infusoin', 'infusion', 1],
    ['handboook', 'handbook', 1],
    ['hnadbok', 'handbook', 2],
    ['cafeine', 'caffeine', 1],
    ['cafiene', 'caffeine', 2],
    ['amte', 'mate', 1],
  ])('corrects %s to %s', (word, expected, errors) => {
    expect(speller(word)).toEqual({ word: expected, errors });
  });

  it('leaves what is right elsewhere', () => {
    const beside = createSpeller(['sencha'], new Set(), new Set(['senhca']));
    expect(beside('senhca')).toBeUndefined();
    expect(beside('sencah')).toEqual({ word: 'sencha', errors: 1 });
  });

  it.each(['sencha', 'infusion', 'mate'])('leaves %s, which it knows', (word) => {
    expect(speller(word)).toBeUndefined();
  });

  it.each(['hand', 'hands', 'handout', 'mates', 'make', 'mat', 'fusion', 'confusion', 'rob', 'robots', 'assume'])(
    'leaves the ordinary word %s',
    (word) => {
      expect(speller(word)).toBeUndefined();
    },
  );

  it.each(['kafka', 'rails', 'flask', 'redis', 'cors'])('makes nothing known of the computing word %s', (word) => {
    const near = createSpeller(['kafko', 'railz', 'flaks', 'rediz', 'corsa', 'fast']);
    expect(near(word)).toBeUndefined();
  });

  it.each(['hnadbkoo', 'xenchx', 'sanchos', 'roboese'])('leaves %s, which is too far from anything', (word) => {
    expect(speller(word)).toBeUndefined();
  });

  it.each(['ms', 'tea', 'mat3', 'a', '', 'mäte', 'x'.repeat(60)])('leaves %j, which is no word to correct', (word) => {
    expect(speller(word)).toBeUndefined();
  });

  it('gives nothing but words that it knows, whatever is typed', () => {
    const known = ['sencha', 'assam', 'rooibos'];
    const own = createSpeller(known);
    const letters = fc.string({ unit: fc.constantFrom(...'senchaorib'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(letters, (word) => {
        const correction = own(word);
        const isHeldDown = word.replace(/([a-z])\1+$/, '$1') === correction?.word;
        if (correction) expect(correction.errors).toBe(isHeldDown ? 1 : typingErrors(word, correction.word));
        expect(correction?.errors ?? 1).toBeLessThanOrEqual(2);
      }),
    );
  });
});
