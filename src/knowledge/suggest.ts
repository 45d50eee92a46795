import { typingErrors } from './typing-errors.ts';

/** Completes a message on an unknown word: `; did you mean "ssr"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** Finds the candidate that takes the fewest typing slips to become `word`: at most one slip for every three letters. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = typingErrors(wanted, candidate.toLowerCase(), fewest);
    if (slips < fewest) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}
