import type { Question } from './question.ts';
import { has, type Reading, unknownWords } from './reading.ts';
import { names, type Slot } from './slot.ts';
import { anyWord, not, row, standsIn, textOf } from './word-row.ts';
import { ownThings, things } from './words/own-things.ts';
import { isTalkWord } from './words/talk-words.ts';

/** Tells whether a message is about what somebody runs, does or has done, which only their own people know. */
export function isAboutOwnWork(reading: Reading, question: Question): boolean {
  return signs.some((isOwn) => isOwn(reading, question));
}

const signs: readonly ((reading: Reading, question: Question) => boolean)[] = [
  isOnlyAboutMe,
  speaksOfDoings,
  bidsSomebody,
  asksForPerson,
  asksAboutAnother,
  namesOwnThing,
  isOurs,
  asksHowToDoMine,
  asksForOtherCode,
  asksNothing,
];

/** "can I delete my account?": no subject in it. */
function isOnlyAboutMe(reading: Reading): boolean {
  return reading.subjects.length === 0 && isFirstPerson(reading) && !reading.slots[0]?.words.startsWith('what is');
}

function isFirstPerson({ slots }: Reading): boolean {
  return slots.some(({ words }) => /^(?:my|our|me)$|(?:^| )(?:i|we)$/.test(words));
}

/** "is the A standup today?": words of the day's talk, in the clause of the question and not part of a name. */
function speaksOfDoings({ slots, message }: Reading): boolean {
  if (isTalkWord(message[0]?.words ?? '')) return true;
  const clauses = clausesWithNames(slots);
  return message.some(
    (slot) => !names(slot, 'subject', 'feature') && clauses.has(slot.clause) && slot.words.split(' ').some(isTalkWord),
  );
}

/** "someone look at the A logs, please": somebody is to do something. */
function bidsSomebody({ message }: Reading): boolean {
  return standsIn(textOf(message), bids);
}

const bids: readonly RegExp[] = [
  row('please pls you someone somebody', 'check look fix restart review merge update ping join help'),
  row('status', 'of'),
];

/** "who can let me into A?", "who here runs A?": somebody here; but "who maintains A?" asks what is on record. */
function asksForPerson({ slots, knowledge }: Reading, question: Question): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('who') && slot.meanings.length === 0);
  if (at < 0 || question.kind === 'which' || question.kind === 'compare-feature' || question.kind === 'choose')
    return false;
  if (/^(?:here|can|could|has|wants?|likes?|would|will|knows|am|are)\b/.test(slots[at + 1]?.words ?? '')) return true;
  const asksOnRecord =
    'features' in question && question.features.some((id) => knowledge.features[id]?.kind === 'text');
  return !asksOnRecord && question.kind !== 'recommend';
}

/** "does the gateway run on A?": something else is asked about, which others here know. */
function asksAboutAnother({ slots }: Reading, question: Question): boolean {
  if (choosesAmongAll(question)) return false;
  return slots.some((slot, at) => {
    const noun = slots[at + 2];
    return (
      slot.cues.includes('aux') &&
      slots[at + 1]?.words === 'the' &&
      noun?.meanings.length === 0 &&
      noun.cues.length === 0 &&
      noun.isNeutral &&
      !ofAnything.test(noun.words)
    );
  });
}

/** What may be "the …" without being anybody's own. */
const ofAnything =
  /^(?:same|only|official|latest|current|default|framework|main|recommended|whole|full|usual|minimum|minimal)$/;

/** "the A ticket", "the A docs of the billing service": one certain thing, which others here know. */
function namesOwnThing({ slots }: Reading, question: Question): boolean {
  return !choosesAmongAll(question) && thoughtsWithName(slots).some((part) => standsIn(textOf(part, withMark), owned));
}

/** The parts of a message, divided where a clause or a new thought begins, in which something is named. */
function thoughtsWithName(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const starts = slots.flatMap((slot, at) =>
    at === 0 || slot.clause !== slots[at - 1]?.clause || /^(?:that|whether|if|and)$/.test(slot.words) ? [at] : [],
  );
  return starts.map((from, number) => slots.slice(from, starts[number + 1])).filter((part) => part.some(isName));
}

function isName(slot: Slot): boolean {
  return names(slot, 'subject', 'component');
}

/** Names are written "@", of longer ones the last word stays, which may be a thing: "the @ project". */
function withMark(slot: Slot): string {
  if (slot.meanings.length === 0) return slot.words;
  if (!isName(slot)) return slot.words.replaceAll(' ', '_');
  const space = slot.words.lastIndexOf(' ');
  return space < 0 ? '@' : `@${slot.words.slice(space)}`;
}

const owned: readonly RegExp[] = [
  // "the next A release"
  row('the that new old first second other next last', '@', things),
  // "this A is slow"
  row('this these those our', '@'),
  // "the A in dev"
  row('the', '@', 'is are was were do does did can could will would has have had should in on at behind for to'),
  // "is it A or B?"
  row('is was', 'it', '@'),
  // "the A docs of the billing service"
  row('of for in on from at', 'the our this that', anyWord, anyWord, ownThings),
  // "the old thing"
  row('the', 'new old existing other', not('version release way style one ones')),
  // "what is staging on?"
  row('is', 'production prod staging', 'on'),
];

/** "is A ok for our shop?", "why is my A slow?" */
function isOurs(reading: Reading, question: Question): boolean {
  const isOffered = choosesAmongAll(question) || question.kind.startsWith('compare');
  const isForPurpose = reading.claims.some((claim) => claim.kind === 'use-case');
  const said = reading.message.filter(({ sentence }) => reading.slots.some((slot) => slot.sentence === sentence));
  if (!isOffered && !isForPurpose && standsIn(textOf(said), ours)) return true;
  if (choosesAmongAll(question) && reading.subjects.length > 1) return false;
  return has(reading, 'my') && (has(reading, 'why') || unknownWords(reading.message).length > 0);
}

const ours: readonly RegExp[] = [row('our', not('own'))];

/** "how do I sort my A rows?": the steps are those of one's own work, unless something is only to be started. */
function asksHowToDoMine(reading: Reading, question: Question): boolean {
  if (!has(reading, 'howto') || !isFirstPerson(reading) || question.kind === 'code' || question.kind === 'deploy')
    return false;
  return !standsIn(textOf(reading.message), starts) || has(reading, 'my') || unknownWords(reading.message).length > 0;
}

const starts: readonly RegExp[] = [row('start run launch serve')];

/** "show the A job": code of which nothing is on record, and which was not asked for as code. */
function asksForOtherCode(reading: Reading, question: Question): boolean {
  return question.kind === 'code' && question.snippets.length === 0 && !has(reading, 'code', 'codeWord', 'howto');
}

/** "A, how's it going?": a name, and nothing that is asked of it. */
function asksNothing(reading: Reading, question: Question): boolean {
  return question.kind === 'about' && !has(reading, 'what', 'explain', 'who');
}

function choosesAmongAll({ kind }: Question): boolean {
  return kind === 'recommend' || kind === 'which';
}

function clausesWithNames(slots: readonly Slot[]): ReadonlySet<number> {
  return new Set(slots.filter(isName).map(({ clause }) => clause));
}
