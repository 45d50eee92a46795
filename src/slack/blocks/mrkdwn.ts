const joiner = '\u2060';

/**
 * Makes a text harmless where Slack reads markup: in `text` of a message and in mrkdwn objects. No mention, link or
 * broadcast can come of it (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Like `escapeMrkdwn`, and nothing in the text turns bold, italic, struck or code either. */
export function literalMrkdwn(text: string): string {
  return escapeMrkdwn(text).replaceAll(/[*_~`]/g, (mark) => joiner + mark);
}

/** A link in mrkdwn; a label or an address cannot break out of it. */
export function mrkdwnLink(label: string, url: string): string {
  const address = url.replaceAll(/[<>|\s]/g, (character) => encodeURIComponent(character)).replaceAll('&', '&amp;');
  return `<${address}|${literalMrkdwn(label.replaceAll(/[<>|\s]+/g, ' ').trim())}>`;
}

/** Takes the mentions of one user out of a message as Slack delivers it; the rest of its markup stays. */
export function withoutMention(slackText: string, user: string | undefined): string {
  return user ? slackText.replaceAll(new RegExp(`<@${user}(?:\\|[^>]*)?>`, 'g'), ' ').trim() : slackText.trim();
}
