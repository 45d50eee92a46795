import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { createLexicon, type Meaning } from '../../src/understand/lexicon.ts';
import { normalize } from '../../src/understand/normalize.ts';
import type { Slot } from '../../src/understand/slot.ts';
import { readSlots } from '../../src/understand/slots.ts';
import { tokenize } from '../../src/understand/tokens.ts';
import { pythonFrameworks, teas, teasWith } from '../helpers/knowledge.ts';

function reader(knowledge: Knowledge) {
  const lexicon = createLexicon(knowledge);
  return (text: string, hasContext = false) => readSlots(tokenize(normalize(text).text), lexicon, hasContext);
}

/** What a message names, in order: "subject:sencha", "feature:colour", "colour=red", "strength:high". */
function names(slots: readonly Slot[]): readonly string[] {
  return slots.flatMap((slot) => slot.meanings.map(nameOf));
}

function nameOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'choice':
      return `${meaning.feature}=${meaning.choice}`;
    case 'item':
      return `${meaning.feature}=${meaning.item}`;
    case 'adjective':
      return `${meaning.feature}:${meaning.end}`;
    case 'topic':
      return 'topic';
    default:
      return `${meaning.kind}:${meaning.id}`;
  }
}

describe('readSlots', () => {
  const read = reader(teas);

  it.each([
    ['the side-handle pot', ['component:kyusu']],
    ['a Kyusu', ['component:kyusu']],
    ['steeping minutes of sencha', ['feature:steeping-minutes', 'subject:sencha']],
    ['the brewing time', ['feature:steeping-minutes']],
    ['black tea', ['subject:assam']],
    ['which tea', ['topic']],
    ['a caffeine-free tea', ['feature:caffeine-free', 'topic']],
    ['before bed', ['use-case:long-evening']],
    ['in a teapot', ['target:teapot']],
    ['grown in Kagoshima', ['feature:grown-in', 'grown-in=Kagoshima']],
    ['reddish', ['colour=red']],
    ['the strongest', ['strength:high']],
    ['weaker', ['strength:low']],
    ['nothing known', []],
  ])('finds the names in %j, the longest first', (text, expected) => {
    expect(names(read(text))).toEqual(expected);
  });

  it.each(['red bush', 'redbush', 'red-bush', 'Red Bush', 'RED  BUSH', '*red bush*', '`red bush`'])(
    'knows a name written %j',
    (text) => {
      expect(names(read(text))).toEqual(['subject:rooibos']);
    },
  );

  it.each(['greenteas', 'second brews', 'second infusions', "sencha's"])('knows the inflected name %j', (text) => {
    expect(names(read(text))).toHaveLength(1);
  });

  it('does not join words across the end of a sentence', () => {
    expect(names(read('it is red. bush fires are bad'))).toEqual(['colour=red']);
  });

  it.each([
    ['a good brew', []],
    ['a good brew with milk', []],
    ['a good brew of sencha', ['topic', 'subject:sencha']],
    ['which tea is a good brew', ['topic', 'topic']],
  ])('takes an ordinary word for a name only with support: %j', (text, expected) => {
    expect(names(read(text))).toEqual(expected);
  });

  it('takes the thread before for support', () => {
    expect(names(read('a good brew', true))).toEqual(['topic']);
  });

  it('does not take one ordinary word as support for another', () => {
    const both = teasWith((draft) => {
      draft.features['strength']?.aliases.push({ text: 'cup', ordinary: true });
    });
    expect(names(reader(both)('a brew in a cup'))).toEqual([]);
    expect(names(reader(both)('a brew in a cup of assam'))).toEqual(['topic', 'feature:strength', 'subject:assam']);
  });

  it.each([
    ['is Sencha good', 'exact'],
    ['is green tea good', 'alias'],
    ['is senhca good', 'fuzzy'],
  ])('says how the name in %j was found', (text, via) => {
    const slot = read(text).find(({ meanings }) => meanings.some(({ kind }) => kind === 'subject'));
    expect(slot?.via).toBe(via);
  });

  it('corrects a misspelt word within a longer name', () => {
    expect(names(read('the secnod infusion of asasm'))).toEqual(['feature:second-infusion', 'subject:assam']);
  });

  it.each(['', 'sencha', 'is the side-handle pot, really, made for sencha? 3 of 5 say so — I don’t'])(
    'leaves no gap and no overlap in %j',
    (text) => {
      const slots = read(text);
      const count = tokenize(normalize(text).text).length;
      expect([0, ...slots.map((slot) => slot.to)]).toEqual([...slots.map((slot) => slot.from), count]);
    },
  );

  it.each([
    ['the top 3', '3', true],
    ['sencha 5', '5', false],
    ['sencha 3', '3', false],
    ['in the 1999', '1999', false],
  ])('lets a number say nothing only where it is no version: %j', (text, word, expected) => {
    expect(read(text).find(({ words }) => words === word)?.isNeutral).toBe(expected);
  });
});

describe('readSlots over names inside names', () => {
  const read = reader(pythonFrameworks());

  it.each([
    ['the django admin', ['django'], ['admin']],
    ['the django admin panel', ['django'], ['admin']],
    ['django orm', ['django'], ['orm']],
    ['fast api swagger', ['fastapi'], ['api-docs']],
    ['Fast-API docs', ['fastapi'], ['documentation']],
  ])('finds the framework and the feature in %j', (text, subjects, features) => {
    const found = read(text).flatMap((slot) => slot.meanings);
    expect([...new Set(found.flatMap((one) => (one.kind === 'subject' ? [one.id] : [])))]).toEqual(subjects);
    expect([...new Set(found.flatMap((one) => (one.kind === 'feature' ? [one.id] : [])))]).toEqual(features);
  });

  it.each([
    ['django rest framework', 'drf'],
    ['django-allauth', 'django-allauth'],
  ])('takes %j for a component', (text, component) => {
    expect(names(read(text))).toContain(`component:${component}`);
  });
});
