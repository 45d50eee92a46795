import type { Rule } from '../rule.ts';
import { citationsIn } from '../statements.ts';

/** A date that lies ahead is a slip of the keys, and would keep a stale fact looking fresh. */
export const citedFact: Rule = {
  name: 'cited-fact',
  description: 'Nobody has read a source on a day to come.',
  *check(draft, { today }) {
    for (const { document, path, value } of citationsIn(draft)) {
      if (value.checked <= today) continue;
      yield { document, path: [...path, 'checked'], message: `${value.checked} lies in the future` };
    }
  },
};
