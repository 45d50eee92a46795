import { questionWords } from './cues.ts';
import { isEitherOr } from './intents/compare-feature.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { has, opensWithAux } from './reading.ts';
import { names, opensQuestion, type Slot } from './slot.ts';

/** Tells whether a message asks, by how it is put: a question word, a mark, a choice, a bidding. A statement does not. */
export function isQuestion(reading: Reading, question: Question): boolean {
  const opens = opensWithAux(reading) || opensWithQuestionWord(reading) || choosesOpenly(reading);
  const start = reading.message.find((slot) => slot.sentence === reading.slots[0]?.sentence)?.words.split(' ')[0] ?? '';
  const isAsked = reading.slots.some((slot) => slot.asked);
  const endsWithTag = reading.slots.slice(-2).some((slot) => slot.cues.includes('tag'));
  if (isAsked && endsWithTag && reading.claims.length > 0 && !/^(?:this|that|it|i|we)$/.test(start)) return true;
  const isChoice = reading.subjects.length > 1 && (question.kind === 'recommend' || question.kind === 'which');
  if (isChoice && isEitherOr(reading) && (isAsked || opens)) return true;
  if (isChoice && isAsked && has(reading, 'recommend')) return true;
  if (has(reading, 'versus') && reading.subjects.length > 1 && !has(reading, 'aux'))
    return !isOnlyNames(reading) || isAsked;
  if (statementOpeners.has(start)) return opens && (isAsked || /^(?:i|we)$/.test(start));
  if (endsWithQuestionWord(reading)) return true;
  if (question.kind === 'compare' && isOnlyNames(reading)) return false;
  if (question.kind === 'compare' && !opens && !has(reading, 'versus', 'difference', 'table', 'better')) return false;
  // "deploying it now, will tell you when done"
  if (
    !isAsked &&
    /ing$/.test(start) &&
    !leadsToQuestion.has(start) &&
    question.kind !== 'recommend' &&
    !question.kind.startsWith('compare') &&
    !asksAboutName(reading)
  )
    return false;
  if (!isAsked && isFree(reading)) return false;
  if (opens || isAsked || reading.slots.some((slot) => slot.words === 'any good')) return true;
  if (
    reading.subjects.length > 1 &&
    (has(reading, 'versus') || (question.kind.startsWith('compare') && has(reading, 'difference', 'table')))
  )
    return true;
  if (reading.slots[0]?.cues.includes('explain') || (start === 'any' && reading.claims.length > 0)) return true;
  if (reading.slots.at(-1)?.cues.includes('tag') && reading.claims.length > 0) return true;
  const sentence = reading.message.filter((slot) => slot.sentence === reading.slots[0]?.sentence);
  if (sentence.some((slot) => slot.cues.includes('aux'))) return false;
  return sentence
    .slice(0, 2)
    .some((slot) => slot.cues.some((cue) => opening.has(cue) && (cue !== 'best' || question.kind === 'recommend')));
}

/** "A is suited to what kind of projects", "deploying A, how", "login with A, which package" */
function endsWithQuestionWord({ slots }: Reading): boolean {
  const last = slots.at(-1);
  const clause = slots.filter(({ clause }) => clause === last?.clause);
  if (clause.length < slots.length && clause.length <= 3 && clause[0]?.cues.some((cue) => questionWords.has(cue)))
    return true;
  return last !== undefined && /^(?:how|why|when|where|what (?:kind|sort|type)s? of .*)$/.test(last.words);
}

/** "A? B?", without a word between. */
function isOnlyNames({ slots }: Reading): boolean {
  return slots.every((slot) => names(slot, 'subject') || (slot.isNeutral && slot.cues.length === 0));
}

/** "…, A or B", "A or B for …", but not "A or B is …". */
function choosesOpenly(reading: Reading): boolean {
  const last = reading.slots.findLastIndex((slot) => names(slot, 'subject'));
  const isOpen = has(reading, 'or') || reading.slots.some((slot) => slot.asked);
  return isOpen && isEitherOr(reading) && !reading.slots[last + 1]?.cues.includes('aux');
}

/** A clause begins with a question word, and not as in "what the above does is …". */
export function opensWithQuestionWord({ slots, message }: Reading): boolean {
  return slots.some((slot, at) => {
    const before = message[message.indexOf(slot) - 1];
    const lead = message.slice(0, message.indexOf(slot)).filter((one) => one.sentence === slot.sentence);
    const isLed = leadsToQuestion.has(before?.words.split(' ').at(-1) ?? '') || isRowOfNames(lead) || isLeadIn(lead);
    if (before?.clause === slot.clause && !isLed) return false;
    const words = slot.words.split(' ');
    if (!/^(?:since when|(?:in |at |under |for )?(?:which|what|how|why|when|where|who))\b/.test(slot.words))
      return false;
    // "…, which somebody always does" goes on with a sentence.
    const isLedIn = before?.clause === slot.clause;
    const goesOn =
      before !== undefined && before.sentence === slot.sentence && !slot.asked && !isLedIn && !isRowOfNames(lead);
    if (goesOn && /^(?:which|who|when|where)$/.test(slot.words)) return false;
    return words.length > 1 || !statementOpeners.has(slots[at + 1]?.words.split(' ')[0] ?? '');
  });
}

/** "what A gives you is …", "when A loads, … is …": no verb comes before the name, but one after it. */
function isFree({ slots, message }: Reading): boolean {
  const at = slots.findIndex(opensQuestion);
  const isLed = leadsToQuestion.has(message[message.indexOf(slots[at] as Slot) - 1]?.words.split(' ').at(-1) ?? '');
  const opensFreely = /^(?:what|when|how|where|why)$/.test(slots[at]?.words ?? '') && names(slots[at + 1], 'subject');
  return opensFreely && !isLed && slots.slice(at + 2).some((slot) => /^(?:is|are|was|were)$/.test(slot.words));
}

/** "between A and B", "A, B, C": nothing is said of them yet. */
function isRowOfNames(slots: readonly Slot[]): boolean {
  return (
    slots.some((slot) => names(slot, 'subject')) &&
    slots.every(
      (slot) => names(slot, 'subject') || /^(?:and|or|between|among|out|of|from|vs|versus|with)$/.test(slot.words),
    )
  );
}

/** "in one word …": a few words of grammar and no verb. */
function isLeadIn(slots: readonly Slot[]): boolean {
  return (
    slots.length <= 4 &&
    slots.every((slot) => slot.isNeutral && !slot.isLoose && !slot.cues.includes('aux')) &&
    /^(?:in|with|for|at|to)$/.test(slots[0]?.words ?? '')
  );
}

/** "caching: does A have it?": after the verb comes what it is asked of. */
function asksAboutName({ slots }: Reading): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('aux'));
  return at >= 0 && names(slots[at + 1], 'subject');
}

/** Words after which a question word opens a question: "so, wondering which …". */
const leadsToQuestion: ReadonlySet<string> = new Set(
  'explain just so and ok also wondering wonder know ask asking curious question hi hey hello anyone folks all guys please btw but sure in at into for since under with from by on'.split(
    ' ',
  ),
);

/** "the backend will …", "I'd suggest …", "what the above does …": said, not asked. */
const statementOpeners: ReadonlySet<string> = new Set(
  'i we you he she it they this that these those the a an my our your his her their there here currently'.split(' '),
);

/** A bidding opens with one of these: "explain …", "compare …", "pros and cons of …". */
const opening: ReadonlySet<string> = new Set([
  'explain',
  'whether',
  'difference',
  'recommend',
  'show',
  'pros',
  'cons',
  'code',
  'codeWord',
  'versus',
  'best',
]);
