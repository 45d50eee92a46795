import { continuesTalk } from './continues-talk.ts';
import { questionOpenings, questionWords } from './cues.ts';
import { isEitherOr } from './intents/compare-feature.ts';
import type { Normalized } from './normalize.ts';
import { namesTopicSurely } from './ordinary-names.ts';
import { isAboutOwnWork } from './own-work.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { has, meanings, opensWithAux, unknownWords, withoutNames } from './reading.ts';
import { names, type Slot } from './slot.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

/** Whether a bot that only listens may answer, and the reason in a few words. */
export interface AmbientDecision {
  readonly may: boolean;
  readonly reason: string;
}

/**
 * Decides whether a message may be answered unasked: only a clear, self-contained question to everyone about what is
 * known. Everything that a person could have meant for somebody else stays unanswered.
 */
export function decideAmbient(input: {
  readonly message: Normalized;
  readonly reading: Reading;
  readonly question: Question;
  readonly confidence: number;
  readonly hasContext: boolean;
}): AmbientDecision {
  const { message, reading, question, confidence, hasContext } = input;
  const no = (reason: string): AmbientDecision => ({ may: false, reason });
  if (question.kind === 'unknown') return no('it would not be answered');
  if (question.kind === 'help' || question.kind === 'catalog') return no('it is about the bot itself');
  if (question.kind === 'search') return no('it was matched by words, not by a known feature');
  if (hasContext) return no('it belongs to a thread');
  if (message.hasCode || message.hasQuote || message.hasLink) return no('it shows code, a quotation or a link');
  if (message.addressesPerson) return no('it speaks to somebody');
  if (reading.subjects.length === 0 && !namesOwnedComponent(reading, question))
    return no(`it names no ${reading.knowledge.topic.noun.one}`);
  if (
    (spansSentences(reading) || isOfOtherSentence(reading)) &&
    question.kind !== 'recommend' &&
    question.kind !== 'several'
  )
    return no('it is a long story');
  if (!namesTopicSurely(reading.message)) return no('its names are ordinary words');
  if (!isAccountedFor(question, reading, confidence)) return no('some of its words are not accounted for');
  if (reading.message.length > longest || unknownWords(reading.message).length > 5) return no('it is a long story');
  if (has(withoutNames({ ...reading, slots: reading.message }), 'debug') || has(withoutNames(reading), 'outside'))
    return no('it asks for help with a problem');
  if (continuesTalk(reading)) return no('it goes on with a conversation');
  if (isAboutOwnWork(reading, question)) return no("it is about somebody's own work");
  if (!isQuestion(reading, question)) return no('it is not clearly a question');
  return { may: true, reason: 'a clear question about what is known' };
}

/** A clear question is short; measured in names, cues and words. */
const longest = 70;

/** A component that belongs to one subject alone names it as well, and so does the kind of thing ("which framework has …"); others only where the question is what they are. */
function namesOwnedComponent(reading: Reading, question: Question): boolean {
  const namesTopic = meanings(reading.slots, 'topic').length > 0;
  if (namesTopic && (question.kind === 'which' || question.kind === 'recommend')) return reading.claims.length > 0;
  if (question.kind === 'about' || question.kind === 'explain')
    return reading.components.length > 0 && opensWithQuestionWord(reading);
  return reading.components.some((id) => reading.knowledge.components[id]?.subjects.length === 1);
}

function spansSentences({ slots }: Reading): boolean {
  return slots.some((slot) => slot.sentence !== slots[0]?.sentence);
}

/** "…A. does it …": what "it" is was said in another sentence. */
function isOfOtherSentence({ isInherited, slots, message }: Reading): boolean {
  return isInherited && message.some(({ sentence }) => sentence !== slots[0]?.sentence);
}

/** Which of two to take may be asked with details that change nothing; anything else has to be understood whole. */
function isAccountedFor(question: Question, reading: Reading, confidence: number): boolean {
  if (isVocative(reading)) return false;
  if (question.kind === 'recommend' && reading.subjects.length > 1 && question.wants.length > 0)
    return confidence >= 0.7;
  return confidence >= 0.85 && !strangersInSentence(reading);
}

/** Words around the question that nothing accounts for: a foreign one, or more than two of everyday English. */
function strangersInSentence(reading: Reading): boolean {
  const clauses = new Set(reading.slots.map((slot) => slot.clause));
  const outside = unknownWords(
    reading.message.filter((slot) => clauses.has(slot.clause) && !reading.slots.includes(slot)),
  );
  return outside.length > 2 || outside.some((slot) => !isOrdinaryWord(slot.words));
}

/** "Maria, is …?" speaks to one person: a single strange word before the first comma. */
function isVocative(reading: Reading): boolean {
  const [first, second] = reading.message;
  return (
    first !== undefined && unknownWords([first]).length === 1 && second !== undefined && second.clause !== first.clause
  );
}

function isQuestion(reading: Reading, question: Question): boolean {
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
    (has(reading, 'versus') || (question.kind === 'compare' && has(reading, 'difference', 'table')))
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
function opensWithQuestionWord({ slots, message }: Reading): boolean {
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
  const at = slots.findIndex((slot) => slot.cues.some((cue) => questionOpenings.has(cue)));
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
