import { describe, expect, it } from 'vitest';
import { adjectiveForms } from '../../src/understand/adjectives.ts';

describe('adjectiveForms', () => {
  it.each([
    ['fast', 'faster', 'fastest'],
    ['quick', 'quicker', 'quickest'],
    ['slow', 'slower', 'slowest'],
    ['new', 'newer', 'newest'],
    ['young', 'younger', 'youngest'],
    ['big', 'bigger', 'biggest'],
    ['hot', 'hotter', 'hottest'],
    ['thin', 'thinner', 'thinnest'],
    ['weak', 'weaker', 'weakest'],
    ['clean', 'cleaner', 'cleanest'],
    ['light', 'lighter', 'lightest'],
    ['safe', 'safer', 'safest'],
    ['late', 'later', 'latest'],
    ['simple', 'simpler', 'simplest'],
    ['easy', 'easier', 'easiest'],
    ['heavy', 'heavier', 'heaviest'],
    ['dry', 'drier', 'driest'],
    ['clever', 'cleverer', 'cleverest'],
    ['narrow', 'narrower', 'narrowest'],
    ['good', 'better', 'best'],
    ['bad', 'worse', 'worst'],
    ['old', 'older', 'oldest'],
  ])('compares %s, %s, %s', (plain, more, most) => {
    expect(adjectiveForms(plain)).toEqual([
      { text: plain, degree: 'plain' },
      { text: more, degree: 'more' },
      { text: most, degree: 'most' },
    ]);
  });

  it.each(['mature', 'modern', 'opinionated', 'popular', 'easy to learn'])('leaves %s to "more"', (word) => {
    expect(adjectiveForms(word)).toEqual([{ text: word, degree: 'plain' }]);
  });

  it.each([
    ['been around longer', 'more'],
    ['been around longest', 'most'],
    ['come first', 'plain'],
  ])('tells by the last word of several what "%s" is: %s', (phrase, degree) => {
    expect(adjectiveForms(phrase)).toEqual([{ text: phrase, degree }]);
  });
});
