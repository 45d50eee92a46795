import { describe, expect, it } from 'vitest';
import type { Choice, Reply, Section } from '../../src/reply/reply.ts';
import { type ColourSigns, paintFor, wantsColour } from '../../src/terminal/paint.ts';
import { render } from '../../src/terminal/render.ts';

const plain = (sections: readonly Section[], width = 40, choices: readonly Choice[] = []) =>
  render({ sections, choices }, { width, paint: paintFor(false) });

const coloured = (reply: Reply) => render(reply, { width: 40, paint: paintFor(true) });

describe('render', () => {
  it('breaks words into lines, keeps line breaks, and never cuts a word', () => {
    const spans = [
      { kind: 'bold', text: 'No.' },
      ' The leaves give ',
      { kind: 'code', text: 'one' },
      ', good cup.\nOnly one.',
    ] as const;
    expect(plain([{ kind: 'lead', spans }], 16)).toBe('No. The leaves\ngive one, good\ncup.\nOnly one.');
    expect(plain([{ kind: 'note', spans: ['an incomprehensibility'] }], 5)).toBe('an\nincomprehensibility');
  });

  it('prints the address of a link beside it', () => {
    const link = { kind: 'link', text: 'the tea handbook', url: 'https://tea.example' } as const;
    expect(plain([{ kind: 'paragraph', spans: ['See ', link, '.'] }], 80)).toBe(
      'See the tea handbook https://tea.example.',
    );
  });

  it('hangs the lines of a list under their sign', () => {
    expect(plain([{ kind: 'list', title: 'Choose it', items: [['for a strong cup'], ['with milk']] }], 12)).toBe(
      'Choose it\n• for a\n  strong cup\n• with milk',
    );
  });

  const table = {
    kind: 'table',
    header: ['', 'Sencha'],
    rows: [
      ['Colour', 'green'],
      ['Taste', 'grass and a little sea'],
    ],
  } as const;

  it('lays out a table', () => {
    expect(plain([table])).toBe(
      ['        Sencha', '──────  ──────────────────────', 'Colour  green', 'Taste   grass and a little sea'].join(
        '\n',
      ),
    );
  });

  it('breaks the cells of a table that is too wide', () => {
    expect(plain([table], 20)).toBe(
      ['        Sencha', '──────  ────────────', 'Colour  green', 'Taste   grass and a', '        little sea'].join(
        '\n',
      ),
    );
  });

  it('leaves code as it is, however long its lines are', () => {
    const code = 'kettle --take "$KETTLE" --degrees 70\n\n  brew sencha\n';
    expect(plain([{ kind: 'code', title: 'Brew', language: 'bash', code }], 10)).toBe(`── Brew\n${code.trimEnd()}`);
  });

  it('names every source with the day it was checked', () => {
    const sources = [
      { title: 'the tea handbook', checked: '2026-11-01' },
      { title: 'Leaf Index', checked: '2026-11-02', version: '3', url: 'https://leaf.example' },
    ];
    expect(plain([{ kind: 'sources', sources }], 80)).toBe(
      'Sources:\n• the tea handbook (checked 2026-11-01)\n• Leaf Index, 3 (checked 2026-11-02) https://leaf.example',
    );
  });

  it('numbers the choices, and spells out a question', () => {
    const choices: readonly Choice[] = [
      { kind: 'ask', label: 'Colour', question: 'And the colour?' },
      { kind: 'form', label: 'Pick a tea', topic: 'teas' },
    ];
    expect(plain([], 40, choices)).toBe('[1] And the colour?\n[2] Pick a tea');
  });

  it('colours words, and only where asked to', () => {
    const reply: Reply = { sections: [{ kind: 'lead', spans: [{ kind: 'bold', text: 'No' }, '.'] }], choices: [] };
    expect(coloured(reply)).toBe('\u001b[1mNo\u001b[22m.');
    expect(plain(reply.sections)).toBe('No.');
  });

  it('lets no escape sequence through that somebody typed', () => {
    const spans = ['I know nothing about \u001b[31mred\u001b[0m\u0007.'];
    expect(plain([{ kind: 'lead', spans }])).toBe('I know nothing about [31mred[0m.');
  });
});

describe('wantsColour', () => {
  it.each<[ColourSigns, boolean]>([
    [{ isTTY: true, noColor: undefined, term: 'xterm' }, true],
    [{ isTTY: true, noColor: '', term: undefined }, true],
    [{ isTTY: true, noColor: '1', term: 'xterm' }, false],
    [{ isTTY: true, noColor: undefined, term: 'dumb' }, false],
    [{ isTTY: false, noColor: undefined, term: 'xterm' }, false],
  ])('for %o is %s', (signs, expected) => {
    expect(wantsColour(signs)).toBe(expected);
  });
});
