import { continuesTalk } from './continues-talk.ts';
import { isQuestion, opensWithQuestionWord } from './is-question.ts';
import type { Normalized } from './normalize.ts';
import { namesTopicSurely } from './ordinary-names.ts';
import { isAboutOwnWork } from './own-work.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { has, isUnknown, meanings, unknownWords, withoutNames } from './reading.ts';
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
  return first !== undefined && isUnknown(first) && second !== undefined && second.clause !== first.clause;
}
