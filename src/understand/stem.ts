import { stemmer } from 'stemmer';

/** Gives the form under which inflected words meet; words with digits or other signs stay as they are. */
export function stem(word: string): string {
  const plain = word.replace(/[_.']/g, '');
  if (!/^[a-z]{4,}$/.test(plain)) return plain;
  if (/^[a-z]{4,}ly$/.test(plain)) return plain;
  const american = plain.replace(/isation/, 'ization').replace(/is(e|ed|er|es|ing)$/, 'iz$1');
  const base = american.replace(/s$/, '');
  if (unrelated.has(base) || unrelated.has(plain)) return base;
  return stemmer(american);
}

/** Words that the stemmer throws together with others of quite another meaning: production and productivity. */
const unrelated: ReadonlySet<string> = new Set(
  'identical found internal internals generator local locally product production productive important author authority authorization authorisation communication communicate customer custom generic general generation experiment operator operation powerful relative typed serialize serialized serializing'.split(
    ' ',
  ),
);
