import { describe, expect, it } from 'vitest';
import { plain, plainSection } from '../../src/reply/plain.ts';
import type { Section } from '../../src/reply/reply.ts';

describe('plainSection', () => {
  it.each<[string, Section, string]>([
    ['a lead', { kind: 'lead', spans: [{ kind: 'bold', text: 'No.' }, ' It has none.'] }, 'No. It has none.'],
    ['a paragraph', { kind: 'paragraph', spans: ['Run ', { kind: 'code', text: 'brew' }, '.'] }, 'Run brew.'],
    ['a note', { kind: 'note', spans: ['See ', { kind: 'link', text: 'here', url: 'https://a.example' }] }, 'See here'],
    ['a list', { kind: 'list', items: [['one'], [{ kind: 'bold', text: 'two' }, ': 2']] }, '• one\n• two: 2'],
    ['a list with a title', { kind: 'list', title: 'Why:', items: [['so']] }, 'Why:\n• so'],
    [
      'a table',
      {
        kind: 'table',
        header: ['', 'Sencha', 'Assam'],
        rows: [
          ['Colour', 'green', 'dark brown'],
          ['Steeping time', 'two minutes', ''],
        ],
      },
      [
        '               Sencha       Assam',
        '-------------  -----------  ----------',
        'Colour         green        dark brown',
        'Steeping time  two minutes',
      ].join('\n'),
    ],
    [
      'code, with its lines as they are',
      { kind: 'code', title: 'Brew', language: 'bash', code: 'brew \\\n  --grams 6\n\n' },
      'Brew\n\nbrew \\\n  --grams 6',
    ],
    [
      'sources, each with its date',
      {
        kind: 'sources',
        sources: [
          { title: 'Leaf Index', checked: '2026-11-02', version: '7.1', url: 'https://leaf.example/index' },
          { title: 'the tea handbook', checked: '2026-11-01' },
        ],
      },
      'Sources: Leaf Index, 7.1 (checked 2026-11-02) https://leaf.example/index; the tea handbook (checked 2026-11-01)',
    ],
    [
      'a source that may be out of date',
      { kind: 'sources', sources: [{ title: 'the tea handbook', checked: '2024-11-01', isOld: true }] },
      'Sources: the tea handbook (checked on 2024-11-01, may be out of date)',
    ],
  ])('writes %s', (_, section, expected) => {
    expect(plainSection(section)).toBe(expected);
  });
});

describe('plain', () => {
  it('separates the sections by an empty line and leaves the choices to the front', () => {
    const sections: readonly Section[] = [
      { kind: 'lead', spans: ['Yes.'] },
      { kind: 'note', spans: ['Mostly.'] },
    ];
    expect(plain({ sections, choices: [{ kind: 'form', label: 'Pick a tea', topic: 'teas' }] })).toBe(
      'Yes.\n\nMostly.',
    );
    expect(plain({ sections: [], choices: [] })).toBe('');
  });
});
