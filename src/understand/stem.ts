import { stemmer } from 'stemmer';

/** Gives the form under which inflected words meet; words with digits or other signs stay as they are. */
export function stem(word: string): string {
  const plain = word.replace(/[_.']/g, '');
  if (!/^[a-z]{4,}$/.test(plain)) return plain;
  if (/^[a-z]{4,}ly$/.test(plain)) return plain;
  const base = plain.replace(/s$/, '');
  if (unrelated.has(base)) return base;
  return stemmer(plain.replace(/isation/, 'ization').replace(/ise(d|r|s)?$/, 'ize$1'));
}

/** Words that the stemmer throws together with others of quite another meaning: production and productivity. */
const unrelated: ReadonlySet<string> = new Set(
  'identical found internal internals generator local locally product production productive important author authority authorization authorisation communication communicate customer custom generic general generation experiment operator operation powerful relative typed serialize serialise serialized serialised serializing serialising'.split(
    ' ',
  ),
);
