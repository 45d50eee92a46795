import type { Knowledge } from '../knowledge/knowledge.ts';
import { subjectsOfQuestion } from './asked-about.ts';
import { deployed, explained, shown, whoElse, withSubjects } from './asked-again.ts';
import { changedSnippet } from './changed-snippet.ts';
import { having } from './feature-claims.ts';
import type { Claim, Question } from './question.ts';
import { featuresOf, has, opensWithAux, type Reading, unknownWords } from './reading.ts';
import { combine } from './related-features.ts';
import { relationOf } from './relation.ts';
import { names, wordsOf } from './slot.ts';
import { wantsOf } from './wants.ts';

/**
 * Completes a fragment from the question before it in the thread: "and B?", "what about auth?", "why?", "the other one?".
 * Undefined where the message stands on its own.
 */
export function followUp(reading: Reading, previous: Question, threadNames: readonly string[]): Question | undefined {
  const own = reading.isInherited ? [] : reading.subjects;
  const { claims } = reading;
  const changed = changedSnippet(reading, previous);
  if (changed) return changed;
  if (claims.length === 0 && own.length === 0 && has(reading, 'other') && !has(reading, 'why')) {
    const others = otherSubjects(previous, threadNames, reading);
    return others.length > 0 ? withSubjects(previous, others, reading.knowledge) : undefined;
  }
  const compared = comparedWith(previous, own, reading);
  if (compared) return compared;
  const against = heldAgainst(previous, own, reading);
  if (against) return against;
  if (own.length > 0 && claims.length === 0 && asksForLikeness(reading)) {
    const same = withSubjects(previous, own, reading.knowledge);
    if (same) return opensWithAux(reading) ? asSupport(same, reading.knowledge) : same;
  }
  if (own.length > 0 && (claims.length === 0 || claimsOnlyVersion(reading)) && isFragment(reading))
    return withSubjects(previous, own, reading.knowledge);
  if (own.length === 0 && previous.kind === 'choose' && has(reading, 'not') && claims.length === 0)
    return { ...previous, negated: !previous.negated };
  if (own.length === 0 && previous.kind === 'recommend' && claims.length > 0 && has(reading, 'topical', 'for', 'and')) {
    return { ...previous, wants: wantsOf(reading.slots, reading.knowledge) };
  }
  const named = claims.filter((claim) => claim.kind === 'use-case');
  if (previous.kind === 'compare' && own.length === 0 && named.length > 0 && named.length === claims.length)
    return { kind: 'recommend', candidates: previous.subjects, wants: wantsOf(reading.slots, reading.knowledge) };
  if (claims.length === 0 && asksWhatIsUsed(reading)) {
    const before = own.length > 0 ? withSubjects(previous, own, reading.knowledge) : previous;
    if (before) return explained(before);
  }
  if (own.length === 0 && claims.length === 0) {
    if (asksForProduction(reading)) return deployed(previous);
    if (asksWhoElse(reading) && (previous.kind === 'support' || previous.kind === 'value')) return whoElse(previous);
    if (has(reading, 'why', 'how', 'explain') && reading.slots.length <= 4) return explained(previous);
    if (has(reading, 'where') && has(reading, 'pronoun') && reading.slots.length <= 7) return explained(previous);
    if (has(reading, 'howto') && has(reading, 'pronoun') && reading.slots.length <= 6) return explained(previous);
    if (has(reading, 'code', 'show') && reading.slots.length <= 6) return shown(previous);
  }
  if (own.length === 0 && claims.length > 0 && !has(reading, 'which', 'code', 'deploy')) {
    const joined = joinedClaims(previous, reading);
    if (joined && previous.kind === 'support') return { ...previous, claims: joined };
    if (joined && previous.kind === 'value') return { ...previous, features: featuresOf(joined) };
  }
  if (own.length > 0 || claims.length === 0 || has(reading, 'which', 'code', 'deploy')) return undefined;
  const turnsTo = has(reading, 'topical', 'about');
  if (previous.kind === 'compare' && (turnsTo || isShort(reading)))
    return { kind: 'compare-feature', subjects: previous.subjects, claims, relation: 'differ', asks: 'which' };
  if (!turnsTo) return undefined;
  if (previous.kind === 'support' && !has(reading, 'what', 'how', 'quantity'))
    return { ...previous, claims: claims.map((claim) => ({ ...claim, negated: false })) };
  if (previous.kind === 'compare-feature') return { ...previous, claims, relation: 'differ', asks: 'which' };
  return previous.kind === 'which' ? { ...previous, claims } : undefined;
}

/** "how does it compare to B?": the one before is held against the one named. */
function comparedWith(previous: Question, own: readonly string[], reading: Reading): Question | undefined {
  const before = subjectsOfQuestion(previous).filter((subject) => !own.includes(subject));
  const isOneEach = own.length === 1 && before.length === 1 && reading.claims.length === 0;
  return isOneEach && has(reading, 'difference', 'versus')
    ? { kind: 'compare', subjects: [...before, ...own], full: false }
    : undefined;
}

