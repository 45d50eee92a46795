import type { Slot } from './slot.ts';

/** A place in a row: words divided by spaces, of which one stands there; or may, or does not. */
export type Place = string | { readonly maybe: string } | { readonly not: string } | typeof gap;

/** A place that may be left out. */
export function maybe(words: string): Place {
  return { maybe: words };
}

/** A place where none of the words stands, or nothing at all; it takes no word up. */
export function not(words: string): Place {
  return { not: words };
}

/** The beginning and the end of a message, as places of a row. */
export const start = '^';
export const end = '$';

/** A word, whichever, or none. */
export const anyWord = maybe('\\S+');

/** A few words of the sentence, whichever, or none; no more than a clause has, for a row is to be tried quickly. */
export const gap = { gap: '(?:[^ .]\\S* ){0,20}' } as const;

/** What `standsIn` looks for: `row('are were', 'you')` is "are you" or "were you". */
export function row(...places: readonly Place[]): RegExp {
  const [first = start, ...rest] = places;
  return new RegExp(beginning(first) + rest.map(sourceOf).join(''));
}

/** Tells whether one of the rows stands in a text that `textOf` gave. */
export function standsIn(text: string, rows: readonly RegExp[]): boolean {
  return rows.some((one) => one.test(text));
}

/** Gives the words of slots as one text for rows, in which no row reaches from one sentence into the next. */
export function textOf(slots: readonly Slot[], wordsOf: (slot: Slot) => string = ({ words }) => words): string {
  let text = ' ';
  for (const [at, slot] of slots.entries()) {
    if (at > 0 && slot.sentence !== slots[at - 1]?.sentence) text += '. ';
    text += `${wordsOf(slot)} `;
  }
  return text;
}

function beginning(place: Place): string {
  if (place === start) return '^ ';
  return typeof place === 'object' && 'not' in place ? `(?<! ${oneOf(place.not)}) ` : ` ${sourceOf(place)}`;
}

function sourceOf(place: Place): string {
  if (place === end) return '$';
  if (typeof place === 'string') return `${oneOf(place)} `;
  if ('gap' in place) return place.gap;
  return 'maybe' in place ? `(?:${oneOf(place.maybe)} )?` : `(?!${oneOf(place.not)} )`;
}

function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}
