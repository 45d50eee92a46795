import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/understand/lexicon.ts';
import { normalize } from '../../src/understand/normalize.ts';
import {
  asksOverall,
  componentsOf,
  featuresOf,
  has,
  meanings,
  opensWithAux,
  type Reading,
  subjectsOf,
  unknownWords,
} from '../../src/understand/reading.ts';
import { readSlots } from '../../src/understand/slots.ts';
import { tokenize } from '../../src/understand/tokens.ts';
import { teas } from '../helpers/knowledge.ts';

const lexicon = createLexicon(teas);
const slotsOf = (text: string) => readSlots(tokenize(normalize(text).text), lexicon);

function reading(text: string): Reading {
  const slots = slotsOf(text);
  return { knowledge: teas, slots, message: slots, subjects: [], components: [], claims: [], isInherited: false };
}

describe('opensWithAux', () => {
  it.each([
    'is sencha mild',
    'does sencha have a second infusion',
    "doesn't sencha have a second infusion",
    'so is sencha mild',
    'hey, is sencha mild',
    'ok, can sencha be brewed twice',
    'anyone know if sencha is mild',
    'I wonder whether sencha is mild',
    'is it true that sencha is mild',
    'must sencha be mild',
  ])('holds for "%s"', (text) => {
    expect(opensWithAux(reading(text))).toBe(true);
  });

  it.each(['what is sencha', 'which tea is mild', 'how mild is sencha', 'sencha is mild', 'sencha vs assam', ''])(
    'does not hold for "%s"',
    (text) => {
      expect(opensWithAux(reading(text))).toBe(false);
    },
  );
});

describe('asksOverall', () => {
  it.each([
    ['which is better in general, sencha or assam', true],
    ['overall, which tea is best', true],
    ['which is better, sencha or assam', false],
    ['which is stronger overall, sencha or the better assam', false],
  ])('of "%s": %s', (text, expected) => {
    expect(asksOverall(reading(text))).toBe(expected);
  });
});

describe('what is named', () => {
  it('is given once each, in the order of the text', () => {
    const slots = slotsOf('assam or sencha, assam in a kyusu');
    expect(subjectsOf(slots)).toEqual(['assam', 'sencha']);
    expect(componentsOf(slots)).toEqual(['kyusu']);
    expect(meanings(slots, 'feature')).toEqual([]);
  });

  it('gives the features of claims, and none of a use case', () => {
    expect(
      featuresOf([
        { kind: 'feature', feature: 'colour', end: 'high', negated: false },
        { kind: 'item', feature: 'colour', item: 'red', negated: true },
        { kind: 'component', component: 'kyusu', feature: 'strength', negated: false },
        { kind: 'use-case', useCase: 'long-evening', negated: false },
      ]),
    ).toEqual(['colour', 'strength']);
  });

  it('leaves the words that nothing accounts for', () => {
    const words = (text: string) => unknownWords(slotsOf(text)).map((slot) => slot.words);
    expect(words('please tell me, is sencha really mild?')).toEqual([]);
    expect(words('does sencha support bluetooth in zanzibar')).toEqual(['bluetooth', 'zanzibar']);
  });

  it('tells which cues are given', () => {
    expect(has(reading('sencha versus assam'), 'versus')).toBe(true);
    expect(has(reading('sencha and assam'), 'versus', 'difference')).toBe(false);
  });
});
