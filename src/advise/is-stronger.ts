import type { Importance } from '../knowledge/schema.ts';

/** Weakest first. What somebody wants kept out goes before what would be welcome, whichever was said first. */
const byStrength: readonly Importance[] = ['nice', 'should', 'avoid', 'must'];

/** Tells whether one importance counts where two are given for the same thing. */
export function isStronger(one: Importance, other: Importance): boolean {
  return byStrength.indexOf(one) > byStrength.indexOf(other);
}
