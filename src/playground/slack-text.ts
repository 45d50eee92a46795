import { escapeMrkdwn } from '../slack/blocks/mrkdwn.ts';

/** People and channels by the names under which they are mentioned. */
export type Mentions = ReadonlyMap<string, string>;

/**
 * Turns what a person types into what Slack delivers: `&`, `<` and `>` escaped, `@name` and addresses marked up
 * (https://docs.slack.dev/messaging/formatting-message-text).
 */
export function toSlackText(typed: string, mentions: Mentions): string {
  return escapeMrkdwn(typed)
    .replaceAll(/\bhttps?:\/\/[^\s|`]+[^\s|`.,:;!?'")\]]/g, (url) => `<${url}>`)
    .replaceAll(/(^|[^\w@])@([\w-]+)/g, (whole, before: string, name: string) => {
      const user = mentions.get(name.toLowerCase());
      return user ? `${before}<@${user}>` : whole;
    });
}

/** Turns what Slack delivers into the words that a person typed. */
export function fromSlackText(text: string): string {
  return text
    .replaceAll(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
