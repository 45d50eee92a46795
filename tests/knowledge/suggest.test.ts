import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/knowledge/suggest.ts';

const ids = ['orm', 'admin', 'migrations', 'async-orm', 'api-docs'];

describe('nearest', () => {
  it.each([
    ['a letter too much', 'admiin', 'admin'],
    ['a letter too few', 'admn', 'admin'],
    ['two letters swapped', 'omr', 'orm'],
    ['another case', 'Admin', 'admin'],
    ['several slips in a long word', 'migratoin', 'migrations'],
    ['nothing alike', 'websockets', undefined],
    ['a short word with one slip', 'ork', 'orm'],
    ['a short word that shares one letter only', 'car', undefined],
  ])('finds, for %s', (_, word, id) => {
    expect(nearest(word, ids)).toBe(id);
  });
});

describe('didYouMean', () => {
  it('adds nothing where nothing is near', () => {
    expect(didYouMean('websockets', ids)).toBe('');
    expect(didYouMean('asyncorm', ids)).toBe('; did you mean "async-orm"?');
  });
});
