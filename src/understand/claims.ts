import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Meaning } from './lexicon.ts';
import { type Polarity, polarities } from './polarity.ts';
import type { Claim } from './question.ts';
import { combine, withoutBroader } from './related-features.ts';
import { names, type Slot } from './slot.ts';

/** Adjectives that say little by themselves: beside a feature they belong to that feature ("easy to test"). */
const generic = new Set([
  'easy',
  'easier',
  'easiest',
  'simple',
  'simpler',
  'simplest',
  'hard',
  'harder',
  'hardest',
  'difficult',
  'quick',
  'quicker',
  'strong',
  'light',
]);

/** Says what is done with a feature where one is named ("set up migrations"), and more than "easy" where none is. */
const acts: ReadonlySet<string> = new Set(['set up', 'setting up']);

/** Before one of these an adjective describes the asker's own thing: "a new project", "a simple app". */
const nouns: ReadonlySet<string> = new Set([
  'project',
  'projects',
  'app',
  'apps',
  'application',
  'applications',
  'service',
  'services',
  'product',
  'company',
  'team',
  'startup',
  'way',
  'thing',
  'one',
  'job',
  'stack',
  'codebase',
  'question',
  'website',
  'site',
  'overview',
  'look',
  'comparison',
  'summary',
  'rundown',
  'answer',
  'check',
  'web',
  'python',
]);

/**
 * Reads what a stretch of text claims of subjects: features, choices, components, use cases, each with its polarity.
 * "has an ORM but no admin" gives orm and a negated admin.
 */
export function claimsOf(slots: readonly Slot[], knowledge: Knowledge): readonly Claim[] {
  const polarity = polarities(slots);
  const read = slots.flatMap((slot, at) => {
    if (slot.meanings.length === 0) return [];
    const claim =
      isAttribute(slots, at) || isFitFor(slots, at) || isRole(slots, at, knowledge)
        ? undefined
        : withBound(claimOf(slot.meanings, isPartly(slots, at)), slots[at - 1], knowledge);
    // "would a beginner find A harder than B": the use case says for whom.
    const isHeld = slots[at + 1]?.cues.includes('than') === true;
    const says = generic.has(slot.words) && !isHeld ? 0 : acts.has(slot.words) ? 1 : 2;
    return claim ? [{ claim: polarized(claim, polarity[at], knowledge), says }] : [];
  });
  const most = Math.max(...read.map(({ says }) => says));
  const claims = read.filter(({ says }) => says === most).map(({ claim }) => claim);
  const isByDefault = slots.some(({ words }) => words === 'by default');
  const items = new Set(claims.flatMap((claim) => (claim.kind === 'item' ? [claim.feature] : [])));
  const kept = claims.filter((claim) => !(claim.kind === 'feature' && items.has(claim.feature)));
  const said = unique(combine(withoutBroader(kept, knowledge), knowledge, impliedBy(slots, knowledge)));
  return isByDefault ? said.map((claim) => (claim.kind === 'feature' ? { ...claim, byDefault: true } : claim)) : said;
}

/** The features that a place to deploy to speaks of, for what they mean together with others. */
function impliedBy(slots: readonly Slot[], { topic }: Knowledge): readonly string[] {
  return slots.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'target' ? (topic.targets[meaning.id]?.implies ?? []) : [])),
  );
}

/** "before 2010": not that year, but those before it. */
function withBound(claim: Claim | undefined, before: Slot | undefined, knowledge: Knowledge): Claim | undefined {
  if (claim?.kind !== 'item' || knowledge.features[claim.feature]?.kind !== 'date') return claim;
  const bound = bounds[before?.words ?? ''];
  return bound ? { ...claim, bound } : claim;
}

const bounds: Readonly<Record<string, 'before' | 'after' | 'since' | undefined>> = {
  before: 'before',
  until: 'before',
  'prior to': 'before',
  after: 'after',
  since: 'since',
  from: 'since',
};

/** "a new project", "a new instance": the adjective describes the asker's own thing, or another one. */
function isAttribute(slots: readonly Slot[], at: number): boolean {
  const [before, slot, next] = [slots[at - 1], slots[at], slots[at + 1]];
  const isPlain =
    slot?.meanings.every((meaning) => meaning.kind === 'adjective' && meaning.degree === 'plain') ?? false;
  if (!isPlain || next === undefined || next.clause !== slot?.clause) return false;
  // "new to A": a person.
  if (next.words === 'to' && names(slots[at + 2], 'subject', 'topic')) return true;
  const isStrange = next.meanings.length === 0 && next.cues.length === 0 && (next.isLoose || !next.isNeutral);
  return nouns.has(next.words.split(' ')[0] ?? '') || (isStrange && /^(?:an?|the)$/.test(before?.words ?? ''));
}

