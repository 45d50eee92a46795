import { isOutOfDate, lastChecked } from './freshness.ts';
import type { Knowledge } from './knowledge.ts';

/** What is on record of one feature of one subject; `checked` is the day on which it was last read in a source. */
export type Cell =
  | { readonly kind: 'recorded' | 'old'; readonly text: string; readonly checked: string }
  | { readonly kind: 'missing' };

/** How much of something there is: facts of all cells, or snippets that ran of all snippets. */
export interface Share {
  readonly done: number;
  readonly all: number;
}

export interface SubjectCoverage {
  readonly id: string;
  readonly name: string;
  /** In the order of the features. */
  readonly cells: readonly Cell[];
  readonly facts: Share;
  readonly old: number;
  readonly snippets: Share;
}

/** What a topic knows of its subjects, and what it does not. */
export interface Coverage {
  readonly id: string;
  readonly name: string;
  readonly noun: Knowledge['topic']['noun'];
  /** Group by group. */
  readonly features: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  readonly subjects: readonly SubjectCoverage[];
  readonly facts: Share;
  readonly old: number;
  readonly snippets: Share;
}

/** Counts what is on record, and what of it may be out of date `today` (YYYY-MM-DD). */
export function coverageOf({ id, topic, features, subjects, snippets, runs }: Knowledge, today: string): Coverage {
  const groups = [...new Set(Object.values(features).map(({ group }) => group))];
  const columns = groups.flatMap((group) => Object.entries(features).filter(([, feature]) => feature.group === group));
  const rows = Object.entries(subjects).map(([subject, { name, facts }]): SubjectCoverage => {
    const cells = columns.map(([feature, { fresh }]): Cell => {
      const fact = facts[feature];
      if (fact === undefined) return { kind: 'missing' };
      const checked = lastChecked(fact.sources);
      return { kind: isOutOfDate(checked, fresh, today) ? 'old' : 'recorded', text: fact.cell, checked };
    });
    const own = Object.entries(snippets).filter(([, snippet]) => snippet.subject === subject);
    const ran = own.filter(([snippet]) => 'on' in (runs[snippet] ?? {}));
    return {
      id: subject,
      name,
      cells,
      facts: { done: cells.filter(({ kind }) => kind !== 'missing').length, all: cells.length },
      old: cells.filter(({ kind }) => kind === 'old').length,
      snippets: { done: ran.length, all: own.length },
    };
  });
  return {
    id,
    name: topic.name,
    noun: topic.noun,
    features: columns.map(([feature, { name, group }]) => ({ id: feature, name, group })),
    subjects: rows,
    facts: total(rows.map(({ facts }) => facts)),
    old: rows.reduce((sum, { old }) => sum + old, 0),
    snippets: total(rows.map((row) => row.snippets)),
  };
}

/** A share in whole percent, rounded down: only what is complete is 100 %. */
export function percent({ done, all }: Share): number {
  return all === 0 ? 100 : Math.floor((100 * done) / all);
}

function total(shares: readonly Share[]): Share {
  return shares.reduce((sum, { done, all }) => ({ done: sum.done + done, all: sum.all + all }), { done: 0, all: 0 });
}
