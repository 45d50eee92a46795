import type { CitedSource, Reply, Section, Span, Spans } from '../../reply/reply.ts';
import { limits } from './limits.ts';
import { sourceText } from './to-blocks.ts';

/** What is left free in each message for buttons and for what a reply's parts have around them. */
const reserve = { blocks: 2, characters: 1_000 };
const room = limits.message.characters - reserve.characters;
const chunk = limits.section.text;

/**
 * Cuts a reply into as many replies as Slack needs messages: nothing is left out, and each keeps the limits on blocks,
 * characters and tables. The choices go with the last. Nearly always the result is the reply itself.
 */
export function splitReply(reply: Reply): readonly Reply[] {
  const parts: Section[][] = [[]];
  for (const section of reply.sections.flatMap(splitSection)) {
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && !fits(part, section)) parts.push([section]);
    else part.push(section);
  }
  return parts.map((sections, index) => ({ sections, choices: index === parts.length - 1 ? reply.choices : [] }));
}

function fits(part: readonly Section[], next: Section): boolean {
  if (part.length + 1 > limits.message.blocks - reserve.blocks) return false;
  if (next.kind === 'table' && part.some(({ kind }) => kind === 'table')) return false;
  return [...part, next].reduce((sum, section) => sum + sizeOf(section), 0) <= room;
}

/** Cuts a section that is too large for a block of its own into several. */
function splitSection(section: Section): readonly Section[] {
  switch (section.kind) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return grouped(splitSpans(section.spans), spanSize, chunk).map((spans) => ({ ...section, spans }));
    case 'list':
      return grouped(
        section.items.flatMap((item) => grouped(splitSpans(item), spanSize, chunk)),
        spansSize,
        chunk,
      ).map((items, index) => (index === 0 ? { ...section, items } : { kind: 'list', items }));
    case 'sources':
      return grouped(
        section.sources,
        sourceSize,
        limits.context.text - 'Sources (checked on 2000-01-01, may be out of date): '.length,
      ).map((sources) => ({
        ...section,
        sources,
      }));
    case 'code':
      return grouped(splitLines(section.code), ({ length }) => length, room - section.title.length).map((lines) => ({
        ...section,
        code: lines.join(''),
      }));
    case 'table':
      return columnsOf(section).flatMap(({ header, rows }) =>
        grouped(rows, cellsSize, room - cellsSize(header), limits.table.rows - 1).map((some) => ({
          kind: 'table' as const,
          header,
          rows: some,
        })),
      );
  }
}

/** A table of too many columns becomes several, each with the first column in front. */
function columnsOf({ header, rows }: Section & { kind: 'table' }) {
  const wide = limits.table.columns - 1;
  const tables = Math.max(1, Math.ceil((header.length - 1) / wide));
  return Array.from({ length: tables }, (_, index) => {
    const cut = (cells: readonly string[]) => [
      ...cells.slice(0, 1),
      ...cells.slice(1 + index * wide, 1 + (index + 1) * wide),
    ];
    return { header: cut(header), rows: rows.map(cut) };
  });
}

/** Puts items together in groups of at most `max` characters and `count` items; always at least one group. */
function grouped<T>(
  items: readonly T[],
  size: (item: T) => number,
  max: number,
  count = Number.POSITIVE_INFINITY,
): T[][] {
  const groups: T[][] = [[]];
  let sum = 0;
  for (const item of items) {
    const group = groups.at(-1) ?? [];
    if (group.length > 0 && (sum + size(item) > max || group.length >= count)) {
      groups.push([item]);
      sum = size(item);
    } else {
      group.push(item);
      sum += size(item);
    }
  }
  return groups;
}

function splitSpans(spans: Spans): Spans {
  return spans.flatMap((span) =>
    textOf(span).length <= chunk ? [span] : splitText(textOf(span)).map((text) => withText(span, text)),
  );
}

function splitText(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${chunk - 1}}(?:\\s|$)|[^]{1,${chunk}}`, 'g')) ?? [];
}

/** Lines with their line ends, a line that is too long cut in pieces. */
function splitLines(code: string): readonly string[] {
  return code.match(new RegExp(`[^\\n]{0,${chunk}}\\n|[^\\n]{1,${chunk}}`, 'g')) ?? [];
}

function withText(span: Span, text: string): Span {
  return typeof span === 'string' ? text : { ...span, text };
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}

function spanSize(span: Span): number {
  return textOf(span).length + (typeof span !== 'string' && span.kind === 'link' ? span.url.length : 0);
}

function spansSize(spans: Spans): number {
  return spans.reduce((sum, span) => sum + spanSize(span), 0);
}

function cellsSize(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + Math.max(1, cell.length), 0);
}

/** With what separates it from the next. */
function sourceSize(source: CitedSource): number {
  return sourceText(source).length + 3;
}

function sizeOf(section: Section): number {
  switch (section.kind) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return spansSize(section.spans);
    case 'list':
      return (section.title?.length ?? 0) + section.items.reduce((sum, item) => sum + spansSize(item), 0);
    case 'sources':
      return section.sources.reduce((sum, source) => sum + sourceSize(source), 20);
    case 'code':
      return section.title.length + section.code.length;
    case 'table':
      return cellsSize(section.header) + section.rows.reduce((sum, row) => sum + cellsSize(row), 0);
  }
}
