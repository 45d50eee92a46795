import { unreachable } from '../errors.ts';
import type { CitedSource, Reply, Section, Spans } from './reply.ts';

/** Gives a reply as plain text: what notifications and screen readers read, and what the command line prints. */
export function plain(reply: Reply): string {
  return reply.sections.map(plainSection).join('\n\n');
}

/** Gives one section as plain text. */
export function plainSection(section: Section): string {
  switch (section.kind) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return plainSpans(section.spans);
    case 'list':
      return [...(section.title ? [section.title] : []), ...section.items.map((item) => `• ${plainSpans(item)}`)].join(
        '\n',
      );
    case 'table':
      return plainTable(section.header, section.rows);
    case 'code':
      return `${section.title}\n\n${section.code.trimEnd()}`;
    case 'sources':
      return `Sources: ${section.sources.map(plainSource).join('; ')}`;
    default:
      return unreachable(section);
  }
}

/** Gives words without their form. */
function plainSpans(spans: Spans): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}

/** Gives a source as it is cited: title, version, the day it was checked, address. */
export function plainSource(source: CitedSource): string {
  const version = source.version ? `, ${source.version}` : '';
  return `${source.title}${version} (${plainCheck(source)})${source.url ? ` ${source.url}` : ''}`;
}

/** Says when a source was checked, and where it matters, that this was long ago. */
export function plainCheck({ checked, isOld }: CitedSource): string {
  return isOld ? `checked on ${checked}, may be out of date` : `checked ${checked}`;
}

function plainTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
