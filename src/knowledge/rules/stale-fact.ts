import { isOutOfDate, lastChecked } from '../freshness.ts';
import type { Rule } from '../rule.ts';
import { factsIn } from '../statements.ts';

/** What nobody has looked up for a long time may have changed: the bot says so, and whoever keeps the file hears of it. */
export const staleFact: Rule = {
  name: 'stale-fact',
  description: 'Somebody has read one of the sources of a fact within the days that its feature allows.',
  *check(draft, { today }) {
    for (const { document, path, feature, value } of factsIn(draft)) {
      const fresh = draft.features.value?.[feature]?.fresh;
      const checked = lastChecked(value.sources);
      if (fresh === undefined || !isOutOfDate(checked, fresh, today)) continue;
      const index = value.sources.findIndex((source) => source.checked === checked);
      yield {
        document,
        path: [...path, 'sources', index, 'checked'],
        message: `last checked on ${checked}, more than ${fresh} days ago; read the source again and set the date`,
        severity: 'warning',
      };
    }
  },
};
