import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Claim } from '../question.ts';
import { has, meanings, opensWithAux, type Reading, subjectsOf } from '../reading.ts';
import type { Intent } from './intent.ts';

/** "is A built on B?", "which framework runs on B?", where both are subjects. */
export const builtOn: Intent = {
  name: 'built-on',
  recognise(reading) {
    const at = reading.slots.findIndex((slot) => slot.cues.includes('basis'));
    if (at < 0 || reading.claims.length > 0 || reading.isInherited) return undefined;
    const before = subjectsOf(reading.slots.slice(0, at));
    const after = subjectsOf(reading.slots.slice(at));
    // "is B what A sits on": what is at the end stands on what comes first.
    const isTurned = after.length === 0 && has(reading, 'what');
    const [built, basis] = isTurned ? [before.slice(1), before[0]] : [before, after[0]];
    if (basis === undefined) return undefined;
    const asksWhich =
      has(reading, 'which', 'who') || (has(reading, 'what') && meanings(reading.slots, 'topic').length > 0);
    const owners = listing(basis, reading.knowledge);
    const candidates = built.length > 0 ? built : [...owners.keys()];
    const [feature] = candidates.flatMap((subject) => owners.get(subject) ?? []);
    const claim = feature && claimOn(basis, feature, reading);
    if (asksWhich && built.length !== 1)
      return claim ? { kind: 'which', candidates, claims: [claim] } : nothingOn(reading.subjects);
    if (built.length !== 1 || !(opensWithAux(reading) || has(reading, 'tag') || reading.slots[0]?.asked))
      return undefined;
    return claim
      ? { kind: 'support', subjects: built, claims: [claim], beside: [], asksAbility: true }
      : nothingOn(reading.subjects);
  },
};

function nothingOn(near: readonly string[]) {
  return { kind: 'unknown', reason: 'unknown-feature', near, unknownWords: [] } as const;
}

function claimOn(basis: string, feature: string, { knowledge }: Reading): Claim {
  return { kind: 'item', feature, item: knowledge.subjects[basis]?.name ?? basis, negated: false };
}

/** The subjects that list another one among what belongs to them, and the feature under which they do. */
function listing(basis: string, { subjects, features }: Knowledge): ReadonlyMap<string, string> {
  const name = subjects[basis]?.name;
  return new Map(
    Object.entries(subjects).flatMap(([id, { facts }]) => {
      const found = Object.entries(facts).find(
        ([feature, { value }]) =>
          features[feature]?.kind === 'text' && Array.isArray(value) && value.includes(name ?? ''),
      );
      return found && id !== basis ? [[id, found[0]] as const] : [];
    }),
  );
}
