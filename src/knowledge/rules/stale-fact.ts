import { freshDays, isOutOfDate, lastChecked } from '../freshness.ts';
import type { Rule } from '../rule.ts';
import { citingIn } from '../statements.ts';

/** What nobody has looked up for a long time may have changed: the bot says so, and whoever keeps the file hears of it. */
export const staleFact: Rule = {
  name: 'stale-fact',
  description:
    'Somebody has read one of the sources of a statement within a year, or the days that its feature allows.',
  *check(draft, { today }) {
    for (const { document, path, sources, feature } of citingIn(draft)) {
      const fresh = (feature !== undefined && draft.features.value?.[feature]?.fresh) || freshDays;
      const checked = lastChecked(sources);
      if (!isOutOfDate(checked, fresh, today)) continue;
      const index = sources.findIndex((source) => source.checked === checked);
      yield {
        document,
        path: [...path, 'sources', index, 'checked'],
        message: `last checked on ${checked}, more than ${fresh} days ago; read the source again and set the date`,
        severity: 'warning',
      };
    }
  },
};
