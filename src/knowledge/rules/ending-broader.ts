import type { Rule } from '../rule.ts';

/** An answer that falls back from a detail to its broader feature must come to an end. */
export const endingBroader: Rule = {
  name: 'ending-broader',
  description: 'No feature is, over any number of steps, broader than itself or combined from itself.',
  *check({ features: document }) {
    const features = document.value ?? {};
    for (const [id, { broader, combines }] of Object.entries(features)) {
      const seen = new Set<string>();
      let next = broader;
      while (next !== undefined && !seen.has(next)) {
        seen.add(next);
        next = features[next]?.broader;
      }
      if (seen.has(id)) {
        yield {
          document,
          path: [id, 'broader'],
          message: `"${id}" leads back to itself: ${[id, ...seen].join(' → ')}`,
        };
      }
      for (const [index, part] of combines.entries()) {
        if (part !== id) continue;
        yield { document, path: [id, 'combines', index], message: `"${id}" cannot be combined from itself` };
      }
    }
  },
};
