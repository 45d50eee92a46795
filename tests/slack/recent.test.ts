import { describe, expect, it } from 'vitest';
import { createClaims, createRecent } from '../../src/slack/recent.ts';

describe('createRecent', () => {
  it('forgets after a while', () => {
    let now = 0;
    const recent = createRecent<string>(10, 100, () => now);
    recent.set('a', 'A');
    now = 99;
    expect(recent.get('a')).toBe('A');
    now = 100;
    expect(recent.get('a')).toBeUndefined();
  });

  it('forgets the oldest where there are too many', () => {
    const recent = createRecent<number>(2, 100, () => 0);
    for (const [index, key] of ['a', 'b', 'a', 'c'].entries()) recent.set(key, index);
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([2, undefined, 3]);
  });
});

describe('createClaims', () => {
  it('lets the first have it, until it is forgotten', () => {
    let now = 0;
    const claim = createClaims(10, 100, () => now);
    expect([claim('a'), claim('a'), claim('b')]).toEqual([true, false, true]);
    now = 100;
    expect(claim('a')).toBe(true);
  });
});
