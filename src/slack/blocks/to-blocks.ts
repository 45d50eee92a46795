import type { KnownBlock, RichTextBlock, RichTextElement, RichTextSection, TableBlock } from '@slack/types';
import { unreachable } from '../../errors.ts';
import { plainCheck } from '../../reply/plain.ts';
import type { CitedSource, Section, Spans } from '../../reply/reply.ts';
import { clip, limits } from './limits.ts';
import { literalMrkdwn, mrkdwnLink } from './mrkdwn.ts';
import './slack-types.ts';

/** Gives a section of a reply the form of a Slack block. The section must be one that `splitReply` has cut to size. */
export function toBlock(section: Section): KnownBlock {
  switch (section.kind) {
    case 'lead':
    case 'paragraph':
      return richText([richSection(section.spans)]);
    case 'note':
      return richText([{ type: 'rich_text_quote', elements: richElements(section.spans) }]);
    case 'list':
      return richText([
        ...(section.title ? [richSection([{ kind: 'bold', text: section.title }])] : []),
        { type: 'rich_text_list', style: 'bullet', elements: section.items.map(richSection) },
      ]);
    case 'code':
      return richText([
        ...(section.title ? [richSection([{ kind: 'bold', text: section.title }])] : []),
        preformatted(section.code, section.language),
      ]);
    case 'table':
      return table(section.header, section.rows);
    case 'sources':
      return {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: sourcesLine(section.sources), verbatim: true }],
      };
    default:
      return unreachable(section);
  }
}

/** Words in a block of their own, in which Slack reads no markup at all. */
export function plainBlock(text: string): RichTextBlock {
  return richText([richSection([text])]);
}

function richText(elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

function richSection(spans: Spans): RichTextSection {
  return { type: 'rich_text_section', elements: richElements(spans) };
}

/** Slack refuses empty text, so that nothing becomes a space. */
function richElements(spans: Spans): RichTextElement[] {
  const elements = spans.flatMap((span): RichTextElement[] => {
    if (typeof span === 'string') return span ? [{ type: 'text', text: span }] : [];
    if (!span.text) return [];
    switch (span.kind) {
      case 'bold':
        return [{ type: 'text', text: span.text, style: { bold: true } }];
      case 'code':
        return [{ type: 'text', text: span.text, style: { code: true } }];
      case 'link':
        return [
          isLinkable(span.url)
            ? { type: 'link', url: span.url, text: span.text }
            : { type: 'text', text: `${span.text} (${span.url})` },
        ];
      default:
        return unreachable(span);
    }
  });
  return elements.length > 0 ? elements : [{ type: 'text', text: ' ' }];
}

/** The line end of a file's last line would show as an empty line. */
function preformatted(code: string, language: string): RichTextBlock['elements'][number] {
  return {
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text: code.replace(/\n$/, '') || ' ' }],
    ...(language && { language }),
  };
}

/** Slack refuses a cell without text. */
const blankCell = { type: 'raw_text' as const, text: ' ' };

function table(header: readonly string[], rows: readonly (readonly string[])[]): TableBlock {
  const width = header.length;
  return {
    type: 'table',
    column_settings: header.map(() => ({ is_wrapped: true })),
    rows: [
      header.map((cell) => (cell ? richText([richSection([{ kind: 'bold', text: cell }])]) : blankCell)),
      ...rows.map((row) =>
        Array.from({ length: width }, (_, index) => ({ type: 'raw_text' as const, text: row[index] || ' ' })),
      ),
    ],
  };
}

/** The day is said once where it is the same for all. */
function sourcesLine(sources: readonly CitedSource[]): string {
  const name = sources.length === 1 ? 'Source' : 'Sources';
  const checks = new Set(sources.map(checkText));
  const [check = ''] = checks;
  if (checks.size !== 1) return `${name}: ${sources.map(sourceText).join(' · ')}`;
  return `${name} (${check}): ${sources.map(sourceName).join(' · ')}`;
}

/** A source in Slack's markup, never longer than a context block takes. */
export function sourceText(source: CitedSource): string {
  return `${sourceName(source)} (${checkText(source)})`;
}

function sourceName({ title, url, version }: CitedSource): string {
  const name = clip(title, 150);
  const linked = url && url.length <= 500 && isLinkable(url) ? mrkdwnLink(name, url) : literalMrkdwn(name);
  return `${linked}${version ? ` ${literalMrkdwn(clip(version, 50))}` : ''}`;
}

function checkText(source: CitedSource): string {
  return literalMrkdwn(clip(plainCheck(source), 100));
}

function isLinkable(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && url.length <= limits.url;
}
