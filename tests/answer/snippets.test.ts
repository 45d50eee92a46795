import { describe, expect, it } from 'vitest';
import { deploySnippets, exampleSnippets, filledCode, filledText, matchesParam } from '../../src/answer/snippets.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

const withMore = teasWith((draft) => {
  const pot = draft.snippets['sencha-pot'];
  const cup = draft.snippets['assam-with-milk'];
  if (!pot || !cup) return;
  const { main: _, ...plainPot } = pot;
  Object.assign(draft.snippets, {
    'sencha-mug': { ...plainPot, target: 'mug' },
    'sencha-strainer': { ...plainPot, shows: ['strainer'] },
    'sencha-jug': { ...plainPot, target: 'jug', code: 'brew --grams 6 && rinse --grams 6; echo 6' },
    'assam-cold': { ...cup, shows: ['cold-brew'] },
    'assam-colour': { ...cup, shows: ['colour', 'strength'] },
  });
});

describe('deploySnippets', () => {
  it('gives the main one first', () => {
    expect(deploySnippets(withMore, 'sencha')[0]).toBe('sencha-pot');
    expect(deploySnippets(withMore, 'assam')).toEqual([]);
  });

  it('gives those for the target before all others', () => {
    expect(deploySnippets(withMore, 'sencha', 'jug').slice(0, 2)).toEqual(['sencha-jug', 'sencha-pot']);
    expect(deploySnippets(withMore, 'sencha', 'teapot')[0]).toBe('sencha-pot');
  });

  it('gives those that let set what is to be set before the main one', () => {
    const plain = teasWith((draft) => {
      const pot = draft.snippets['sencha-pot'];
      if (!pot) return;
      const { main: _, ...other } = pot;
      Object.assign(draft.snippets, { 'sencha-pot': { ...pot, params: {} }, 'sencha-jug': other });
    });
    expect(deploySnippets(plain, 'sencha', undefined, [], ['grams'])[0]).toBe('sencha-jug');
  });

  it('gives those that show what is named before the main one, but never before the target', () => {
    expect(deploySnippets(withMore, 'sencha', undefined, ['strainer'])[0]).toBe('sencha-strainer');
    expect(deploySnippets(withMore, 'sencha', 'jug', ['strainer'])[0]).toBe('sencha-jug');
    expect(deploySnippets(withMore, 'sencha', undefined, ['grinder'])[0]).toBe('sencha-pot');
  });
});

describe('exampleSnippets', () => {
  it('gives those that show most of what is asked for first', () => {
    expect(exampleSnippets(withMore, ['assam'], ['strength', 'colour'])).toEqual(['assam-colour', 'assam-with-milk']);
  });

  it('counts a detail of what is asked for', () => {
    expect(exampleSnippets(withMore, ['assam'], ['second-infusion'])).toEqual(['assam-cold']);
  });

  it('gives no example of something else, and none of somebody else', () => {
    expect(exampleSnippets(withMore, ['assam'], ['caffeine-free'])).toEqual([]);
    expect(exampleSnippets(withMore, ['rooibos'], [])).toEqual([]);
  });

  it('gives all examples where nothing certain is asked for, and never a deploy snippet', () => {
    expect([...exampleSnippets(withMore, ['assam'], [])].sort()).toEqual([
      'assam-cold',
      'assam-colour',
      'assam-with-milk',
    ]);
    expect(exampleSnippets(withMore, ['sencha'], [])).toEqual([]);
  });
});

describe('filledText', () => {
  it.each([
    [{}, 'Takes 6 g, {spoons}.'],
    [{ grams: '12' }, 'Takes 12 g, {spoons}.'],
    [{ grams: 'twelve' }, 'Takes 6 g, {spoons}.'],
  ])('says the value that stands in the code: %j', (params, expected) => {
    expect(filledText(teas, 'sencha-pot', 'Takes {grams} g, {spoons}.', params)).toBe(expected);
  });
});

describe('filledCode', () => {
  it('leaves the defaults in where nothing is given', () => {
    expect(filledCode(teas, 'sencha-pot', {})).toBe(teas.snippets['sencha-pot']?.code);
    expect(filledCode(teas, 'sencha-pot', { grams: '6' })).toBe(teas.snippets['sencha-pot']?.code);
  });

  it('puts a value where the parameter stands, and nowhere else', () => {
    expect(filledCode(teas, 'sencha-pot', { grams: '12' })).toContain('--grams 12 --minutes 2');
    expect(filledCode(withMore, 'sencha-jug', { grams: '9' })).toBe('brew --grams 9 && rinse --grams 9; echo 6');
  });

  it.each(['0', '123', '1; rm -rf', '1\n2', ' 7', '7 ', '', 'six', '$&', '9'.repeat(200)])(
    'leaves the default in where %j does not match the whole pattern',
    (grams) => {
      expect(filledCode(teas, 'sencha-pot', { grams })).toBe(teas.snippets['sencha-pot']?.code);
    },
  );

  it('ignores parameters that it does not have, and gives nothing for an unknown id', () => {
    expect(filledCode(teas, 'sencha-pot', { sugar: '1' })).toBe(teas.snippets['sencha-pot']?.code);
    expect(filledCode(teas, 'no-such-snippet', {})).toBe('');
  });

  it('takes a value literally that holds signs of a replacement', () => {
    const open = teasWith((draft) => {
      if (draft.topic.params['grams']) draft.topic.params['grams'].pattern = '.+';
    });
    expect(filledCode(open, 'sencha-pot', { grams: "$&$'$1" })).toContain("--grams $&$'$1 --minutes");
  });
});

describe('matchesParam', () => {
  it.each([
    ['7', true],
    ['77', true],
    ['777', false],
    ['7\n', false],
    ['a7', false],
    ['', false],
  ])('of %j is %s', (value, expected) => {
    expect(matchesParam(teas, 'grams', value)).toBe(expected);
  });

  it('holds an alternative in a pattern together', () => {
    const either = teasWith((draft) => {
      if (draft.topic.params['grams']) draft.topic.params['grams'].pattern = '6|8';
    });
    expect(['6', '8', '68', '6x', 'x8'].filter((value) => matchesParam(either, 'grams', value))).toEqual(['6', '8']);
  });

  it('of an unknown parameter is false', () => {
    expect(matchesParam(teas, 'sugar', '1')).toBe(false);
  });
});
