import type { Correction } from './fuzzy.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

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
    // Written out, as this runs for every word: spreading an object takes several times as long in Node 20.
    const { start, end, sentence, clause, asked } = token;
    const word = correction?.word ?? token.word;
    return {
      word,
      stem: correction ? stem(word) : token.stem,
      start,
      end,
      sentence,
      clause,
      asked,
      isCorrected: correction !== undefined,
      errors: correction?.errors ?? 0,
    };
  });
}

const maxCorrected = 16;
