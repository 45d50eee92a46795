import type { Cue } from './cues.ts';
import { cuesByPhrase, longestCue } from './cues.ts';
import type { Correction } from './fuzzy.ts';
import { type Entry, isDeterminer, type Lexicon, type Meaning } from './lexicon.ts';
import { stem, type Token } from './tokens.ts';
import { isGeneralWord } from './words/general-words.ts';
import { isNeutralWord } from './words/neutral-words.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

/** A stretch of words and everything it may mean; a message is a row of slots without gaps. */
export interface Slot {
  /** Numbers of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly meanings: readonly Meaning[];
  readonly cues: readonly Cue[];
  /** Accounted for without meaning anything: grammar, politeness. */
  readonly isNeutral: boolean;
  /** Neutral because it is everyday English, not because it is grammar: "Django is eating memory" asks nothing. */
  readonly isLoose: boolean;
  readonly via: 'exact' | 'alias' | 'fuzzy';
  /** Typing errors that were corrected in it. */
  readonly errors: number;
  /** The mention is an ordinary English word. */
  readonly isOrdinary: boolean;
  readonly sentence: number;
  readonly clause: number;
  readonly asked: boolean;
}

interface Spelt extends Token {
  readonly isCorrected: boolean;
  readonly errors: number;
}

/** Takes the words of a message; gives its slots, longest names first, misspelt words corrected. */
export function readSlots(tokens: readonly Token[], lexicon: Lexicon, hasContext = false): readonly Slot[] {
  const spelt = spell(tokens, lexicon);
  const slots = withoutThings(slotsOf(spelt, lexicon, true));
  if (hasContext || !slots.some((slot) => slot.isOrdinary) || isAboutTopic(slots)) return slots;
  return slotsOf(spelt, lexicon, false);
}

/** Tells whether something in a message names the topic beyond doubt; then its ordinary words may be names too. */
function isAboutTopic(slots: readonly Slot[]): boolean {
  return slots.some(isSupport) || asksOfNames(slots);
}

/** Tells whether a message names the topic by more than ordinary words. */
export function namesTopicSurely(slots: readonly Slot[]): boolean {
  return slots.some(isSupport);
}

/** "a bottle of water", "the flask": a thing, not a name. */
function withoutThings(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, at) => {
    const isName = slot.isOrdinary && slot.meanings.some(({ kind }) => kind === 'subject');
    const isThing =
      /^(?:a|an|the|my|your|his|her|their|this|that|one|two|per)$/.test(slots[at - 1]?.words ?? '') ||
      slots[at + 1]?.words === 'of';
    return isName && isThing ? { ...slot, meanings: [], isNeutral: false } : slot;
  });
}

/** "flask or tornado?", "is flask fast?", "what is celery?": asked as one asks of such things. */
function asksOfNames(slots: readonly Slot[]): boolean {
  const names = slots.filter(
    (slot) => slot.isOrdinary && slot.meanings.some(({ kind }) => kind === 'subject' || kind === 'component'),
  );
  if (names.length === 0) return false;
  const others = slots.filter((slot) => !names.includes(slot));
  return (
    new Set(names.map((slot) => slot.words)).size > 1 ||
    others.some((slot) => slot.meanings.length > 0 || slot.cues.some((cue) => topical.has(cue))) ||
    (slots.length <= 3 && slots[0]?.cues.some((cue) => cue === 'what' || cue === 'explain') === true)
  );
}

const topical: ReadonlySet<string> = new Set([
  'pros',
  'cons',
  'choose',
  'recommend',
  'code',
  'deploy',
  'versus',
  'difference',
  'explain',
  'when',
  'suited',
  'replace',
  'use',
  'good',
  'table',
]);

function slotsOf(tokens: readonly Spelt[], lexicon: Lexicon, withOrdinary: boolean): readonly Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; ) {
    const slot = slotAt(tokens, at, lexicon, withOrdinary);
    slots.push(slot);
    at = slot.to;
  }
  return slots.map((slot, at) =>
    isWithinExtras(slots, at) ? { ...slot, meanings: [], cues: ['outOfTheBox'] as const } : slot,
  );
}

/** "without bolting on extra packages" says out of the box; it names neither packages nor a lack. */
function isWithinExtras(slots: readonly Slot[], at: number): boolean {
  for (let start = at; start >= Math.max(0, at - 5); start -= 1) {
    const slot = slots[start];
    if (!slot || slot.clause !== slots[at]?.clause) return false;
    if (!slot.cues.includes('without') || slot.words === 'no') continue;
    const end = slots.findIndex(
      (one, number) => number > start && number <= start + 5 && one.clause === slot.clause && extras.test(one.words),
    );
    return end >= at;
  }
  return false;
}

const extras =
  /^(?:(?:extra|additional|more|other|third party|any) )*(?:packages?|plugins?|librar(?:y|ies)|libs?|add ons?|addons?|extensions?|dependenc(?:y|ies)|config|configuration|setup|tooling|boilerplate)$/;

