import { describe, expect, it } from 'vitest';
import { createLexicon, keyOf } from '../../src/understand/lexicon.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

const lexicon = createLexicon(teas);
const kinds = (name: string, from = lexicon) => from.entries.get(keyOf(name))?.map(({ meaning }) => meaning.kind) ?? [];

describe('createLexicon', () => {
  it.each([
    ['Sencha', 'subject'],
    ['red bush', 'subject'],
    ['green-sencha', 'subject'],
    ['Kyusu', 'component'],
    ['Second infusion', 'feature'],
    ['re-steeping', 'feature'],
    ['greenish', 'choice'],
    ['bold', 'adjective'],
    ['bolder', 'adjective'],
    ['strongest', 'adjective'],
    ['before bed', 'use-case'],
    ['a teapot', 'target'],
    ['Teas', 'topic'],
    ['Kagoshima', 'item'],
    ['1838', 'item'],
  ])('knows %s as a %s', (name, kind) => {
    expect(kinds(name)).toContain(kind);
  });

  it('has no entry for what nothing is called', () => {
    expect(kinds('samovar')).toEqual([]);
    expect(lexicon.entries.has('')).toBe(false);
  });

  it('keeps everything that one name means', () => {
    const twice = teasWith((draft) => {
      draft.components['kyusu']?.aliases.push({ text: 'red bush', ordinary: false });
    });
    expect(kinds('red bush', createLexicon(twice)).sort()).toEqual(['component', 'subject']);
  });

  it('notes which names are ordinary words, the name itself included', () => {
    const guarded = teasWith((draft) => {
      draft.components['kyusu']?.aliases.push({ text: 'kyusu', ordinary: true });
    });
    const ordinary = (from: typeof lexicon) => from.entries.get(keyOf('kyusu'))?.map((entry) => entry.ordinary);
    expect(ordinary(lexicon)).toEqual([false]);
    expect(ordinary(createLexicon(guarded))).toEqual([true]);
    expect(lexicon.entries.get(keyOf('brew'))?.[0]?.ordinary).toBe(true);
  });

  it('corrects towards its own names', () => {
    expect(lexicon.speller('rooibso')?.word).toBe('rooibos');
    expect(lexicon.speller('rooibos')).toBeUndefined();
  });
});

describe('keyOf', () => {
  it.each([
    ['Fast API', 'fastapi'],
    ['Fast-API', 'fastapi'],
    ['migrations', 'Migration'],
    ["Sencha's", 'sencha'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it('keeps other names apart', () => {
    expect(keyOf('product')).not.toBe(keyOf('production'));
  });
});
