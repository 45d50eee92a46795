import { describe, expect, it } from 'vitest';
import { stem } from '../../src/understand/stem.ts';
import { tokenize } from '../../src/understand/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.word);

describe('tokenize', () => {
  it.each([
    ["doesn't it", ['does', 'not', 'it']],
    ['doesnt it', ['does', 'not', 'it']],
    ["can't", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["ain't", ['is', 'not']],
    ["what's new", ['what', 'is', 'new']],
    ['whats new', ['what', 'is', 'new']],
    ["it's", ['it', 'is']],
    ["there's", ['there', 'is']],
    ["they're", ['they', 'are']],
    ["i've", ['i', 'have']],
    ["i'm", ['i', 'am']],
    ["you'd", ['you', 'would']],
    ["we'll", ['we', 'will']],
    ["let's", ['let', 'us']],
    ['gimme', ['give', 'me']],
    ['pls', ['please']],
    ['diff btwn', ['difference', 'between']],
  ])('spells out %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["sencha's colour", ['sencha', 'colour']],
    ["teas' colours", ['teas', 'colours']],
    ["o'brien", ["o'brien"]],
  ])('takes the possessive off %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['w/o milk', ['without', 'milk']],
    ['w/ milk', ['with', 'milk']],
    ['i/o bound', ['io', 'bound']],
    ['ci/cd', ['cicd']],
    ['green/black', ['green', 'black']],
    ['side-handle', ['side', 'handle']],
    ['node.js, manage.py.', ['node.js', 'manage.py']],
    ['python 3.12!', ['python', '3.12']],
    ['database_url', ['database_url']],
    ['c++ & c#', ['c', 'c']],
    ['tee für zwei', ['tee', 'für', 'zwei']],
    ['', []],
    ['?!… — ,', []],
  ])('splits %j into words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where each word stands', () => {
    const text = "sencha, isn't it w/o  milk";
    const places = tokenize(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['sencha', "isn't", "isn't", 'it', 'w/o', 'milk']);
  });

  it.each([
    ['one two. three', [0, 0, 1]],
    ['one? two! three', [0, 1, 2]],
    ['one\ntwo', [0, 1]],
    ['one... two?! three', [0, 1, 2]],
    ['v1.2 of node.js is out', [0, 0, 0, 0, 0]],
    ['!? one', [0]],
  ])('numbers the sentences of %j', (text, expected) => {
    expect(tokenize(text).map((token) => token.sentence)).toEqual(expected);
  });

  it.each([
    ['one, two: three — four', [0, 1, 2, 3]],
    ['one - two', [0, 1]],
    ['side-handle pot', [0, 0, 0]],
    ['one (two) three', [0, 1, 2]],
    ['one. two', [0, 1]],
  ])('numbers the clauses of %j', (text, expected) => {
    expect(tokenize(text).map((token) => token.clause)).toEqual(expected);
  });

  it.each([
    ['is it good? i think so.', [true, true, true, false, false, false]],
    ['good! bad?', [false, true]],
    ['good ?', [true]],
    ['really!?', [true]],
    ['really?!', [true]],
    ['what is it', [false, false, false]],
  ])('notes which words of %j are asked', (text, expected) => {
    expect(tokenize(text).map((token) => token.asked)).toEqual(expected);
  });

  it('stops at the limit', () => {
    expect(tokenize('tea '.repeat(50), 7)).toHaveLength(7);
  });
});

describe('stem', () => {
  it.each([
    ['migration', 'migrations'],
    ['migrate', 'migrations'],
    ['node.js', 'nodejs'],
    ['validate', 'validation'],
    ['serialize', 'serialise'],
    ['serializer', 'serialiser'],
    ['authentication', 'authenticate'],
    ['organization', 'organisation'],
    ['template', 'templating'],
  ])('brings %s and %s together', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['product', 'production'],
    ['productive', 'production'],
    ['author', 'authority'],
    ['authorization', 'author'],
    ['generic', 'general'],
    ['general', 'generation'],
    ['community', 'communication'],
    ['operator', 'operation'],
    ['important', 'import'],
    ['customer', 'custom'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each([
    ['database_url', 'databaseurl'],
    ['orm', 'orm'],
    ['py3', 'py3'],
  ])('leaves %s as %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});
