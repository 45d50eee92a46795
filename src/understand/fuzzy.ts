import Fuse from 'fuse.js';
import { typingErrors } from '../knowledge/typing-errors.ts';
import { isComputingWord } from './words/computing-words.ts';
import { isNeutralWord } from './words/neutral-words.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

export interface Correction {
  readonly word: string;
  /** Number of typing errors: a swap of neighbours, a missing, extra or wrong letter counts one each, a last letter held down one. */
  readonly errors: number;
}

/** Finds the known word that a misspelt one stands for; undefined where it is no misspelling, or of nothing known. */
export interface Speller {
  (word: string): Correction | undefined;
  /** Tells, cheaply, whether a word is a candidate at all: neither ordinary English nor known. */
  mayBeMisspelt(word: string): boolean;
}

/**
 * Builds a speller over words that are known to be right. Only a word that is neither ordinary English nor known is
 * corrected: words with nearly the same letters are candidates, the number of typing errors decides, among equals a word
 * of a name goes before one of an alias, and then fuse.js ranks them. What is right `elsewhere` is left as it is.
 */
export function createSpeller(
  vocabulary: readonly string[],
  names: ReadonlySet<string> = new Set(),
  elsewhere: ReadonlySet<string> = new Set(),
): Speller {
  const words = [...new Set([...vocabulary, ...common])].filter((word) => /^[a-z]{4,}$/.test(word));
  const known = new Set(vocabulary);
  const byLength = new Map<number, Candidate[]>();
  for (const [at, word] of words.entries()) {
    const some = byLength.get(word.length) ?? [];
    some.push({ word, letters: lettersOf(word), at });
    byLength.set(word.length, some);
  }
  const mayBeMisspelt = (word: string) =>
    /^[a-z]{4,24}$/.test(word) &&
    !known.has(word) &&
    !elsewhere.has(word) &&
    !isNeutralWord(word) &&
    !isComputingWord(word) &&
    !isInflected(word, known) &&
    !isOrdinaryWord(word);
  const correct = (word: string): Correction | undefined => {
    if (!mayBeMisspelt(word)) return undefined;
    const short = word.replace(/([a-z])\1+$/, '$1');
    if (short !== word && (known.has(short) || isNeutralWord(short))) return { word: short, errors: 1 };
    const allowed = word.length <= 6 ? 1 : 2;
    const letters = lettersOf(word);
    // One error changes the length by one at most, and the set of letters by two.
    const near: (Correction & Candidate)[] = [];
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const one of byLength.get(length) ?? []) {
        if (bits(one.letters ^ letters) > 2 * allowed) continue;
        const errors = typingErrors(word, one.word, allowed);
        if (errors <= allowed && isPlausible(word, one.word, errors)) near.push({ ...one, errors });
      }
    }
    if (near.length === 0) return undefined;
    near.sort((a, b) => a.at - b.at);
    let best: Correction | undefined;
    for (const { item } of new Fuse(near, options).search(word)) {
      const isNearer = !best || item.errors < best.errors;
      const isName = best?.errors === item.errors && names.has(item.word) && !names.has(best.word);
      if (isNearer || isName) best = { word: item.word, errors: item.errors };
    }
    return best;
  };
  return Object.assign(correct, { mayBeMisspelt });
}

/** A known word, with what tells quickly that it is not meant. */
interface Candidate {
  readonly word: string;
  readonly letters: number;
  /** Its number in the vocabulary: earlier ones go first. */
  readonly at: number;
}

/** The letters of a word as a set of 26 bits. */
function lettersOf(word: string): number {
  return [...word].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - 97)), 0);
}

function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const options = { keys: ['word'], threshold: 0.5, ignoreLocation: true, minMatchCharLength: 2 };

/** Words worth correcting although they name nothing: a misspelt one must not count as an unknown word. */
const common = [
  'anything',
  'everything',
  'something',
  'application',
  'applications',
  'project',
  'projects',
  'should',
  'would',
  'could',
  'which',
  'production',
  'between',
  'better',
  'python',
  'database',
  'really',
  'actually',
  'without',
  'configure',
  'configuration',
  'because',
  'website',
  'please',
  'framework',
  'frameworks',
  'explain',
  'people',
  'little',
  'tutorial',
  'beginner',
  'beginners',
  'about',
  'there',
  'their',
  'does',
  'have',
  'with',
  'what',
  'when',
  'where',
  'support',
  'supports',
  'supported',
  'separate',
  'definitely',
  'recommend',
];

/** A four-letter word is corrected only by a swap, a longer one keeps its first letter unless a single letter is wrong. */
function isPlausible(word: string, item: string, errors: number): boolean {
  if (word.length === 4 && item.length === 5) return word[0] === item[0] && word.at(-1) === item.at(-1);
  if (word.length <= 4 || item.length <= 4)
    return errors === 1 && word.length === item.length && sameLetters(word, item);
  // Two errors in six letters leave too little of a word to know it by: "favicon" is no falcon.
  return errors === 1 || (word[0] === item[0] && item.length > 6);
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function isInflected(word: string, known: ReadonlySet<string>): boolean {
  return ['s', 'es', 'ed', 'ing', 'd', 'ly', 'er', 'ers'].some(
    (ending) =>
      word.endsWith(ending) &&
      // "renderd" is a slip, "stored" is not.
      (ending !== 'd' || word.endsWith('ed')) &&
      (known.has(word.slice(0, -ending.length)) || isComputingWord(word.slice(0, -ending.length))),
  );
}
