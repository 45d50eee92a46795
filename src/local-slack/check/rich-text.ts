import { z } from 'zod';
import { identifier } from './texts.ts';

const style = z
  .strictObject({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial()
  .optional();
const border = z.literal([0, 1]).optional();
const written = z.string().min(1);

const textElement = z.strictObject({ type: z.literal('text'), text: written, style });
const linkElement = z.strictObject({
  type: z.literal('link'),
  url: z.url().max(3000),
  text: written.optional(),
  unsafe: z.boolean().optional(),
  style,
});
const element = z.discriminatedUnion('type', [
  textElement,
  linkElement,
  z.strictObject({ type: z.literal('emoji'), name: written, style }),
  z.strictObject({ type: z.literal('user'), user_id: written, style }),
  z.strictObject({ type: z.literal('channel'), channel_id: written, style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: written, style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
]);

const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(element).min(1) });

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richTextBlock = z.strictObject({
  type: z.literal('rich_text'),
  block_id: identifier.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
          indent: z.int().min(0).max(8).optional(),
          offset: z.int().min(0).optional(),
          border,
        }),
        z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(element).min(1), border }),
        z.strictObject({
          type: z.literal('rich_text_preformatted'),
          elements: z.array(z.discriminatedUnion('type', [textElement, linkElement])).min(1),
          language: written.optional(),
          border,
        }),
      ]),
    )
    .min(1),
});
