import { z } from 'zod';
import { actionElement, inputElement } from './elements.ts';
import { richTextBlock } from './rich-text.ts';
import { anyText, identifier, mrkdwn, plainText } from './texts.ts';

const block_id = identifier.optional();

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: actionElement.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text ?? fields, 'a section needs text or fields');

const header = z.strictObject({
  type: z.literal('header'),
  block_id,
  text: plainText(150),
  level: z.int().min(1).max(4).optional(),
});

const context = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: z
    .array(z.discriminatedUnion('type', [plainText(2000), mrkdwn(2000)]))
    .min(1)
    .max(10),
});

const divider = z.strictObject({ type: z.literal('divider'), block_id });

const actions = z.strictObject({
  type: z.literal('actions'),
  block_id,
  elements: z.array(actionElement).min(1).max(25),
});

const input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
});

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  richTextBlock,
]);

/** https://docs.slack.dev/reference/block-kit/blocks/table-block */
const table = z.strictObject({
  type: z.literal('table'),
  block_id,
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z
        .strictObject({ align: z.enum(['left', 'center', 'right']), is_wrapped: z.boolean() })
        .partial()
        .nullable(),
    )
    .max(20)
    .optional(),
});

/** https://docs.slack.dev/reference/block-kit/blocks, which says as well what may stand where. */
export const messageBlocks = distinct(
  z
    .array(z.discriminatedUnion('type', [section, header, context, divider, actions, input, richTextBlock, table]))
    .max(50),
);

export const modalBlocks = distinct(
  z
    .array(z.discriminatedUnion('type', [section, header, context, divider, actions, input, richTextBlock]))
    .min(1)
    .max(100),
);

export const homeBlocks = distinct(
  z
    .array(z.discriminatedUnion('type', [section, header, context, divider, actions, input, richTextBlock, table]))
    .max(100),
);

interface AnyBlock {
  type: string;
  block_id?: string | undefined;
  elements?: unknown;
}

/** Block ids are unique in a payload, action ids within their block, and there is one table at most. */
function distinct<T extends z.ZodType<AnyBlock[]>>(schema: T): T {
  return schema.superRefine((blocks, { addIssue }) => {
    const blockIds = blocks.flatMap(({ block_id: id }) => id ?? []);
    if (new Set(blockIds).size < blockIds.length)
      addIssue({ code: 'custom', message: 'two blocks have the same block_id' });
    for (const { elements } of blocks.filter(({ type }) => type === 'actions')) {
      const ids = (elements as { action_id?: string }[]).flatMap(({ action_id: id }) => id ?? []);
      if (new Set(ids).size < ids.length) addIssue({ code: 'custom', message: 'two elements have the same action_id' });
    }
    if (blocks.filter(({ type }) => type === 'table').length > 1) {
      addIssue({ code: 'custom', message: 'only one table is allowed' });
    }
  }) as T;
}
