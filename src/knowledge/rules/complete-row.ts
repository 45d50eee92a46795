import type { Rule } from '../rule.ts';

/** A detail that nobody found is no fault; a row in which most of a group is missing compares badly with its neighbours. */
export const completeRow: Rule = {
  name: 'complete-row',
  description: 'A subject has at least half of what most others have on record in each group of features.',
  *check({ features, subjects }) {
    const rows = Object.values(subjects).flatMap((document) =>
      document.value ? [{ document, facts: document.value.facts }] : [],
    );
    const columns = Object.entries(features.value ?? {});
    const groups = new Set(columns.map(([, { group }]) => group));
    for (const { document, facts } of rows) {
      for (const group of groups) {
        const common = columns.flatMap(([id, feature]) => {
          if (feature.group !== group) return [];
          const others = rows.filter((row) => row.document !== document && row.facts[id] !== undefined);
          return others.length * 2 > rows.length - 1 ? [id] : [];
        });
        const missing = common.filter((id) => facts[id] === undefined);
        if (missing.length * 2 <= common.length) continue;
        const message = `${missing.length} of ${common.length} facts that most others have in the group "${group}" are missing: ${missing.join(', ')}`;
        yield { document, path: ['facts'], part: 'key', message, severity: 'warning' };
      }
    }
  },
};
