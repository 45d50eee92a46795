import { describe, expect, it } from 'vitest';
import { fromSlackText, toSlackText } from '../../src/playground/slack-text.ts';

const mentions = new Map([
  ['pickframework', 'U0BOT'],
  ['you', 'UYOU'],
]);

describe('what is typed', () => {
  it.each([
    ['hello', 'hello'],
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['<!channel> &lt;', '&lt;!channel&gt; &amp;lt;'],
    ['@pickframework hi', '<@U0BOT> hi'],
    ['hi, @PickFramework!', 'hi, <@U0BOT>!'],
    ['@nobody and me@you', '@nobody and me@you'],
    ['see https://a.example/x?a=1&b=2.', 'see <https://a.example/x?a=1&amp;b=2>.'],
  ])('reaches the app as Slack sends it: %s', (typed, sent) => {
    expect(toSlackText(typed, mentions)).toBe(sent);
  });

  it.each(['a < b && c > d', 'see https://a.example/x?a=1&b=2.', '&lt; &amp;'])('comes back as it was: %s', (typed) => {
    expect(fromSlackText(toSlackText(typed, mentions))).toBe(typed);
  });
});
