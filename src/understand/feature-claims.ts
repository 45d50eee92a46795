import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Feature } from '../knowledge/schema.ts';
import type { Claim } from './question.ts';

/** The claim that a feature is there. */
export function having(feature: string): Extract<Claim, { kind: 'feature' }> {
  return { kind: 'feature', feature, end: 'high', negated: false };
}

/** Gives the kind of the feature that a claim is about; undefined where it is about something else. */
export function featureKind(claim: Claim, { features }: Knowledge): Feature['kind'] | undefined {
  return claim.kind === 'feature' ? features[claim.feature]?.kind : undefined;
}