/** Corrects misspelt words, each only once and no more than a question has: a message full of strange words asks nothing. */
function spell(tokens: readonly Token[], lexicon: Lexicon): readonly Spelt[] {
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

function slotAt(tokens: readonly Spelt[], at: number, lexicon: Lexicon, withOrdinary: boolean): Slot {
  const mention = bestMention(tokens, at, lexicon, withOrdinary);
  const cue = cueAt(tokens, at);
  const length = Math.max(mention?.length ?? 0, cue?.length ?? 0, 1);
  const first = tokens[at] as Spelt;
  const within = tokens.slice(at, at + length);
  const entries = mention?.length === length ? mention.entries : [];
  const words = within.map((token) => token.word).join(' ');
  return {
    from: at,
    to: at + length,
    words,
    meanings: [...entries.map((entry) => entry.meaning), ...subjectsWithin(within, entries, lexicon)],
    cues: cue?.length === length ? cue.cues : [],
    isNeutral: length === 1 && isNeutralHere(tokens, at, lexicon),
    isLoose: length === 1 && !isNeutralWord(first.word) && isGeneralWord(first.word),
    via: within.some((token) => token.isCorrected)
      ? 'fuzzy'
      : entries.some((entry) => entry.isName)
        ? 'exact'
        : 'alias',
    errors: within.reduce((sum, token) => sum + token.errors, 0),
    isOrdinary: entries.length > 0 && entries.every((entry) => entry.ordinary),
    sentence: first.sentence,
    clause: first.clause,
    asked: first.asked,
  };
}

/** "django admin interface" is Django and its admin interface, not "django admin" and an interface. */
function bestMention(tokens: readonly Spelt[], at: number, lexicon: Lexicon, withOrdinary: boolean) {
  const mention = mentionAt(tokens, at, lexicon, withOrdinary);
  const alone = lexicon.entries.get(tokens[at]?.stem ?? '')?.filter((entry) => entry.meaning.kind === 'subject') ?? [];
  if (!mention || mention.length === 1 || alone.length === 0) return mention;
  const next = mentionAt(tokens, at + 1, lexicon, withOrdinary);
  return next && next.length >= mention.length ? { length: 1, entries: alone } : mention;
}

function mentionAt(
  tokens: readonly Spelt[],
  at: number,
  lexicon: Lexicon,
  withOrdinary: boolean,
): { readonly length: number; readonly entries: readonly Entry[] } | undefined {
  const sentence = tokens[at]?.sentence;
  let key = '';
  let words = 0;
  let skipsSubject = false;
  let found: { length: number; entries: readonly Entry[] } | undefined;
  for (let length = 1; words < lexicon.longest; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== sentence || token.clause !== tokens[at]?.clause) break;
    if (length > 1 && isDeterminer(token.word)) continue;
    if (length > 1 && isSubjectName(token, lexicon)) {
      // A name may contain the subject's ("sse-starlette") or be spread by it ("latest django release").
      const named = lexicon.entries.get(key + token.stem)?.filter((entry) => withOrdinary || !entry.ordinary);
      if (named?.length) found = { length, entries: named };
      skipsSubject = true;
      continue;
    }
    key += token.stem;
    words += 1;
    const count = words;
    if (words > 1 && tokens[at]?.word === 'no') break;
    const entries = lexicon.entries
      .get(key)
      ?.filter(
        (entry) =>
          (entry.words === count || key.length >= 5) &&
          (!skipsSubject || namesSubject.has(entry.meaning.kind)) &&
          (withOrdinary || !entry.ordinary),
      );
    if (entries?.length) found = { length, entries };
  }
  return found;
}

/** "latest django release" names the latest release, with the subject in between. */
function isSubjectName(token: Spelt, lexicon: Lexicon): boolean {
  return lexicon.entries.get(token.stem)?.some((entry) => entry.meaning.kind === 'subject' && !entry.ordinary) ?? false;
}

function cueAt(
  tokens: readonly Spelt[],
  at: number,
): { readonly length: number; readonly cues: readonly Cue[] } | undefined {
  let phrase = '';
  let found: { length: number; cues: readonly Cue[] } | undefined;
  for (let length = 1; length <= longestCue; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    phrase += length === 1 ? token.word : ` ${token.word}`;
    const cues = cuesByPhrase.get(phrase);
    // "is it …?" opens a question as well as it closes one.
    if (cues)
      found = { length, cues: cues.includes('tag') && length > 1 && opensAsAux(tokens[at]) ? [...cues, 'aux'] : cues };
  }
  return found;
}

function opensAsAux(token: Spelt | undefined): boolean {
  return cuesByPhrase.get(token?.word ?? '')?.includes('aux') ?? false;
}

function isNeutralHere(tokens: readonly Spelt[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^[a-z]$/.test(word)) return true;
  if (/^\d+$/.test(word)) return isSmallNumber(tokens, at, lexicon) || /^20[23]\d$/.test(word);
  return (
    isNeutralWord(word) || isGeneralWord(word) || (/^[a-z]{3,}ly$/.test(word) && isOrdinaryWord(word.slice(0, -2)))
  );
}

/** "top 5" says nothing; "Django 5" names a version, of which facts may not speak. */
function isSmallNumber(tokens: readonly Spelt[], at: number, lexicon: Lexicon): boolean {
  const before = lexicon.entries.get(tokens[at - 1]?.stem ?? '') ?? [];
  return /^\d{1,2}$/.test(tokens[at]?.word ?? '') && !before.some((entry) => entry.meaning.kind === 'subject');
}

/** "django admin" names the admin panel, and Django too. */
function subjectsWithin(tokens: readonly Spelt[], entries: readonly Entry[], lexicon: Lexicon): readonly Meaning[] {
  if (tokens.length < 2 || !entries.some((entry) => namesSubject.has(entry.meaning.kind))) return [];
  return tokens.flatMap(
    (token) =>
      lexicon.entries
        .get(token.stem)
        ?.map((entry) => entry.meaning)
        .filter((meaning) => meaning.kind === 'subject') ?? [],
  );
}

const namesSubject: ReadonlySet<string> = new Set(['feature', 'use-case', 'snippet']);

/** An ordinary word names something only where something else in the message is about the topic. */
function isSupport(slot: Slot): boolean {
  return (
    !slot.isOrdinary && slot.meanings.some(({ kind }) => kind !== 'item' && kind !== 'adjective' && kind !== 'use-case')
  );
}
