import type { Correction } from './fuzzy.ts';
import type { Lexicon } from './lexicon.ts';
import { stem, type Token } from './tokens.ts';

/** A word as it was meant. */
export interface Spelt extends Token {
  readonly isCorrected: boolean;
  readonly errors: number;
}

/** Corrects misspelt words, each only once and no more than a question has: a message full of strange words asks nothing. */
export function spell(tokens: readonly Token[], lexicon: Lexicon): readonly Spelt[] {
  const corrections = new Map<string, Correction | undefined>();
  return tokens.map((token) => {
    const isOpen = !lexicon.entries.has(token.stem) && lexicon.speller.mayBeMisspelt(token.word);
    if (isOpen && !corrections.has(token.word) && corrections.size < maxCorrected)
      corrections.set(token.word, lexicon.speller(token.word));
    const correction = isOpen ? corrections.get(token.word) : undefined;
    return correction
      ? { ...token, word: correction.word, stem: stem(correction.word), isCorrected: true, errors: correction.errors }
      : { ...token, isCorrected: false, errors: 0 };
  });
}

const maxCorrected = 16;