/** "ideal for …" before a use case says that it suits, and asks for nothing else. */
function isFitFor(slots: readonly Slot[], at: number): boolean {
  const next = slots.slice(at + 1).find((slot) => slot.meanings.length > 0);
  return slots[at]?.cues.includes('suited') === true && names(next, 'use-case');
}

/** "A as a server": what it is taken as, not what is asked of it. */
function isRole(slots: readonly Slot[], at: number, knowledge: Knowledge): boolean {
  const isAsA = slots[at - 2]?.words === 'as' && /^an?$/.test(slots[at - 1]?.words ?? '') && slots.some(isJudgement);
  return (
    isAsA &&
    (slots[at]?.meanings ?? []).every((one) => one.kind === 'feature' && knowledge.features[one.id]?.kind === 'text')
  );
}

function isJudgement({ cues }: Slot): boolean {
  return (
    !cues.includes('use') &&
    cues.some((cue) => cue === 'pros' || cue === 'cons' || cue === 'when' || cue === 'choose' || cue === 'suited')
  );
}

function isPartly(slots: readonly Slot[], at: number): boolean {
  const from = Math.max(0, at - 2);
  return slots.slice(from, at + 3).some((near, index) => {
    // "that kind of admin" is no admin in part.
    const isSort =
      near.words === 'kind of' &&
      /^(?:that|this|what|which|any|some|same|the)$/.test(slots[from + index - 1]?.words ?? '');
    return near.cues.includes('partly') && !isSort;
  });
}

function polarized(claim: Claim, polarity: Polarity | undefined, knowledge: Knowledge): Claim {
  const isNegated = polarity?.isNegated ?? false;
  if (!polarity?.isSpared || claim.kind !== 'feature') return { ...claim, negated: isNegated };
  const feature = knowledge.features[claim.feature];
  // To be spared a burden means not to have it; to be spared writing something means to find it there.
  return { ...claim, negated: feature !== undefined && feature.kind !== 'choice' && feature.better === 'less' };
}

function claimOf(meanings: readonly Meaning[], isPartial: boolean): Claim | undefined {
  const negated = false;
  const features = meanings.flatMap((meaning) => (meaning.kind === 'feature' ? [meaning.id] : []));
  // "MIT" is a licence: the value says more than the feature that it is a value of.
  const item = meanings.find((meaning) => meaning.kind === 'item' && features.includes(meaning.feature));
  for (const meaning of item ? [item] : [...meanings].sort((a, b) => rank(a) - rank(b))) {
    switch (meaning.kind) {
      case 'feature':
        return {
          kind: 'feature',
          feature: meaning.id,
          end: 'high',
          negated,
          ...(isPartial ? { value: 'partial' } : {}),
        };
      case 'choice':
        return { kind: 'feature', feature: meaning.feature, end: 'high', value: meaning.choice, negated };
      case 'adjective':
        return { kind: 'feature', feature: meaning.feature, end: meaning.end, negated };
      case 'item':
        return { kind: 'item', feature: meaning.feature, item: meaning.item, negated };
      case 'component':
        return { kind: 'component', component: meaning.id, negated };
      case 'use-case':
        return { kind: 'use-case', useCase: meaning.id, negated };
      default:
    }
  }
  return undefined;
}

const order: readonly Meaning['kind'][] = ['feature', 'use-case', 'choice', 'component', 'adjective', 'item'];

function rank(meaning: Meaning): number {
  const at = order.indexOf(meaning.kind);
  return at < 0 ? order.length : at;
}

/** Each claim once; of both ends of a feature ("sync and async") the one that says that it is there. */
function unique(claims: readonly Claim[]): readonly Claim[] {
  const found = new Map<string, Claim>();
  for (const claim of claims) {
    const key = JSON.stringify({ ...claim, end: undefined, negated: undefined });
    const known = found.get(key);
    const isOtherEnd = known?.kind === 'feature' && known.end === 'low' && 'end' in claim && claim.end === 'high';
    if (!known || isOtherEnd) found.set(key, claim);
  }
  return [...found.values()];
}
