import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Feature } from '../knowledge/schema.ts';
import type { Claim } from './question.ts';

/** "JWT auth" asks for the detail (jwt), not for the broader feature (auth) as well. */
export function withoutBroader(claims: readonly Claim[], knowledge: Knowledge): readonly Claim[] {
  const details = claims.flatMap((claim) => (claim.kind === 'feature' ? ancestors(claim.feature, knowledge) : []));
  return claims.filter((claim) => !(claim.kind === 'feature' && details.includes(claim.feature)));
}

/** Gives the features that a feature is a detail of, nearest first. */
export function ancestors(feature: string, knowledge: Knowledge): readonly string[] {
  const found: string[] = [];
  for (let id = knowledge.features[feature]?.broader; id && !found.includes(id); id = knowledge.features[id]?.broader)
    found.push(id);
  return found;
}

/**
 * Features that, named together, mean another one: orm and async mean async-orm. The `implied` ones are not named, only
 * spoken of by what is named.
 */
export function combine(
  claims: readonly Claim[],
  knowledge: Knowledge,
  implied: readonly string[] = [],
): readonly Claim[] {
  if (claims.length + implied.length < 2) return claims;
  const named = new Map(claims.flatMap((claim) => (claim.kind === 'feature' ? [[claim.feature, claim]] : [])));
  for (const [id, feature] of combiningFeatures(knowledge)) {
    if (!feature.combines.every((part) => named.has(part) || implied.includes(part))) continue;
    const parts = claims.filter((claim) => claim.kind === 'feature' && feature.combines.includes(claim.feature));
    if (parts.length === 0) continue;
    const negated = parts.some((claim) => claim.negated);
    return [
      { kind: 'feature', feature: id, end: 'high', negated },
      ...claims.filter((claim) => !parts.includes(claim)),
    ];
  }
  return claims;
}

/** The features that stand for several others named together; worked out once for a topic. */
function combiningFeatures(knowledge: Knowledge): readonly (readonly [string, Feature])[] {
  const known = combining.get(knowledge);
  if (known) return known;
  const found = Object.entries(knowledge.features).filter(([, feature]) => feature.combines.length > 1);
  combining.set(knowledge, found);
  return found;
}

const combining = new WeakMap<Knowledge, readonly (readonly [string, Feature])[]>();
