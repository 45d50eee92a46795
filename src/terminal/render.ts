import { unreachable } from '../errors.ts';
import { plainSource } from '../reply/plain.ts';
import type { Choice, CitedSource, Reply, Section, Spans } from '../reply/reply.ts';
import type { Paint } from './paint.ts';
import { layTable } from './table.ts';
import { wrap } from './wrap.ts';

/** The terminal that a reply is drawn for. */
export interface Screen {
  /** Characters a line. */
  readonly width: number;
  readonly paint: Paint;
}

/** Draws a reply, with its choices numbered from 1. */
export function render(reply: Reply, screen: Screen): string {
  const { sections, choices } = withoutControls(reply);
  const parts = sections.map((section) => drawSection(section, screen));
  if (choices.length > 0) parts.push(choices.map((choice, index) => drawChoice(choice, index, screen)));
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A reply may quote what a person typed or pasted; an escape sequence in it must not reach the terminal. */
function withoutControls(reply: Reply): Reply {
  return JSON.parse(JSON.stringify(reply), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[^\P{Cc}\n\t]/gu, '') : value,
  );
}

function drawSection(section: Section, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  switch (section.kind) {
    case 'lead':
    case 'paragraph':
    case 'note':
      return wrap(section.spans, width, paint);
    case 'list': {
      const items = section.items.flatMap((item) => hang('• ', item, screen));
      return section.title === undefined
        ? items
        : [...wrap([{ kind: 'bold', text: section.title }], width, paint), ...items];
    }
    case 'table':
      return layTable(section.header, section.rows, width, paint);
    case 'code':
      return [
        paint('dim', `── ${section.title}`),
        ...section.code
          .trimEnd()
          .split('\n')
          .map((line) => line && paint('cyan', line)),
      ];
    case 'sources':
      return drawSources(section.sources, screen);
    default:
      return unreachable(section);
  }
}

function drawSources(sources: readonly CitedSource[], { width, paint }: Screen): readonly string[] {
  const unpainted: Screen = { width, paint: (_style, text) => text };
  const lines = sources.flatMap((source) => hang('• ', [plainSource(source)], unpainted));
  return ['Sources:', ...lines].map((line) => paint('dim', line));
}

function drawChoice(choice: Choice, index: number, { paint }: Screen): string {
  const label = choice.kind === 'ask' ? choice.question : choice.label;
  return `${paint('green', `[${index + 1}]`)} ${label}`;
}

/** The sign in front of the first line, and as much room in front of the others. */
function hang(sign: string, spans: Spans, { width, paint }: Screen): readonly string[] {
  return wrap(spans, width - sign.length, paint).map(
    (line, index) => (index === 0 ? sign : ' '.repeat(sign.length)) + line,
  );
}
