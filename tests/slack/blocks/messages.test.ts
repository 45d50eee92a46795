import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/local-slack/check/payloads.ts';
import type { Choice, CitedSource, Reply, Section, Spans } from '../../../src/reply/reply.ts';
import { limits } from '../../../src/slack/blocks/limits.ts';
import { noticeMessage, type SlackMessage, toMessages } from '../../../src/slack/blocks/messages.ts';

const long = (length: number) => 'word '.repeat(Math.ceil(length / 5)).slice(0, length);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const paragraph = (text: string): Section => ({ kind: 'paragraph', spans: [text] });
const reply = (...sections: Section[]): Reply => ({ sections, choices: [] });
const ask = (label: string, question = label): Choice => ({ kind: 'ask', label, question });

/** Passes messages through the validator of the local Slack. */
function accepted(messages: readonly SlackMessage[]): readonly SlackMessage[] {
  for (const { text, blocks } of messages) checkMessage({ text, blocks: [...blocks] });
  return messages;
}

/** All text in the blocks, in order. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, one]) => (key === 'text' && typeof one === 'string' ? one : shown(one)))
    .join('');
}

describe('a reply that fits', () => {
  it('is one message with all forms of a section', () => {
    const [message, ...more] = accepted(
      toMessages({
        sections: [
          { kind: 'lead', spans: [{ kind: 'bold', text: 'No.' }, ' It has none.'] },
          { kind: 'paragraph', spans: ['See ', { kind: 'link', text: 'the docs', url: 'https://a.example/' }, '.'] },
          { kind: 'note', spans: ['Run ', { kind: 'code', text: 'it' }, '.'] },
          { kind: 'list', title: 'Why:', items: [['one'], ['two']] },
          { kind: 'table', header: ['', 'A'], rows: [['x', 'yes']] },
          { kind: 'code', title: 'Start it', language: 'bash', code: 'start --now\n' },
          {
            kind: 'sources',
            sources: [{ title: 'The docs', url: 'https://a.example/?a=1&b=2', checked: '2026-01-02' }],
          },
        ],
        choices: [ask('And B?')],
      }),
    );
    expect(more).toEqual([]);
    expect(message?.blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'rich_text',
      'rich_text',
      'rich_text',
      'table',
      'rich_text',
      'context',
      'actions',
    ]);
    expect(message?.text).toMatch(/^No\. It has none\.\n\nSee the docs\./);
    expect(JSON.stringify(message?.blocks)).toContain(
      'Source (checked 2026-01-02): <https://a.example/?a=1&amp;b=2|The docs>',
    );
    expect(JSON.stringify(message?.blocks)).toContain('"text":"start --now"}],"language":"bash"');
  });

  it('says the day of each source where they differ', () => {
    const sources = ['2026-01-02', '2026-03-04'].map((checked, index) => ({ title: `Source ${index}`, checked }));
    const [message] = accepted(toMessages(reply({ kind: 'sources', sources })));
    expect(JSON.stringify(message?.blocks)).toContain(
      'Sources: Source 0 (checked 2026-01-02) · Source 1 (checked 2026-03-04)',
    );
  });

  it('says which source may be out of date', () => {
    const old = { title: 'Old', checked: '2024-01-02', isOld: true } as const;
    const drawn = (...sources: readonly CitedSource[]) =>
      JSON.stringify(accepted(toMessages(reply({ kind: 'sources', sources })))[0]?.blocks);
    expect(drawn(old)).toContain('Source (checked on 2024-01-02, may be out of date): Old');
    expect(drawn(old, { title: 'New', checked: '2024-01-02' })).toContain(
      'Sources: Old (checked on 2024-01-02, may be out of date) · New (checked 2024-01-02)',
    );
  });

  it('names the subject of a button for those who only hear it', () => {
    const params = { port: '1' };
    const choices: Choice[] = ['a-deploy', 'b-deploy'].map((snippet) => ({
      kind: 'snippet',
      label: 'Send me the snippet',
      topic: 't',
      snippet,
      params,
    }));
    const [message] = accepted(toMessages({ sections: [paragraph('x')], choices }));
    expect(JSON.stringify(message?.blocks)).toMatch(/Send me the snippet: a deploy.*Send me the snippet: b deploy/);
  });
});

describe('a reply that is too large', () => {
  it.each<[string, Reply]>([
    ['a long paragraph', reply(paragraph(long(25_000)))],
    ['a paragraph without spaces', reply(paragraph('x'.repeat(25_000)))],
    ['many paragraphs', reply(...many(120, (index) => paragraph(`paragraph ${index}`)))],
    ['paragraphs that are long together', reply(...many(12, () => paragraph(long(2_900))))],
    [
      'a long list',
      reply({ kind: 'list', title: 'All:', items: many(400, (index): Spans => [`item ${index} ${long(60)}`]) }),
    ],
    [
      'long code',
      reply({
        kind: 'code',
        title: 'Code',
        language: 'python',
        code: many(900, (index) => `line_${index} = ${index}\n`).join(''),
      }),
    ],
    ['code in one line', reply({ kind: 'code', title: 'Code', language: 'python', code: 'x'.repeat(20_000) })],
    [
      'many sources',
      reply({
        kind: 'sources',
        sources: many(120, (index) => ({
          title: `Source ${index} ${long(50)}`,
          url: `https://a.example/${index}`,
          checked: '2026-01-01',
        })),
      }),
    ],
    [
      'a long title of a source',
      reply({ kind: 'sources', sources: [{ title: '&'.repeat(3_000), checked: '2026-01-01' }] }),
    ],
  ])('says %s completely, in several messages where one is not enough', (_, given) => {
    const messages = accepted(toMessages(given));
    const whole = messages.map(({ blocks }) => shown(blocks)).join('');
    const words = JSON.stringify(given).match(/(?:item|paragraph|line_|Source )\s?\d+/g) ?? [];
    for (const word of words) expect(whole).toContain(word);
    expect(messages.length).toBeGreaterThan(0);
  });

  it('keeps code to the letter across messages', () => {
    const code = many(900, (index) => `line_${index} = ${index}\n`).join('');
    const messages = accepted(toMessages(reply({ kind: 'code', title: '', language: 'python', code })));
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.map(({ blocks }) => shown(blocks)).join('\n')).toBe(code.trimEnd());
  });

  it('gives each table a message of its own, with its header and its first column', () => {
    const header = ['', ...many(45, (index) => `subject-${index}`)];
    const rows = many(150, (row) => [`feature-${row}`, ...many(45, () => 'yes')]);
    const messages = accepted(
      toMessages(reply({ kind: 'table', header, rows }, { kind: 'table', header: ['a'], rows: [['b']] })),
    );
    for (const { blocks } of messages) expect(blocks.filter(({ type }) => type === 'table').length).toBeLessThan(2);
    const whole = messages.map(({ blocks }) => shown(blocks)).join(' ');
    for (const name of [...header.slice(1), ...rows.map(([name]) => name ?? '')]) expect(whole).toContain(name);
  });

  it('puts the buttons under the last message, and leaves out those whose state is too long', () => {
    const choices = [...many(40, (index) => ask(`Question ${index}`)), ask('Too long', long(3_000))];
    const messages = accepted(toMessages({ sections: many(60, () => paragraph(long(300))), choices }));
    const actions = messages.map(({ blocks }) => blocks.filter(({ type }) => type === 'actions').length);
    expect(actions).toEqual([...many(messages.length - 1, () => 0), 1]);
    expect(JSON.stringify(messages)).not.toContain('Too long');
  });

  it('cuts a label that is too long', () => {
    const [message] = accepted(toMessages({ sections: [paragraph('x')], choices: [ask(long(200))] }));
    expect(JSON.stringify(message?.blocks)).toContain('…');
  });

  it('keeps the text beside the blocks short, escapes included', () => {
    const [message] = accepted(toMessages(reply(paragraph('&'.repeat(2_900)))));
    expect(message?.text.length).toBeLessThanOrEqual(limits.message.text);
    expect(message?.text).toMatch(/^(&amp;)+…$/);
  });
});

describe('hostile text', () => {
  const hostile = [
    '<!channel>',
    '<!here|here>',
    '<@U123>',
    '<!subteam^S1>',
    '<#C1>',
    '<http://x|y>',
    '&lt;!channel&gt;',
    '```',
    '*a*',
    '@here',
  ];
  const spans = fc.array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.string(),
      fc.record({ kind: fc.constantFrom('bold' as const, 'code' as const), text: fc.constantFrom(...hostile) }),
      fc.record({
        kind: fc.constant('link' as const),
        text: fc.constantFrom(...hostile),
        url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:x', 'https://x|y><!channel>')),
      }),
    ),
  );
  const section: fc.Arbitrary<Section> = fc.oneof(
    fc.record({ kind: fc.constantFrom('lead' as const, 'paragraph' as const, 'note' as const), spans }),
    fc.record({
      kind: fc.constant('list' as const),
      title: fc.constantFrom(...hostile),
      items: fc.array(spans, { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant('code' as const),
      title: fc.constantFrom(...hostile, ''),
      language: fc.constant('bash'),
      code: fc.constantFrom(...hostile, ''),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      header: fc.array(fc.constantFrom(...hostile), { minLength: 1 }),
      rows: fc.array(fc.array(fc.constantFrom(...hostile, '')), { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant('sources' as const),
      sources: fc.array(
        fc.record({
          title: fc.constantFrom(...hostile),
          url: fc.constantFrom('https://x|y><!channel>', 'nothing', 'https://a.example/a b'),
          checked: fc.constantFrom(...hostile),
        }),
        { minLength: 1 },
      ),
    }),
  );

  it('pings nobody, forges no link and breaks no block, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 6 }), fc.constantFrom(...hostile), (sections, above) => {
        const messages = toMessages({ sections, choices: [ask(above)] }, { above });
        for (const { text, blocks } of messages) {
          const marked = [text, ...markupIn(blocks)].join('\n').replaceAll(/<https?:\/\/[^<>|\s]+\|[^<>|\n]*>/g, '');
          expect(marked).not.toMatch(/[<>]/);
          expect(JSON.stringify(blocks)).not.toMatch(/"type":"(user|usergroup|broadcast|channel)"/);
          checkMessage({ text: text.trim() === '' ? 'x' : text, blocks: [...blocks] });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is shown as it is in a notice', () => {
    expect(noticeMessage('<!channel>')).toMatchObject({ text: '&lt;!channel&gt;' });
  });
});

/** All text that Slack reads markup in. */
function markupIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markupIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(markupIn);
}
