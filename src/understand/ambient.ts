import type { Normalized } from './normalize.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { has, opensWithAux } from './reading.ts';
import { isEitherOr } from './intents/compare-feature.ts';

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
  if (reading.subjects.length === 0 && !namesOwnedComponent(reading)) return no(`it names no ${reading.knowledge.topic.noun.one}`);
  if (confidence < 0.9) return no('some of its words are not accounted for');
  if (reading.message.length > longest) return no('it is a long story');
  if (has(reading, 'debug', 'outside')) return no('it asks for help with a problem');
  if (continuesTalk(reading)) return no('it goes on with a conversation');
  if (isAboutOwnWork(reading, question)) return no("it is about somebody's own work");
  if (!isQuestion(reading, question)) return no('it is not clearly a question');
  return { may: true, reason: 'a clear question about what is known' };
}

/** A clear question is short; measured in names, cues and words. */
const longest = 70;

function isAboutOwnWork(reading: Reading, question: Question): boolean {
  if (question.kind === 'code' && !has(reading, 'code')) return true;
  if (question.kind === 'code' || question.kind === 'explain') return has(reading, 'howto') && reading.slots.some((slot) => slot.words.endsWith(' i') || slot.words.endsWith(' we'));
  return question.kind === 'about' && !has(reading, 'what', 'explain', 'who');
}

/** A component that belongs to one subject alone names it as well. */
function namesOwnedComponent(reading: Reading): boolean {
  return reading.components.some((id) => reading.knowledge.components[id]?.subjects.length === 1);
}

/** "and …", "yes, …", "if you're using …": said to somebody who said something before. */
function continuesTalk(reading: Reading): boolean {
  const first = reading.message[0]?.words ?? '';
  if (/^(?:and|but|or|yes|yeah|yep|no|nope|because|then|which means|ah|aha|oh|thanks|thank you|cool|nice|sure|also|agreed|true|exactly)$/.test(first.split(' ')[0] ?? '')) return true;
  const words = reading.message.map((slot) => slot.words).join(' ');
  return /\byou (?:are|were|have|said|mean|could|can|should|might|may|want|need|will|just|probably|also)\b|(?<!\bhow )(?<!\bwhy )(?<!\bwhen )(?<!\bwhat )\b(?:are|have|did|were|do) you (?!know|guys know|think|recommend|suggest|prefer|pick|choose|use for)|\bthank|\bhelp me\b|\bmy question\b|\bshould i put\b/.test(words);
}

function isQuestion(reading: Reading, question: Question): boolean {
  if (reading.slots.some((slot) => slot.asked) || opensWithAux(reading) || isEitherOr(reading)) return true;
  const first = reading.slots[0];
  const start = first?.words.split(' ')[0] ?? '';
  if (statementOpeners.has(start)) return false;
  if (opensWithQuestionWord(reading)) return true;
  if (reading.subjects.length > 1 && has(reading, 'versus')) return true;
  if (question.kind === 'compare') return has(reading, 'difference', 'table');
  const meaningful = reading.slots.find((slot) => slot.meanings.length > 0 || slot.cues.some((cue) => opening.has(cue)));
  return meaningful?.cues.some((cue) => opening.has(cue)) ?? false;
}

/** A clause begins with a question word, and not as in "what the above does is …". */
function opensWithQuestionWord({ slots }: Reading): boolean {
  return slots.some((slot, at) => {
    if (at > 0 && slots[at - 1]?.clause === slot.clause) return false;
    const words = slot.words.split(' ');
    if (!/^(?:which|what|how|why|when|where|who)$/.test(words[0] ?? '')) return false;
    return words.length > 1 || !statementOpeners.has(slots[at + 1]?.words.split(' ')[0] ?? '');
  });
}

/** "the backend will …", "I'd suggest …", "what the above does …": said, not asked. */
const statementOpeners: ReadonlySet<string> = new Set('i we you he she it they this that these those the a an my our your his her their there here currently'.split(' '));

const opening: ReadonlySet<string> = new Set(['which', 'what', 'how', 'why', 'when', 'where', 'who', 'howto', 'quantity', 'explain', 'whether', 'difference', 'recommend', 'show', 'pros', 'cons', 'code', 'deploy', 'or', 'versus']);
