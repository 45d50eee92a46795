import { cueAt } from './cue-at.ts';
import type { Lexicon } from './lexicon.ts';
import { bestMention, subjectsWithin } from './mention.ts';
import { isAboutTopic, withoutThings } from './ordinary-names.ts';
import type { Slot } from './slot.ts';
import { type Spelt, spell } from './spelling.ts';
import type { Token } from './tokens.ts';
import { withoutExtras } from './without-extras.ts';
import { isGeneralWord } from './words/general-words.ts';
import { isNeutralWord } from './words/neutral-words.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

/** Takes the words of a message; gives its slots, longest names first, misspelt words corrected. */
export function readSlots(tokens: readonly Token[], lexicon: Lexicon, hasContext = false): readonly Slot[] {
  const spelt = spell(tokens, lexicon);
  const slots = withoutThings(slotsOf(spelt, lexicon, true));
  if (hasContext || !slots.some((slot) => slot.isOrdinary) || isAboutTopic(slots)) return slots;
  return slotsOf(spelt, lexicon, false);
}

function slotsOf(tokens: readonly Spelt[], lexicon: Lexicon, withOrdinary: boolean): readonly Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < tokens.length; ) {
    const slot = slotAt(tokens, at, lexicon, withOrdinary);
    slots.push(slot);
    at = slot.to;
  }
  return withoutExtras(slots);
}

function slotAt(tokens: readonly Spelt[], at: number, lexicon: Lexicon, withOrdinary: boolean): Slot {
  const mention = bestMention(tokens, at, lexicon, withOrdinary);
  const cue = cueAt(tokens, at);
  const length = Math.max(mention?.length ?? 0, cue?.length ?? 0, 1);
  const first = tokens[at] as Spelt;
  const within = tokens.slice(at, at + length);
  const spoken = cue?.length === length && cue.cues.includes('you');
  // "hey bot" speaks to the bot, whatever else goes by that word.
  const entries = mention?.length === length && !spoken ? mention.entries : [];
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

function isNeutralHere(tokens: readonly Spelt[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^[a-z]$/.test(word)) return true;
  if (/^\d+(?:\.\d+)?[km]$/.test(word)) return true;
  if (/^\d+$/.test(word)) return isSmallNumber(tokens, at, lexicon) || /^20[23]\d$/.test(word);
  return (
    isNeutralWord(word) ||
    isGeneralWord(word) ||
    (/^[a-z]{3,}ly$/.test(word) && (isOrdinaryWord(word.slice(0, -2)) || isOrdinaryWord(word.slice(0, -1))))
  );
}

/** "top 5" says nothing; "Django 5" names a version, of which facts may not speak. */
function isSmallNumber(tokens: readonly Spelt[], at: number, lexicon: Lexicon): boolean {
  const before = lexicon.entries.get(tokens[at - 1]?.stem ?? '') ?? [];
  return /^\d{1,2}$/.test(tokens[at]?.word ?? '') && !before.some((entry) => entry.meaning.kind === 'subject');
}
