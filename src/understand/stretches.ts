import { names, opensQuestion, type Slot } from './slot.ts';

/** Words after which a new thought begins: "somebody claimed that …", "not sure who to ask but …". */
const turns: ReadonlySet<string> = new Set(
  'that whether if but because since so while cuz cause although though'.split(' '),
);

/** Words after which a verb opens a yes/no question: "quick question does …". */
const leads: ReadonlySet<string> = new Set(
  'sure unsure decide figure tell explain understand idea clue remember matter out about of so and ok also question q know wondering wonder ask asking mean actually curious guys folks all please hi hey hello just then anyway btw'.split(
    ' ',
  ),
);

/**
 * Gives the stretches of a message that may be its question: each sentence, and what is left of it when lead-ins and
 * asides are cut off at the places where a new thought begins.
 */
export function stretches(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const sentences = sentencesOf(slots).slice(-maxSentences);
  return sentences
    .map((sentence) => sentence.slice(-maxSlots))
    .flatMap((sentence, at) => (at >= sentences.length - maxCutSentences ? parts(sentence) : [sentence]));
}

/** Gives the sentences of a message. */
export function sentencesOf(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  return [...new Set(slots.map((slot) => slot.sentence))].map((number) =>
    slots.filter((slot) => slot.sentence === number),
  );
}

/** Joins "Is that so?" and "right?" to the sentence before, which then is what is asked. */
export function withTags(slots: readonly Slot[]): readonly Slot[] {
  const sentences = sentencesOf(slots);
  const joined: Slot[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const isTag =
      sentence[0]?.asked === true &&
      sentence.length <= 6 &&
      sentence.some((slot) => slot.cues.includes('tag')) &&
      sentence.every((slot) => slot.meanings.length === 0 && (slot.isNeutral || slot.cues.length > 0));
    const isNextName = before !== undefined && isBareName(sentence) && isBareName([before]);
    if ((!isTag && !isNextName) || !before) {
      joined.push(...sentence);
      continue;
    }
    const number = before.sentence;
    const start = joined.findIndex((slot) => slot.sentence === number);
    joined.splice(
      start,
      joined.length - start,
      ...[...joined.slice(start), ...sentence].map((slot) => ({ ...slot, sentence: number, asked: true })),
    );
  }
  return joined;
}

/** Takes off what is only asked for want of a yes: "does it have that, or do we need a library?". */
export function withoutAlternative(slots: readonly Slot[]): readonly Slot[] {
  const at = slots.findIndex(
    (slot, index) => slot.cues.includes('or') && slots[index + 1]?.cues.includes('aux') && index > 1,
  );
  if (at < 0) return slots;
  const end = slots.findIndex((slot, index) => index > at && slot.sentence !== slots[at]?.sentence);
  const tail = slots.slice(at, end < 0 ? undefined : end);
  const saysNothing = tail.every(
    ({ meanings, cues, isNeutral }) => meanings.length === 0 && (isNeutral || cues.length > 0),
  );
  const isAnswerable = slots.slice(0, at).some((slot) => names(slot, 'feature', 'component', 'use-case'));
  return saysNothing && isAnswerable ? slots.filter((slot) => !tail.includes(slot)) : slots;
}

/** "A? B?": names alone, asked one after the other, are one choice. */
function isBareName(slots: readonly Slot[]): boolean {
  return (
    slots.length <= 2 &&
    slots.some((slot) => names(slot, 'subject')) &&
    slots.every((slot) => slot.isNeutral || slot.cues.includes('or') || slot.meanings.length > 0)
  );
}

const maxSentences = 8;
const maxSlots = 36;
const maxCutSentences = 3;
const maxStarts = 4;
const maxEnds = 2;

function parts(sentence: readonly Slot[]): readonly (readonly Slot[])[] {
  const from = [0, ...cuts(sentence, isStart).slice(-maxStarts)];
  const to = [sentence.length, ...cuts(sentence, isTurn).slice(-maxEnds).reverse()];
  return to.flatMap((end) => from.flatMap((start) => (start < end ? [sentence.slice(start, end)] : [])));
}

function cuts(sentence: readonly Slot[], isCut: (slot: Slot, before: Slot) => boolean): readonly number[] {
  return sentence.flatMap((slot, at) => {
    const before = sentence[at - 1];
    return before && (isCut(slot, before) || isOrTail(slot, sentence[at + 1])) ? [at] : [];
  });
}

/** "… or do I have to …", "… or still a toy": the alternative that closes a yes/no question. */
function isOrTail(slot: Slot, next: Slot | undefined): boolean {
  return (
    slot.words === 'or' &&
    next !== undefined &&
    (next.cues.some((cue) => cue === 'aux' || cue === 'only' || cue === 'first') ||
      /^(?:still|must|is|will|rather|merely|else)$/.test(next.words))
  );
}

function isTurn(slot: Slot, before: Slot): boolean {
  return slot.clause !== before.clause || turns.has(slot.words);
}

function isStart(slot: Slot, before: Slot): boolean {
  const isThatIs = before.words === 'that' && slot.cues.includes('aux');
  if (isTurn(slot, before) || (turns.has(before.words) && !isThatIs)) return true;
  const isLedIn = leads.has(before.words.split(' ').at(-1) ?? '') || before.words === 'or';
  return isLedIn && opensQuestion(slot);
}
