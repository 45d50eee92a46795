import { featuresOf, has, opensWithAux, type Reading } from '../reading.ts';
import { wordsOf } from '../slot.ts';
import type { Intent } from './intent.ts';

/** "pros and cons of A", "what is bad about A"; with a feature it asks for the trade-offs of that feature. */
export const strengths: Intent = {
  name: 'strengths',
  recognise(reading) {
    const pros = has(reading, 'pros');
    const cons =
      has(reading, 'cons') ||
      (has(reading, 'bad') &&
        (has(reading, 'what', 'about') || reading.slots.some(({ words }) => words === 'anything'))) ||
      (has(reading, 'what') && reading.claims.length === 0 && reading.subjects.length === 1 && has(reading, 'lack')) ||
      (reading.subjects.length === 1 && reading.claims.length === 0 && asksForLimits(reading));
    const { subjects } = reading;
    // "as an API framework" says what it is, not what is asked about it.
    const claims = reading.claims.filter((claim) => !(claim.kind === 'feature' && claim.value !== undefined));
    if (!(pros || cons) || subjects.length === 0 || (claims.length > 0 && opensWithAux(reading))) return undefined;
    if (has(reading, 'than', 'better', 'worse', 'when', 'over')) return undefined;
    const features = featuresOf(claims);
    if (claims.some((claim) => claim.kind === 'use-case')) return undefined;
    if (subjects.length > 1 && features.length > 0) return undefined;
    if (features.length > 0) return { kind: 'explain', subjects, features, components: [] };
    return { kind: 'strengths', subjects, side: pros && cons ? 'both' : pros ? 'strengths' : 'weaknesses', features };
  },
};

/** "what can A not do?" */
function asksForLimits(reading: Reading): boolean {
  return has(reading, 'not') && /\bwhat\b.*\bcan\b/.test(wordsOf(reading.slots));
}
