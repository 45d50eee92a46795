import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citation, Fact, Feature } from '../knowledge/schema.ts';
import type { Claim } from '../understand/question.ts';
import { ancestors } from '../understand/related-features.ts';

export type Verdict = 'yes' | 'no' | 'partial' | 'unknown';

/** What the knowledge says to one claim about one subject. */
export interface Finding {
  readonly subject: string;
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The id that the finding rests on, and the feature whose fact it is: the broader one where the detail is not recorded. */
  readonly factId?: string;
  readonly feature?: string;
  readonly fact?: Fact;
  readonly isBroader: boolean;
  /** How much of it there is, from 0 to 1; undefined where nothing orders the values. */
  readonly amount?: number;
  /** The citations behind it where it rests on a component and not on a fact. */
  readonly sources: readonly Citation[];
}

/** Gives a subject's fact about a feature, or about the broader feature where the detail is not recorded. */
export function factOf(
  knowledge: Knowledge,
  subject: string,
  feature: string,
): { readonly id: string; readonly feature: string; readonly fact: Fact; readonly isBroader: boolean } | undefined {
  const facts = knowledge.subjects[subject]?.facts ?? knowledge.components[subject]?.facts ?? {};
  const id = [feature, ...ancestors(feature, knowledge)].find((one) => facts[one]);
  const fact = id === undefined ? undefined : facts[id];
  return id === undefined || !fact
    ? undefined
    : { id: `${subject}.${id}`, feature: id, fact, isBroader: id !== feature };
}

/** How much of a feature a fact stands for, from 0 to 1. */
export function amountOf(feature: Feature, fact: Fact): number | undefined {
  switch (feature.kind) {
    case 'support':
      return fact.value === 'full' ? 1 : fact.value === 'partial' ? 0.5 : 0;
    case 'scale': {
      const at = feature.levels.indexOf(String(fact.value));
      return at < 0 ? undefined : at / (feature.levels.length - 1);
    }
    case 'number':
      return Number(fact.value);
    case 'date':
      return Number(String(fact.value).replaceAll('-', '').padEnd(8, '0'));
    case 'choice':
    case 'text':
      return undefined;
  }
}
