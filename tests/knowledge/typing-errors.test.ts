import { describe, expect, it } from 'vitest';
import { typingErrors } from '../../src/knowledge/typing-errors.ts';

describe('typingErrors', () => {
  it.each([
    ['assam', 'assam', 0],
    ['asasm', 'assam', 1],
    ['asam', 'assam', 1],
    ['asssam', 'assam', 1],
    ['azsam', 'assam', 1],
    ['ssama', 'assam', 2],
    ['', 'abc', 3],
  ])('counts between %j and %j', (a, b, expected) => {
    expect(typingErrors(a, b)).toBe(expected);
    expect(typingErrors(b, a)).toBe(expected);
  });
});
