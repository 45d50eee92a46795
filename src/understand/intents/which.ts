import type { Cue } from '../cues.ts';
import type { Claim } from '../question.ts';
import { asksOverall, has, indexOf, meanings, opensWithAux, type Reading } from '../reading.ts';
import { names, type Slot } from '../slot.ts';
import { isEitherOr } from './compare-feature.ts';
import type { Intent } from './intent.ts';
import { isLeftToYou } from './left-to-you.ts';

/** "which one has an admin panel", "does A or B support …", "which frameworks lack …". */
export const which: Intent = {
  name: 'which',
  recognise(reading) {
    const { subjects } = reading;
    const claims = held(reading);
    if (claims.length === 0 || claims.some((claim) => claim.kind === 'use-case')) return undefined;
    const isExcept = has(reading, 'except') && subjects.length > 0;
    if (subjects.length === 1 && !reading.isInherited && !isExcept) return undefined;
    const at = indexOf(reading, 'which', 'who');
    const asksForSubject =
      at >= 0 ||
      looksForSubject(reading) ||
      (has(reading, 'what') && namesTopicAfterWhat(reading)) ||
      (isEitherOr(reading) && (opensWithAux(reading) || claims.every((claim) => claim.kind === 'item')));
    if (asksForAdvice(reading) || asksOverall(reading)) return undefined;
    if (reading.slots[at + 1]?.cues.includes('for')) return undefined;
    if (!asksForSubject || !isAboutSubjects(reading, at)) return undefined;
    // What does without a component is not on record; that nobody names it is no proof.
    if (claims.some((claim) => claim.kind === 'component' && claim.negated))
      return { kind: 'unknown', reason: 'unknown-feature', near: reading.components, unknownWords: [] };
    if (isExcept) return { kind: 'which', candidates: othersThan(subjects, reading), claims };
    const asked = isLeftToYou(reading) ? claims.map((claim) => ({ ...claim, negated: !claim.negated })) : claims;
    return { kind: 'which', candidates: subjects.length > 1 ? subjects : [], claims: asked };
  },
};

/** "what should I use for …", "framework for …": what to take is asked, not who has it. */
function asksForAdvice({ slots, claims }: Reading): boolean {
  const isFor = slots.some((slot, at) => names(slot, 'topic') && slots[at + 1]?.cues.includes('for'));
  return (
    claims.every((claim) => claim.kind === 'feature') &&
    (isFor || slots.some((slot) => slot.cues.includes('recommend')))
  );
}

/** "any framework with …?", "frameworks without …", "anything that is …", "the one that …": nobody is named. */
function looksForSubject({ subjects, slots }: Reading): boolean {
  const isNamed = subjects.length > 0 && !slots.some((slot) => slot.cues.includes('except'));
  if (isNamed || slots.some((slot) => slot.cues.some((cue) => otherwise.has(cue)))) return false;
  const near = slots.slice(0, 4);
  const first =
    near.find((slot) => names(slot, 'topic')) ??
    near.find((slot) => /^(?:anything|something|everything|the one|one|ones|any|all|those)$/.test(slot.words));
  if (first !== undefined && (names(first, 'topic') || opensPhrase(slots[slots.indexOf(first) + 1]))) return true;
  // "anything BSD licensed", "the one that … uses": a certain value is looked for.
  return (
    first !== undefined && !/^(?:one|ones|all|those)$/.test(first.words) && slots.some((slot) => names(slot, 'item'))
  );
}

/** "… that", "… with", "… without": what follows tells which. */
function opensPhrase(slot: Slot | undefined): boolean {
  return slot !== undefined && (/^(?:that|which|with|having|of)\b/.test(slot.words) || slot.cues.includes('without'));
}

/** What is asked then is another thing: a reason, a way, an explanation, a choice. */
const otherwise: ReadonlySet<Cue> = new Set<Cue>([
  'how',
  'why',
  'when',
  'where',
  'howto',
  'quantity',
  'explain',
  'mean',
  'recommend',
  'best',
  'better',
  'code',
  'difference',
  'versus',
  'help',
  'my',
]);

/** "which ones besides A …": all but those named. */
function othersThan(subjects: readonly string[], { knowledge }: Reading): readonly string[] {
  return Object.keys(knowledge.subjects).filter((subject) => !subjects.includes(subject));
}

/** The claims that can hold or not; a text is neither there nor not: "which licence" asks for what it is. */
function held(reading: Reading): readonly Claim[] {
  return reading.claims.filter(
    (claim) => claim.kind !== 'feature' || claim.value !== undefined || !isDescribed(claim.feature, reading),
  );
}

function isDescribed(feature: string, reading: Reading): boolean {
  const kind = reading.knowledge.features[feature]?.kind;
  return kind === 'text' || kind === 'choice';
}

/** "which ORM does A use" asks for a value; "which (framework) has …" asks for a subject. */
function isAboutSubjects(reading: Reading, at: number): boolean {
  if (at < 0) return true;
  const slot = reading.slots[at];
  const next = reading.slots[at + 1];
  if (slot && slot.words.split(' ').length > 1) return true;
  return !next?.meanings.some((meaning) => meaning.kind === 'feature') || reading.subjects.length === 0;
}

function namesTopicAfterWhat(reading: Reading): boolean {
  const at = indexOf(reading, 'what');
  return meanings(reading.slots.slice(at, at + 4), 'topic').length > 0;
}
