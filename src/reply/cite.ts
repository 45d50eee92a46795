import type { Evidence } from '../answer/answer.ts';
import { freshDays, isOutOfDate, lastChecked } from '../knowledge/freshness.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CitedSource, Section } from './reply.ts';

const mostSources = 4;

/**
 * Gives the sources of an answer, each once with its oldest date: first those of what may be out of date `today`
 * (YYYY-MM-DD; without it nothing is), then the most used.
 */
export function cite(knowledge: Knowledge, evidence: readonly Evidence[], today?: string): readonly Section[] {
  const cited = new Map<string, { readonly source: CitedSource; readonly uses: number }>();
  for (const { id: statement, sources } of evidence) {
    const isOld = today !== undefined && isOutOfDate(lastChecked(sources), freshness(knowledge, statement), today);
    for (const { id, checked, version } of sources) {
      const source = knowledge.sources[id];
      if (!source) continue;
      const known = cited.get(id);
      cited.set(id, {
        source: {
          title: source.title,
          ...(source.url && { url: source.url }),
          checked: known && known.source.checked < checked ? known.source.checked : checked,
          ...(version && { version }),
          ...((isOld || known?.source.isOld) && { isOld: true }),
        },
        uses: (known?.uses ?? 0) + 1,
      });
    }
  }
  const age = ({ isOld }: CitedSource) => Number(isOld === true);
  const ranked = [...cited.values()]
    .sort((a, b) => age(b.source) - age(a.source) || b.uses - a.uses)
    .slice(0, mostSources);
  return ranked.length > 0 ? [{ kind: 'sources', sources: ranked.map(({ source }) => source) }] : [];
}

/** How many days what an id names stays fresh: a fact is called "subject.feature". */
function freshness({ features }: Knowledge, statement: string): number {
  const [, feature = ''] = statement.split('.');
  return features[feature]?.fresh ?? freshDays;
}
