import type { Fact } from './schema.ts';

/** Tells whether a fact's own words hold these words in a row, whatever their case and punctuation, and don't deny anything there. */
export function says(fact: Fact, words: string): boolean {
  const sought = ` ${plain(words)} `;
  return [fact.cell, ...fact.explanation.split(/[.;]\s/)].some((sentence) => {
    const said = ` ${plain(sentence)} `;
    return said.includes(sought) && !denial.test(said);
  });
}

const denial = /\b(?:no|not|none|never|neither|nor|without|t)\b/;

function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}
