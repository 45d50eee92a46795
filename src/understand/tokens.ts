import { spellOut, withoutSlashes } from './short-forms.ts';
import { stem } from './stem.ts';

/** One word of a message. */
export interface Token {
  /** Small letters, contractions spelt out, possessive removed. */
  readonly word: string;
  /** What inflected forms share: "migrations" and "migrate" are both "migrat". */
  readonly stem: string;
  /** Offsets into the message: the word is message.slice(start, end). */
  readonly start: number;
  readonly end: number;
  /** The number of its sentence and, within the message, of its clause (split at dashes, colons, commas …). */
  readonly sentence: number;
  readonly clause: number;
  /** The sentence ends with a question mark. */
  readonly asked: boolean;
}

/** After these a dot ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set([
  'v',
  'vs',
  'e.g',
  'i.e',
  'eg',
  'ie',
  'etc',
  'approx',
  'resp',
  'incl',
]);

/** Words, and what stands between them: an apostrophe, dot, underscore within a word belongs to it. */
const wordPattern = /[\p{L}\p{N}_]+(?:['.][\p{L}\p{N}_]+)*|[^\s\p{L}\p{N}_]|\n/gu;

/** Takes normalized text; gives its words in order, at most `limit` of them. */
export function tokenize(text: string, limit = 600): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let sentenceStart = 0;
  const asked: boolean[] = [];
  const closeSentence = (isQuestion: boolean) => {
    if (tokens.length === sentenceStart) {
      if (isQuestion && sentence > 0) asked[sentence - 1] = true;
      return;
    }
    asked[sentence] = isQuestion;
    sentence += 1;
    clause += 1;
    sentenceStart = tokens.length;
  };
  for (const match of withoutSlashes(text).matchAll(wordPattern)) {
    if (tokens.length >= limit) break;
    const piece = match[0];
    if (/^[\p{L}\p{N}_]/u.test(piece)) {
      for (const word of spellOut(piece)) {
        tokens.push({
          word,
          stem: stem(word),
          start: match.index,
          end: match.index + piece.length,
          sentence,
          clause,
          asked: false,
        });
      }
    } else if (piece === '?') closeSentence(true);
    else if (piece === '!' || piece === '…' || piece === '\n') closeSentence(false);
    else if (piece === '.') {
      if (/[\s.?!]/.test(text[match.index + 1] ?? ' ') && !abbreviations.has(tokens.at(-1)?.word ?? ''))
        closeSentence(false);
    } else if (/[,;:—()]|\p{Extended_Pictographic}/u.test(piece) || (piece === '-' && text[match.index - 1] === ' '))
      clause += 1;
  }
  closeSentence(false);
  return tokens.map(({ word, stem, start, end, sentence, clause }) => ({
    word,
    stem,
    start,
    end,
    sentence,
    clause,
    asked: asked[sentence] ?? false,
  }));
}
