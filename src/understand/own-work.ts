import type { Question } from './question.ts';
import { has, type Reading, unknownWords } from './reading.ts';
import { names, type Slot, wordsOf } from './slot.ts';
import { isTalkWord } from './words/talk-words.ts';

/** Tells whether a message is about what somebody runs, does or has done, which only their own people know. */
export function isAboutOwnWork(reading: Reading, question: Question): boolean {
  const isFirstPerson = reading.slots.some((slot) => /^(?:i|my|we|our|me)$| (?:i|we)$/.test(slot.words));
  if (reading.subjects.length === 0 && isFirstPerson && !/^what is\b/.test(reading.slots[0]?.words ?? '')) return true;
  const words = wordsOf(reading.message);
  if (question.kind !== 'recommend' && question.kind !== 'which' && namesOwnThing(reading)) return true;
  if (!question.kind.startsWith('re') && certain.test(words)) return true;
  if (requests.test(words) || speaksOfDoings(reading)) return true;
  if (reading.slots.every((slot) => !slot.asked) && told.test(words)) return true;
  if (asksForPerson(reading, question)) return true;
  const isMine = reading.slots.some((slot) => slot.cues.includes('my'));
  const isOffered = question.kind === 'recommend' || question.kind === 'which' || question.kind.startsWith('compare');
  const isForPurpose = reading.claims.some((claim) => claim.kind === 'use-case');
  if (!isOffered && !isForPurpose && /\bour (?!own\b)/.test(words)) return true;
  if (isMine && (has(reading, 'why') || unknownWords(reading.message).length > 0)) return true;
  if (has(reading, 'howto') && isFirstPerson && question.kind !== 'code' && question.kind !== 'deploy')
    return !/\b(?:start|run|launch|serve)\b/.test(words) || unknownWords(reading.message).length > 0 || isMine;
  if (question.kind === 'code' && question.snippets.length === 0 && !has(reading, 'code', 'codeWord', 'howto'))
    return true;
  return question.kind === 'about' && !has(reading, 'what', 'explain', 'who');
}

/** Words of the day's talk, in the clause of the question and not part of a name: "the A meeting today". */
function speaksOfDoings({ slots, message }: Reading): boolean {
  if (isTalkWord(message[0]?.words ?? '')) return true;
  const clauses = new Set(slots.filter((slot) => names(slot, 'subject', 'component')).map((slot) => slot.clause));
  const isTalk = (slot: Slot) =>
    !names(slot, 'subject', 'feature') && clauses.has(slot.clause) && slot.words.split(' ').some(isTalkWord);
  return message.some(isTalk);
}

/** "who can add me to A", "who here knows A": somebody here; but "who maintains A" asks what is on record. */
function asksForPerson({ slots, knowledge }: Reading, question: Question): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('who') && slot.meanings.length === 0);
  if (at < 0 || question.kind === 'which' || question.kind === 'compare-feature' || question.kind === 'choose')
    return false;
  if (/^(?:here|can|could|has|wants?|likes?|would|will|knows|am|are)\b/.test(slots[at + 1]?.words ?? '')) return true;
  const asksOnRecord =
    'features' in question && question.features.some((id) => knowledge.features[id]?.kind === 'text');
  return !asksOnRecord && question.kind !== 'recommend';
}

/** "the A ticket", "the A docs of the billing service": one certain thing, which others here know. */
function namesOwnThing({ slots }: Reading): boolean {
  if (asksAboutAnother(slots)) return true;
  return slots.some((slot, at) => {
    if (!names(slot, 'subject', 'component')) return false;
    const [last, next, before] = [slot.words.split(' ').at(-1) ?? '', slots[at + 1], slots[at - 1]?.words ?? ''];
    if (/^(?:this|these|those|our)$/.test(before) && names(slot, 'subject')) return true;
    const after = next?.clause === slot.clause ? next : undefined;
    const isCertain = /^(?:the|that|new|old|first|second|other|next|last)$/.test(before);
    if (isCertain && (whole.test(last) || (after !== undefined && whole.test(after.words)))) return true;
    // "the A in dev": a name with an article and nothing that it is part of.
    const isBare =
      after === undefined || after.cues.includes('aux') || /^(?:in|on|at|behind|for|to)$/.test(after.words);
    if (before === 'the' && names(slot, 'subject') && !slot.words.includes(' ') && isBare) return true;
    const turn = slots.slice(0, at).findLastIndex((one) => /^(?:that|whether|if|and)$/.test(one.words));
    const around = slots.slice(turn + 1).filter((one) => one.clause === slot.clause);
    return belonging.test(wordsOf(around));
  });
}

/** "does the gateway have …", "is it A or B": something else is asked about, which others here know. */
function asksAboutAnother(slots: readonly Slot[]): boolean {
  return slots.some((slot, at) => {
    const [article, noun] = [slots[at + 1], slots[at + 2]];
    if (!slot.cues.includes('aux')) return false;
    if (/^(?:is|was) it$/.test(slot.words) || (/^(?:is|was)$/.test(slot.words) && article?.words === 'it'))
      return names(slot.words.endsWith('it') ? article : noun, 'subject');
    const isPlainNoun = noun?.meanings.length === 0 && noun.cues.length === 0 && noun.isNeutral;
    return (
      article?.words === 'the' &&
      isPlainNoun &&
      !/^(?:same|only|official|latest|current|default|framework|main|recommended|whole|full|usual|minimum|minimal)$/.test(
        noun.words,
      )
    );
  });
}

/** "the new env var": known to those who have it. */
const certain =
  /\bthe (?:new|old|existing|other) (?!version|release|way|style|one|ones)\w+\b|\bis (?:production|prod|staging) on\b/;

/** "… of the billing service": whose it is. */
const belonging =
  /\b(?:of|for|in|on|from|at) (?:the|our|this|that) (?:\w+ ){0,2}(?:tickets?|projects?|repos?|repository|services?|deploys?|prs?|branch|teams?|meetings?|threads?|channels?|pipelines?|pods?|clusters?|incidents?|outages?|rollouts?|monolith)\b/;
const thing =
  '(?:tickets?|projects?|repos?|repository|services?|apps?|deploys?|upgrades?|prs?|branch|teams?|meetings?|talks?|threads?|channels?|servers?|builds?|pipelines?|images?|containers?|jobs?|pods?|tasks?|stories|story|boards?|releases?|incidents?|outages?|rollouts?|migrations?|tests?|staging|cluster|instances?|endpoints?|backend|codebase|monolith|bot|dashboard|pieces?|crons?|workers?|side|things?|scripts?|stuff|nodes?|hosts?|setup|settings|logs?|suite|accounts?|wrapper|rewrite|spike|half)';
const whole = new RegExp(`^${thing}$`);
/** "please check asap": somebody is to do something. */
const requests =
  /\b(?:please|pls|can you|could you|someone|somebody) (?:check|look|fix|restart|review|merge|have a look|take a look|update|ping|join|help)\b|\bwhat (?:would|do|did|should|shall|will) (?:i|we) do\b|\bstatus of\b|\b(?:asap|eta)\b/;
/** "I was asked whether …, I said …": a story, unless it ends in a question. */
const told =
  /^(?:so |and |hey |hi |yesterday |today )*(?:i|we|he|she|they|someone|somebody) (?:was|were|said|told|asked|had|got|went|did|showed|explained)\b(?! (?:wondering|curious|asking|thinking|hoping|looking))/;
