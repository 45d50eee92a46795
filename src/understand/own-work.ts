import type { Question } from './question.ts';
import { has, type Reading, unknownWords } from './reading.ts';
import { names } from './slot.ts';

/** Tells whether a message is about what somebody runs, does or has done, which only their own people know. */
export function isAboutOwnWork(reading: Reading, question: Question): boolean {
  const isFirstPerson = reading.slots.some((slot) => /^(?:i|my|we|our|me)$| (?:i|we)$/.test(slot.words));
  if (reading.subjects.length === 0 && isFirstPerson && !/^what is\b/.test(reading.slots[0]?.words ?? '')) return true;
  const words = reading.message.map((slot) => slot.words).join(' ');
  if (question.kind !== 'recommend' && question.kind !== 'which' && namesOwnThing(reading)) return true;
  if (requests.test(words)) return true;
  if (reading.slots.every((slot) => !slot.asked) && told.test(words)) return true;
  if (asksForPerson(reading, question)) return true;
  const isMine = reading.slots.some((slot) => slot.cues.includes('my'));
  if (isMine && (has(reading, 'why') || unknownWords(reading.message).length > 0)) return true;
  if (has(reading, 'howto') && isFirstPerson && question.kind !== 'code' && question.kind !== 'deploy') return true;
  if (question.kind === 'code' && question.snippets.length === 0 && !has(reading, 'code', 'codeWord', 'howto'))
    return true;
  return question.kind === 'about' && !has(reading, 'what', 'explain', 'who');
}

/** "who has admin rights in A": somebody here. */
function asksForPerson({ slots }: Reading, { kind }: Question): boolean {
  return (
    slots.some((slot) => slot.cues.includes('who') && slot.meanings.length === 0) &&
    kind !== 'which' &&
    kind !== 'compare-feature' &&
    kind !== 'recommend'
  );
}

/** "the A ticket", "the A docs of the billing service": one certain thing, which others here know. */
function namesOwnThing({ slots }: Reading): boolean {
  const words = slots.map((slot) => slot.words).join(' ');
  if (new RegExp(`\\b(?:of|for|in|on|from|at) (?:the|our|this|that) (?:\\w+ ){0,2}${thing}\\b`).test(words))
    return true;
  return slots.some((slot, at) => {
    if (!names(slot, 'subject')) return false;
    const [last, next] = [slot.words.split(' ').at(-1) ?? '', slots[at + 1]];
    const isCertain = /^(?:the|this|that|our|new|old)$/.test(slots[at - 1]?.words ?? '');
    return isCertain && (whole.test(last) || (next?.clause === slot.clause && whole.test(next.words)));
  });
}

const thing =
  '(?:tickets?|projects?|repos?|repository|services?|apps?|deploys?|upgrades?|prs?|branch|teams?|meetings?|talks?|threads?|channels?|servers?|builds?|pipelines?|images?|containers?|jobs?|pods?|tasks?|stories|story|boards?|releases?|incidents?|outages?|rollouts?|migrations?|tests?|staging|cluster|instances?|endpoints?|backend|codebase|monolith|bot|dashboard)';
const whole = new RegExp(`^${thing}$`);
/** "please check asap": somebody is to do something. */
const requests =
  /\b(?:please|pls|can you|could you|someone|somebody) (?:check|look|fix|restart|review|merge|have a look|take a look|update|ping|join|help)\b|\bwhat (?:would|do|did|should|shall|will) (?:i|we) do\b|\bstatus of\b|\b(?:asap|eta)\b/;
/** "I was asked whether …, I said …": a story, unless it ends in a question. */
const told =
  /^(?:so |and |hey |hi |yesterday |today )*(?:i|we|he|she|they|someone|somebody) (?:was|were|said|told|asked|had|got|went|did|showed|explained)\b(?! (?:wondering|curious|asking|thinking|hoping|looking))/;
