import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/understand/normalize.ts';

describe('normalize', () => {
  it.each([
    ['another person', 'ask <@U012AB3CD> about Sencha', 'ask              about sencha'],
    ['a person with a label', '<@W012|ada> knows', '            knows'],
    ['a group of people', '<!subteam^S012|@devs> hello', '                      hello'],
    ['everybody', '<!here> is it good', '        is it good'],
    ['a channel', 'see <#C012AB3CD|teas> first', 'see                   first'],
    ['a bare address', 'see https://a.example/x?y=1 first', 'see                         first'],
    ['an address in brackets', 'see <https://a.example> first', 'see                     first'],
    ['an emoji, which parts like a comma', 'nice :tea_time: really', 'nice ,          really'],
    ['the sign of a quotation', '> was it good?\nyes', '  was it good?\nyes'],
    ['the sign of a quotation as Slack escapes it', '&gt; was it good?\nyes', '     was it good?\nyes'],
    ['a block of code', 'why?\n```brew()\nbrew()``` thanks', 'why?\n                    thanks'],
    ['a block of code without an end', 'why? ```brew()', 'why?          '],
  ])('blanks %s', (_, message, expected) => {
    expect(normalize(message).text).toBe(expected);
  });

  it.each([
    ['a link', 'read <https://a.example|the handbook> now', 'the handbook'],
    ['a channel-like word', 'what is #teas', '#teas'],
    ['inline code', 'does `brew` work', 'brew'],
    ['a colon between words', 'sencha: is it mild', 'sencha: is it mild'],
    ['a comparison sign', 'is a > b', 'is a > b'],
  ])('keeps the words of %s where they stand', (_, message, words) => {
    const { text } = normalize(message);
    expect(text.slice(message.indexOf(words), message.indexOf(words) + words.length)).toBe(words);
  });

  it.each([
    ['don’t', "don't"],
    ['don‘t', "don't"],
    ['“good”', '"good"'],
    ['a – b', 'a — b'],
    ['a − b', 'a - b'],
    ['side‑handle', 'side-handle'],
    ['a\u00a0b', 'a b'],
    ['ÜBER Tee', 'über tee'],
    ['TEA & MILK', 'tea & milk'],
  ])('writes %s as %s', (message, expected) => {
    expect(normalize(message).text).toBe(expected);
  });

  it.each([
    ['a &amp; b', 'a &     b'],
    ['a &lt; b', 'a <    b'],
    ['a &gt; b', 'a >    b'],
  ])('spells out the entity in %s', (message, expected) => {
    expect(normalize(message).text).toBe(expected);
  });

  const plain = { hasCode: false, hasQuote: false, addressesPerson: false, hasLink: false };
  it.each([
    ['is it good?', plain],
    ['```x```', { ...plain, hasCode: true }],
    ['just `x`', plain],
    ['> said', { ...plain, hasQuote: true }],
    ['first\n&gt; said', { ...plain, hasQuote: true }],
    ['a &gt; b', plain],
    ['<@U012> is it', { ...plain, addressesPerson: true }],
    ['<!here> is it', plain],
    ['<#C012> is it', plain],
    ['https://a.example', { ...plain, hasLink: true }],
    ['<https://a.example|here>', { ...plain, hasLink: true }],
  ])('notes what else is in %j', (message, signs) => {
    expect(normalize(message)).toMatchObject(signs);
  });

  it('keeps every character at its place, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '<@U1>',
      '<#C1|x>',
      '<https://a|b>',
      '```',
      '>',
      '&gt;',
      ':x:',
      '`',
      '\n',
      'İ',
      '😀',
    );
    const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 });
    fc.assert(
      fc.property(soup, (parts) => {
        const message = parts.join('');
        expect(normalize(message).text).toHaveLength(message.length);
      }),
    );
  });
});