/** "faster than B?" of the one before, "is the former faster?" of the two before. */
function heldAgainst(previous: Question, own: readonly string[], reading: Reading): Question | undefined {
  const [named] = own;
  const asked = subjectsOfQuestion(previous);
  const [other] = asked.filter((subject) => subject !== named);
  // "better than B?" of what was asked of the one before.
  const claims =
    reading.claims.length > 0
      ? reading.claims
      : previous.kind === 'support'
        ? previous.claims.filter(({ kind }) => kind === 'feature')
        : [];
  const relation = claims.length > 0 ? relationOf(reading, claims) : undefined;
  if (named === undefined || own.length > 1 || other === undefined || relation === undefined) return undefined;
  const compares = (subjects: readonly string[]): Question => ({
    kind: 'compare-feature',
    subjects,
    claims,
    relation,
    asks: 'whether',
  });
  if (asked.length === 2 && asked.includes(named) && opensWithAux(reading)) return compares([named, other]);
  const isOfIt = !opensWithAux(reading) || reading.slots.some(({ words }) => /^(?:is |was )?it$/.test(words));
  return has(reading, 'than') && isOfIt && !asked.includes(named) ? compares([other, named]) : undefined;
}

/** "what would that look like in B?", "does B have something like that?" */
function asksForLikeness({ slots }: Reading): boolean {
  return slots.some(
    ({ words, cues }, at) =>
      cues.includes('like') &&
      slots
        .slice(Math.max(0, at - 3), at + 2)
        .some((near) => near !== slots[at] && /^(?:that|this|it|those|these|look|looks)$/.test(near.words)) &&
      !words.startsWith('the'),
  );
}

/** Of features that are there or not it is asked whether they are there. */
function asSupport(question: Question, knowledge: Knowledge): Question {
  if (question.kind !== 'explain' && question.kind !== 'value') return question;
  const claims = question.features.flatMap((feature): readonly Claim[] =>
    knowledge.features[feature]?.kind === 'support' ? [having(feature)] : [],
  );
  return claims.length > 0
    ? { kind: 'support', subjects: question.subjects, claims, beside: [], asksAbility: true }
    : question;
}

/** "so what do people use then?" */
function asksWhatIsUsed(reading: Reading): boolean {
  return has(reading, 'what', 'which') && has(reading, 'use') && reading.slots.length <= 8;
}

/** "and in production?" */
function asksForProduction({ slots }: Reading): boolean {
  return slots.length <= 4 && /\b(?:in|on|to|for) (?:prod|production)$/.test(wordsOf(slots));
}

/** "which ones can then?": nothing but who. */
function asksWhoElse({ slots }: Reading): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('which') || slot.cues.includes('who'));
  const next = slots[at + 1];
  return (
    at >= 0 &&
    (next === undefined || next.cues.includes('aux') || next.cues.includes('other') || names(next, 'topic')) &&
    slots.every((slot) => slot.isNeutral || names(slot, 'topic') || slot.cues.some((cue) => whoElseCues.has(cue)))
  );
}

const whoElseCues: ReadonlySet<string> = new Set([
  'which',
  'who',
  'aux',
  'than',
  'topical',
  'pronoun',
  'include',
  'other',
]);

/** "now the B version": the word says how it goes on, not what it asks for. */
function claimsOnlyVersion(reading: Reading): boolean {
  return reading.slots.every(
    (slot) => slot.cues.includes('topical') || slot.meanings.every((meaning) => meaning.kind === 'subject'),
  );
}

/** "is it async?" – "and its ORM?": together they mean a feature of their own. */
function joinedClaims(previous: Question, reading: Reading): readonly Claim[] | undefined {
  const before = claimsBefore(previous);
  if (before.length === 0 || !(has(reading, 'pronoun') || saysOnes(reading)) || reading.slots.length > 5)
    return undefined;
  const all = [...before, ...reading.claims];
  const joined = combine(all, reading.knowledge);
  return joined.length < all.length ? joined.filter((claim) => !all.includes(claim)) : undefined;
}

/** "are there async ones?" */
function saysOnes({ slots }: Reading): boolean {
  return slots.some(({ words }) => /^ones?$/.test(words));
}

function claimsBefore(previous: Question): readonly Claim[] {
  if (previous.kind === 'support') return previous.claims;
  if (previous.kind !== 'value') return [];
  return previous.features.map(having);
}

/** "just the performance part": a few words that ask nothing by themselves. */
function isShort(reading: Reading): boolean {
  return (
    reading.slots.length <= 6 &&
    !opensWithAux(reading) &&
    !has(reading, 'which', 'what', 'how', 'why', 'code', 'deploy')
  );
}

function isFragment(reading: Reading): boolean {
  if (
    has(reading, 'what', 'explain', 'difference', 'versus', 'pros', 'cons', 'code', 'deploy', 'when', 'choose') &&
    !has(reading, 'topical')
  )
    return false;
  const asksSame = has(reading, 'pronoun', 'same') && unknownWords(reading.slots).length === 0;
  return asksSame || has(reading, 'topical', 'correction', 'and') || reading.slots.length <= 4;
}

/** "the other one": of the two that the thread named, else of all there are, where just one is left. */
function otherSubjects(previous: Question, threadNames: readonly string[], reading: Reading): readonly string[] {
  const asked = subjectsOfQuestion(previous);
  const left = (all: readonly string[]) => all.filter((subject) => !asked.includes(subject));
  const others = [left(threadNames), left(Object.keys(reading.knowledge.subjects))].find((one) => one.length > 0) ?? [];
  return others.length === 1 ? others : [];
}
