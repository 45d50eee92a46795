import type { Evidence } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CitedSource, Section } from './reply.ts';

/** Gives the sources of an answer, each once with its oldest date, the most used first; at most `limit`. */
export function cite(knowledge: Knowledge, evidence: readonly Evidence[], limit = 4): readonly Section[] {
  const cited = new Map<string, { readonly source: CitedSource; readonly uses: number }>();
  for (const { sources } of evidence) {
    for (const { id, checked, version } of sources) {
      const source = knowledge.sources[id];
      if (!source) continue;
      const known = cited.get(id);
      const oldest = known && known.source.checked < checked ? known.source.checked : checked;
      const details = { title: source.title, checked: oldest, ...(source.url ? { url: source.url } : {}) };
      cited.set(id, {
        source: version === undefined ? details : { ...details, version },
        uses: (known?.uses ?? 0) + 1,
      });
    }
  }
  const ranked = [...cited.values()].sort((a, b) => b.uses - a.uses).slice(0, limit);
  return ranked.length > 0 ? [{ kind: 'sources', sources: ranked.map(({ source }) => source) }] : [];
}
