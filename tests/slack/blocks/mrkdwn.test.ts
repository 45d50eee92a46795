import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, literalMrkdwn, mrkdwnLink, withoutMention } from '../../../src/slack/blocks/mrkdwn.ts';

describe('escapeMrkdwn', () => {
  it('escapes once, and the ampersand first', () => {
    expect(escapeMrkdwn('a < b && <!channel>')).toBe('a &lt; b &amp;&amp; &lt;!channel&gt;');
  });
});

describe('literalMrkdwn', () => {
  it('lets no mark do anything', () => {
    expect(literalMrkdwn('*a* _b_').replaceAll('\u2060', '')).toBe('*a* _b_');
    expect(literalMrkdwn('*a*')).not.toMatch(/(^|\s)\*/);
  });
});

describe('mrkdwnLink', () => {
  it.each([
    ['a plain label', 'Docs', 'https://a.example/', '<https://a.example/|Docs>'],
    ['a label with brackets', 'a <b> | c', 'https://a.example/', '<https://a.example/|a b c>'],
    ['an address with a bar', 'Docs', 'https://a.example/|x>', '<https://a.example/%7Cx%3E|Docs>'],
    ['an address with an ampersand', 'Docs', 'https://a.example/?a&b', '<https://a.example/?a&amp;b|Docs>'],
  ])('keeps %s inside', (_, label, url, expected) => {
    expect(mrkdwnLink(label, url)).toBe(expected);
  });
});

describe('withoutMention', () => {
  it.each([
    ['<@U1> hello', 'hello'],
    ['hello <@U1|bot>, you', 'hello  , you'],
    ['<@U2> and <@U1>', '<@U2> and'],
  ])('takes only that user out of %s', (text, expected) => {
    expect(withoutMention(text, 'U1')).toBe(expected);
  });
});
