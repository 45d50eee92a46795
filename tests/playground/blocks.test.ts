import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launch } from './browser.ts';
import { type Visit, visit } from './visit.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const words = (text: string, style?: object) => ({ type: 'text', text, ...(style && { style }) });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const line = (...elements: object[]) => rich({ type: 'rich_text_section', elements });
const options = [
  { text: plain('One'), value: '1' },
  { text: plain('Two'), value: '2', description: plain('More than one') },
];

/** A block, and the HTML (without what is only for looks) that it becomes. */
const cases: readonly (readonly [string, object, string | RegExp])[] = [
  [
    'a section',
    { type: 'section', text: { type: 'mrkdwn', text: '*Yes* &amp; no' } },
    /<strong>Yes<\/strong> &amp; no/,
  ],
  ['a plain section', { type: 'section', text: plain('*Yes*') }, />\*Yes\*</],
  ['fields', { type: 'section', fields: [plain('a'), plain('b')] }, />a<.*>b</],
  ['a header', { type: 'header', text: plain('Title') }, /<h3>Title<\/h3>/],
  ['a lower header', { type: 'header', text: plain('Title'), level: 3 }, /<h5>Title<\/h5>/],
  ['a divider', { type: 'divider' }, '<hr>'],
  [
    'a context',
    { type: 'context', elements: [{ type: 'mrkdwn', text: '<https://a.example/?a=1&amp;b=2|A &lt;b&gt;>' }] },
    /<a href="https:\/\/a\.example\/\?a=1&amp;b=2"[^>]*>A &lt;b&gt;<\/a>/,
  ],
  [
    'styles',
    line(
      words('b', { bold: true }),
      words('i', { italic: true }),
      words('s', { strike: true }),
      words('c', { code: true }),
    ),
    /<strong>b<\/strong><em>i<\/em><s>s<\/s><code>c<\/code>/,
  ],
  ['text that looks like markup', line(words('*a* <b> &amp; <@U0BOT>')), /\*a\* &lt;b&gt; &amp;amp; &lt;@U0BOT&gt;/],
  ['a link', line({ type: 'link', url: 'https://a.example', text: 'A' }), /<a href="https:\/\/a\.example"[^>]*>A<\/a>/],
  ['a link to a script', line({ type: 'link', url: 'javascript:alert(1)', text: 'A' }), /<span>A<\/span>/],
  ['a person', line({ type: 'user', user_id: 'U0BOT' }), /<span>@pickframework<\/span>/],
  ['a channel', line({ type: 'channel', channel_id: 'CBACKEND' }), /<span>#backend<\/span>/],
  ['everybody', line({ type: 'broadcast', range: 'here' }), /<span>@here<\/span>/],
  ['an emoji', line({ type: 'emoji', name: 'tea', unicode: '1f375' }), /🍵/],
  ['an emoji without a sign', line({ type: 'emoji', name: 'party' }), /:party:/],
  [
    'a list',
    rich({
      type: 'rich_text_list',
      style: 'bullet',
      elements: [{ type: 'rich_text_section', elements: [words('a')] }],
    }),
    /<ul><li>a<\/li><\/ul>/,
  ],
  [
    'a numbered list',
    rich({
      type: 'rich_text_list',
      style: 'ordered',
      offset: 2,
      elements: [{ type: 'rich_text_section', elements: [words('a')] }],
    }),
    /<ol start="3"><li>a<\/li><\/ol>/,
  ],
  ['a quote', rich({ type: 'rich_text_quote', elements: [words('a')] }), /<blockquote>a<\/blockquote>/],
  [
    'code',
    rich({ type: 'rich_text_preformatted', language: 'python', elements: [words('if x:\n  "</b>" # no')] }),
    /<code><span>if<\/span> x:\n {2}<span>"&lt;\/b&gt;"<\/span> <span># no<\/span><\/code>/,
  ],
  [
    'a table',
    {
      type: 'table',
      rows: [
        [line(words('A')), line(words('B'))],
        [
          { type: 'raw_text', text: 'a' },
          { type: 'raw_text', text: 'b' },
        ],
      ],
    },
    /<th scope="col">.*A.*<th scope="col">.*B.*<th scope="row">a<\/th><td>b<\/td>/,
  ],
  [
    'buttons',
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'a', text: plain('Go'), accessibility_label: 'Go there' }],
    },
    /<button type="button" aria-label="Go there">Go<\/button>/,
  ],
  [
    'a button that leads away',
    { type: 'actions', elements: [{ type: 'button', text: plain('Go'), url: 'https://a.example' }] },
    /<a href="https:\/\/a\.example"[^>]*>Go<\/a>/,
  ],
  [
    'a select',
    { type: 'actions', elements: [{ type: 'static_select', action_id: 'a', options, initial_option: options[1] }] },
    /<select aria-label="Choose">.*<option value="2" selected="">Two<\/option><\/select><span>More than one<\/span>/,
  ],
  [
    'radio buttons',
    { type: 'actions', elements: [{ type: 'radio_buttons', action_id: 'a', options }] },
    /role="radiogroup".*<input type="radio".*>One<.*>Two<span[^>]*>More than one<\/span>/,
  ],
  [
    'checkboxes',
    {
      type: 'section',
      text: plain('a'),
      accessory: { type: 'checkboxes', action_id: 'a', options, initial_options: [options[0]] },
    },
    /<input type="checkbox"[^>]*checked=""/,
  ],
  [
    'an input',
    {
      type: 'input',
      label: plain('Name'),
      hint: plain('Yours'),
      optional: true,
      element: { type: 'plain_text_input', max_length: 9, placeholder: plain('Ada') },
    },
    /<label[^>]*>Name<span> \(optional\)<\/span><\/label><input[^>]*placeholder="Ada"[^>]*maxlength="9"[^>]*>.*Yours/,
  ],
  [
    'several lines',
    { type: 'input', label: plain('Story'), element: { type: 'plain_text_input', multiline: true } },
    /<textarea[^>]*aria-required="true"/,
  ],
  [
    'a long choice',
    { type: 'input', label: plain('Some'), element: { type: 'multi_static_select', options } },
    /role="group" aria-label="Some".*<input type="checkbox"/,
  ],
  [
    'a picture',
    { type: 'image', image_url: 'https://a.example/a.png', alt_text: 'A cat' },
    /<span role="img" aria-label="A cat">Picture: A cat<\/span>/,
  ],
];

