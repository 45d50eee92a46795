import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** A scale says from which of its levels on the answer to "is it …?" is yes, and from which on partly. */
export const knownLevel: Rule = {
  name: 'known-level',
  description: 'The levels of a scale differ; `yes` and `partly` are among them, `partly` on the way to `yes`.',
  *check({ features: document }) {
    for (const [id, feature] of Object.entries(document.value ?? {})) {
      if (feature.kind !== 'scale') continue;
      const { levels, better, yes, partly } = feature;
      for (const [index, level] of levels.entries()) {
        if (levels.indexOf(level) < index) {
          yield { document, path: [id, 'levels', index], message: `the level "${level}" stands twice` };
        }
      }
      for (const [key, level] of Object.entries({ yes, partly })) {
        if (level === undefined || levels.includes(level)) continue;
        const message = `"${level}" is none of the levels ${levels.join(', ')}${didYouMean(level, levels)}`;
        yield { document, path: [id, key], message };
      }
      if (partly === undefined || !levels.includes(yes) || !levels.includes(partly)) continue;
      const steps = levels.indexOf(yes) - levels.indexOf(partly);
      if (better === 'less' ? steps >= 0 : steps <= 0) {
        const message = `"${partly}" is no step on the way to "${yes}" (better: ${better})`;
        yield { document, path: [id, 'partly'], message };
      }
    }
  },
};
