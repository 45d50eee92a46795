import { z } from 'zod';

/** Plain text of at most `max` characters (https://docs.slack.dev/reference/block-kit/composition-objects/text-object). */
export function plainText(max: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
}

/** Text with Slack's markup. */
export function mrkdwn(max: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
}

/** Either of the two. */
export function anyText(max: number) {
  return z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);
}

/** The id of a block or an action. */
export const identifier = z.string().min(1).max(255);
