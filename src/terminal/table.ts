import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

const gap = '  ';
const narrowest = 8;

/** Lays a table out in lines of at most `width` characters, as far as columns of eight characters allow that. */
export function layTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): readonly string[] {
  const widths = shrink(naturalWidths([header, ...rows]), width);
  const rule = paint('dim', widths.map((each) => '─'.repeat(each)).join(gap));
  const head = layRow(header, widths, (text) => (text === '' ? text : paint('bold', text)));
  return [...head, rule, ...rows.flatMap((row) => layRow(row, widths, (text) => text))];
}

function layRow(
  cells: readonly string[],
  widths: readonly number[],
  style: (text: string) => string,
): readonly string[] {
  const columns = widths.map((width, index) => wrap([cells[index] ?? ''], width, (_style, text) => text));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, index) => {
        const text = lines[at] ?? '';
        const isLast = index === columns.length - 1;
        return style(text) + (isLast ? '' : ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...text].length)));
      })
      .join(gap)
      .trimEnd(),
  );
}

function naturalWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) =>
    Math.max(1, ...rows.map((row) => [...(row[index] ?? '')].length)),
  );
}

/** Takes from the widest column until the row fits. */
function shrink(widths: readonly number[], room: number): readonly number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, each) => sum + each, 0) + gap.length * (fitted.length - 1);
  while (total() > room) {
    const widest = Math.max(...fitted);
    if (widest <= narrowest) break;
    fitted[fitted.indexOf(widest)] = widest - 1;
  }
  return fitted;
}
