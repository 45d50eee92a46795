import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parse } from '../../src/knowledge/parse.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { featuresSchema, sourcesSchema, topicSchema, useCasesSchema } from '../../src/knowledge/schema.ts';

function problemsOf(text: string, schema: z.ZodType = sourcesSchema): string[] {
  return parse('a.yml', text, schema).problems.map(formatProblem);
}

describe('parse', () => {
  it('gives the value, its keys and the place of everything', () => {
    const { document, problems } = parse('a.yml', 'guide:\n  title: The guide\n  publisher: Us\n', sourcesSchema);
    expect(problems).toEqual([]);
    expect(document.value).toEqual({ guide: { title: 'The guide', publisher: 'Us' } });
    expect(document.keys).toEqual(['guide']);
    expect(document.placeOf(['guide', 'title'])).toEqual({ line: 2, column: 10 });
    expect(document.placeOf(['guide', 'title'], 'key')).toEqual({ line: 2, column: 3 });
    expect(document.placeOf(['guide'])).toEqual({ line: 1, column: 1 });
  });

  it('finds places through anchors, and the nearest one for what is not there', () => {
    const text = 'a: &one\n  x: 1\nb: *one\n';
    const { document } = parse('a.yml', text, z.record(z.string(), z.object({ x: z.number() })));
    expect(document.value).toEqual({ a: { x: 1 }, b: { x: 1 } });
    expect(document.placeOf(['b', 'x'])).toEqual({ line: 2, column: 6 });
    expect(document.placeOf(['b', 'y'])).toEqual({ line: 3, column: 1 });
  });

  it.each([
    ['an empty file', '', ['a.yml:1:1 yaml: the file is empty']],
    ['a file of comments', '# later\n', ['a.yml:1:1 yaml: the file is empty']],
    [
      'tabs',
      'a:\n\ttitle: x\n\tpublisher: y\n',
      [
        'a.yml:2:1 yaml: YAML is indented with spaces, not with tabs',
        'a.yml:3:1 yaml: YAML is indented with spaces, not with tabs',
      ],
    ],
    [
      'a key that stands twice',
      'a:\n  title: x\n  publisher: y\n  title: z\n',
      ['a.yml:4:3 yaml: this key stands twice in the same place; keep one'],
    ],
    [
      'two documents',
      'a:\n  title: x\n  publisher: y\n---\nb: 1\n',
      ['a.yml:4:1 yaml: a file holds one document; remove the line "---"'],
    ],
    [
      'a text with a colon, once',
      'a:\n  title: Note: this\n  publisher: That: too\n',
      [
        'a.yml:2:10 yaml: two keys on one line; put a text with a colon in quotes, or indent this line like its neighbours',
      ],
    ],
    [
      'a key without a colon',
      'a\nb: 1\n',
      ['a.yml:1:1 yaml: this line is no key with a value; give it a colon, or indent it like its neighbours'],
    ],
    [
      'a text that begins with a sign of YAML',
      'a:\n  title: @one\n',
      ['a.yml:2:10 yaml: put this text in quotes, because of the @ at its beginning'],
    ],
    [
      'a quote that is not closed',
      'a:\n  title: "one\n  publisher: two\n',
      ['a.yml:2:10 yaml: a quote is opened here and not closed'],
    ],
    ['an unknown anchor', 'a: *b\n', ['a.yml:1:4 yaml: Unresolved alias (the anchor must be set before the alias): b']],
    ['a list where keys belong', '- a\n', ['a.yml:1:1 schema: expected keys with values, found a list']],
  ])('reports %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('reports a bracket that is not closed, where the text ends', () => {
    expect(problemsOf('a: [b\nc: d\n')[0]).toMatch(/^a\.yml:\d+:\d+ yaml: .*\]/);
  });

  it('lists several mistakes of one file', () => {
    expect(problemsOf('a:\n  title: 7\n  publsher: y\nB:\n  title: x\n  publisher: y\n')).toEqual([
      'a.yml:2:10 schema: expected text, found the number 7; put it in quotes',
      'a.yml:1:1 schema: "publisher" is missing',
      'a.yml:3:3 schema: unknown key "publsher"; did you mean "publisher"?',
      'a.yml:4:1 schema: "B": an id is kebab-case: small letters, digits and single hyphens',
    ]);
  });

  it.each([
    [
      'a value that is missing',
      sourcesSchema,
      'a:\n  title:\n  publisher: y\n',
      '2:3 schema: "a.title" is empty; expected text',
    ],
    ['a text that is empty', sourcesSchema, 'a:\n  title: ""\n  publisher: y\n', '2:10 schema: the text is empty'],
    [
      'an address that is none',
      sourcesSchema,
      'a: { title: x, publisher: y, url: "javascript:alert(1)" }\n',
      '1:35 schema: expected a web address that starts with https:// or http://',
    ],
    [
      'a word that is none of a few',
      useCasesSchema,
      'a:\n  name: x\n  needs:\n    b: mist\n',
      '4:8 schema: "mist" is none of must, should, nice, avoid; did you mean "must"?',
    ],
    [
      'a slip in the longer form of a need',
      useCasesSchema,
      'a:\n  name: x\n  needs:\n    b:\n      importance: must\n      value: x\n      why: y\n',
      '7:7 schema: unknown key "why"; known here: importance, value',
    ],
    [
      'a kind that is none',
      featuresSchema,
      'a:\n  kind: suport\n',
      '2:9 schema: "suport" is none of support, scale, choice, text, number, date; did you mean "support"?',
    ],
    [
      'a kind that is missing',
      featuresSchema,
      'a:\n  name: x\n',
      '1:1 schema: "kind" is missing; it is one of support, scale, choice, text, number, date',
    ],
    [
      'what is of neither kind',
      z.object({ aliases: topicSchema.shape.aliases }),
      'aliases:\n  - tea\n  - 7\n',
      '3:5 schema: expected text or keys with values, found the number 7; put it in quotes',
    ],
    [
      'a text that is too long',
      z.object({ cell: z.string().max(3, 'at most 3 characters') }),
      'cell: abcd\n',
      '1:7 schema: at most 3 characters; this one has 4',
    ],
  ])('reports %s', (_, schema, text, problem) => {
    expect(problemsOf(text, schema)).toEqual([`a.yml:${problem}`]);
  });

  it('is not led into endless growth by anchors', () => {
    const rows = Array.from({ length: 12 }, (_, row) => `r${row}: &r${row} [${`*r${row - 1}, `.repeat(9)}1]`);
    const text = rows.join('\n').replaceAll('*r-1, ', '');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^a\.yml:1:1 yaml: .*alias/i)]);
  });
});
