import { claimsOf } from '../claims.ts';
import type { Claim } from '../question.ts';
import { has, opensWithAux, type Reading, unknownWords } from '../reading.ts';
import { names, type Slot } from '../slot.ts';
import type { Intent } from './intent.ts';
import { isLeftToYou } from './left-to-you.ts';

/** "A has an ORM and B does not?", "is A async while B is sync?": of each of two subjects something else is said. */
export const saidOfEach: Intent = {
  name: 'said-of-each',
  recognise(reading) {
    const { slots, subjects, isInherited } = reading;
    const [one, other, ...more] = subjects;
    if (one === undefined || other === undefined || more.length > 0 || isInherited) return undefined;
    if (has(reading, 'which', 'what', 'how', 'why', 'when', 'who', 'than', 'versus', 'or', 'over', 'difference'))
      return undefined;
    const isAsked = opensWithAux(reading) || has(reading, 'tag') || slots.some((slot) => slot.asked);
    const at = turnOf(slots, other);
    if (!isAsked || at < 0) return undefined;
    const ofOne = claimsOf(slots.slice(0, at), reading.knowledge);
    const ofOther = claimsOfOther(slots.slice(at), ofOne, slots.slice(0, at), reading);
    if (ofOne.length === 0 || ofOther.length === 0 || isSame(ofOne, ofOther)) return undefined;
    const claims = [
      ...ofOne.map((claim) => ({ ...claim, of: one })),
      ...ofOther.map((claim) => ({ ...claim, of: other })),
    ];
    if (claims.some(({ kind }) => kind !== 'feature' && kind !== 'item')) return undefined;
    return { kind: 'support', subjects, claims, beside: [], asksAbility: true };
  },
};

/** Where what is said of the second subject begins: at the word that joins it, "and", "but", "while". */
function turnOf(slots: readonly Slot[], other: string): number {
  const named = slots.findIndex(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === 'subject' && meaning.id === other),
  );
  const joins = (slot: Slot, at: number) =>
    slot.cues.includes('and') || joining.has(slot.words) || (slot.words === 'that' && names(slots[at + 1], 'subject'));
  const at = slots.findLastIndex((slot, index) => index < named && index >= named - 3 && joins(slot, index));
  const isClose = !slots.slice(at, named).some((slot) => names(slot, 'feature', 'component', 'choice', 'item'));
  return isClose && slots.slice(0, at).some((slot) => names(slot, 'subject')) ? at : -1;
}

const joining: ReadonlySet<string> = new Set([
  'but',
  'while',
  'whereas',
  'whilst',
  'although',
  'though',
  'yet',
  'where',
]);

function claimsOfOther(
  slots: readonly Slot[],
  ofOne: readonly Claim[],
  before: readonly Slot[],
  reading: Reading,
): readonly Claim[] {
  const claims = claimsOf(slots, reading.knowledge);
  if (claims.length > 0) return claims;
  if (unknownWords(slots).length > 0) return [];
  const denies = slots.some(({ cues, words }) => cues.includes('not') || cues.includes('lack') || words === 'nothing');
  const lacks = before.some(({ cues }) => cues.includes('lack'));
  if (denies || isLeftToYou({ ...reading, slots, claims: ofOne }))
    return ofOne.map((claim) => ({ ...claim, negated: !lacks }));
  const has = slots.some(({ cues }) => cues.includes('include'));
  // "A has none, B does"
  const says = has || slots.some(({ cues }) => cues.includes('aux'));
  return says ? ofOne.map((claim) => ({ ...claim, negated: lacks && !has })) : [];
}

/** What is said of both alike is one claim about both. */
function isSame(ofOne: readonly Claim[], ofOther: readonly Claim[]): boolean {
  return JSON.stringify(ofOne) === JSON.stringify(ofOther);
}