const unknown: readonly (readonly [string, object])[] = [
  ['a block', { type: 'hologram', text: 'boo' }],
  ['a button-like element', { type: 'actions', elements: [{ type: 'hologram' }] }],
  ['an accessory', { type: 'section', text: plain('a'), accessory: { type: 'hologram' } }],
  ['an input', { type: 'input', label: plain('a'), element: { type: 'hologram' } }],
  ['a part of rich text', rich({ type: 'hologram' })],
  ['a word of rich text', line({ type: 'hologram' })],
  ['a cell', { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }], [{ type: 'hologram' }]] }],
];

describeInBrowser('blocks in the page', () => {
  let browser: Browser;
  let visited: Visit;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    visited = await visit(browser);
    page = visited.page;
  });
  afterAll(async () => {
    await visited.end();
    await browser.close();
  });

  /** Runs code as a module of the page could; as text, because the test runner rewrites imports in functions. */
  const inPage = <T>(code: string) => page.evaluate(`(async () => { ${code} })()`) as Promise<T>;

  /** The HTML of a block, without what is only for looks and for pairing. */
  async function htmlOf(block: object): Promise<string> {
    const html = await inPage<string>(`
      const { renderBlocks } = await import('/blocks.js');
      const names = { users: { U0BOT: 'pickframework' }, channels: [{ id: 'CBACKEND', name: 'backend' }] };
      const nodes = renderBlocks([${JSON.stringify(block)}], { names, act: async () => {} });
      return nodes.map(({ outerHTML }) => outerHTML).join('');
    `);
    return html
      .replaceAll(/ (?:class|id|for|name|target|rel|aria-describedby)="[^"]*"/g, '')
      .replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
  }

  it.each(cases)('draws %s', async (_, block, expected) => {
    const html = await htmlOf(block);
    if (typeof expected === 'string') expect(html).toBe(expected);
    else expect(html.replaceAll('\n', '\n')).toMatch(new RegExp(expected.source, 's'));
    expect(html).not.toContain('cannot show');
  });

  it.each(unknown)('shows a placeholder for %s that it does not know', async (_, block) => {
    expect(await htmlOf(block)).toMatch(/The playground cannot show this (?:block|element): hologram/);
  });

  it('highlights without changing a character', async () => {
    const code = '#!/bin/sh\nexport A="b c" # d\n\tcurl --data \'{"x": 1}\' "$URL" é <b>\n';
    const shown = await inPage<string[]>(`
      const { highlight } = await import('/highlight.js');
      const languages = ['python', 'bash', 'yaml', 'toml', 'ini', 'dockerfile', 'json', 'text', 'constructor', ''];
      return languages.map((language) => {
        const pre = document.createElement('pre');
        pre.append(...highlight(${JSON.stringify(code)}, language));
        return pre.textContent;
      });
    `);
    expect(shown).toEqual(Array.from({ length: 10 }, () => code));
  });
});
