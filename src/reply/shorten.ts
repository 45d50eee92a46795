import { plain } from './plain.ts';
import type { Reply, Section } from './reply.ts';

/**
 * Shortens a reply to at most `limit` characters of plain text. The last items of lists go first, then sources, then the
 * last rows of a table, then what stands last; the lead and two sources stay.
 */
export function shorten(reply: Reply, limit: number): Reply {
  let sections = [...reply.sections];
  while (plain({ ...reply, sections }).length > limit) {
    const next = withoutLast(sections);
    if (!next) break;
    sections = next;
  }
  return { ...reply, sections };
}

/** A table of fewer rows compares nothing. */
const fewestRows = 5;

function withoutLast(sections: readonly Section[]): Section[] | undefined {
  const longest = sections.reduce((best, section, at) => (itemsOf(section) > itemsOf(sections[best]) ? at : best), 0);
  const list = sections[longest];
  if (list?.kind === 'list' && list.items.length > 2)
    return sections.with(longest, { ...list, items: list.items.slice(0, -1) });
  const cited = sections.findIndex((section) => section.kind === 'sources' && section.sources.length > 2);
  const sources = sections[cited];
  if (sources?.kind === 'sources') return sections.with(cited, { ...sources, sources: sources.sources.slice(0, -1) });
  const table = sections.findIndex((section) => section.kind === 'table' && section.rows.length > fewestRows);
  const rows = sections[table];
  if (rows?.kind === 'table') return sections.with(table, { ...rows, rows: rows.rows.slice(0, -1) });
  const last = sections.findLastIndex((section) => section.kind !== 'lead' && section.kind !== 'sources');
  return last < 0 ? undefined : sections.toSpliced(last, 1);
}

function itemsOf(section: Section | undefined): number {
  return section?.kind === 'list' ? section.items.length : 0;
}
