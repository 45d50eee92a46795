import { stemmer } from 'stemmer';

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

const contractions: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  aint: ['is', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  whats: ['what', 'is'],
  wats: ['what', 'is'],
  whos: ['who', 'is'],
  hows: ['how', 'is'],
  hav: ['have'],
  dose: ['does'],
  teh: ['the'],
  wich: ['which'],
  wat: ['what'],
  wut: ['what'],
  wheres: ['where', 'is'],
  whens: ['when', 'is'],
  whys: ['why', 'is'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  heres: ['here', 'is'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  theyre: ['they', 'are'],
  whatre: ['what', 'are'],
  lets: ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  hafta: ['have', 'to'],
  gimme: ['give', 'me'],
  lemme: ['let', 'me'],
  dunno: ['do', 'not', 'know'],
  btwn: ['between'],
  w: ['with'],
  w_o: ['without'],
  ppl: ['people'],
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
  diff: ['difference'],
  diffs: ['differences'],
  rec: ['recommend'],
  reco: ['recommend'],
};

/** As a map, since people also type words that every object has, such as “constructor”. */
const spelledOut: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(contractions));

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.+)n't$/, ['not']],
  [/^(.+)'re$/, ['are']],
  [/^(.+)'ve$/, ['have']],
  [/^(.+)'ll$/, ['will']],
  [/^(.+)'d$/, ['would']],
  [/^(i)'m$/, ['am']],
];

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

const carriesIs = new Set(['what', 'who', 'how', 'where', 'when', 'why', 'that', 'there', 'here', 'it', 'let']);

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
  for (const match of shortened(text).matchAll(wordPattern)) {
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
  'found internal internals generator local locally product production productive important author authority authorization authorisation communication communicate customer custom generic general generation experiment operator operation relative'.split(
    ' ',
  ),
);

function spellOut(piece: string): readonly string[] {
  const known = spelledOut.get(piece.replace(/'/g, ''));
  if (known) return known;
  for (const [pattern, rest] of endings) {
    const base = pattern.exec(piece)?.[1];
    if (base) return [base, ...rest];
  }
  const possessive = /^(.+)'s?$/.exec(piece)?.[1];
  if (possessive) return carriesIs.has(possessive) ? [possessive, 'is'] : [possessive];
  return [piece];
}

/** Writes short forms that contain a slash as words of the same length. */
function shortened(text: string): string {
  return text
    .replace(/\bw\/o\b/g, 'w_o')
    .replace(/\bw\/(?=\s)/g, 'w ')
    .replace(/\bi\/o\b/g, 'io ')
    .replace(/\bb\/c\b/g, 'bc ')
    .replace(/\bci\/cd\b/g, 'cicd ');
}
