import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { anyText, identifier, plainText } from './texts.ts';

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
function option<T extends z.ZodType>(text: T) {
  return z.strictObject({ text, value: z.string().min(1).max(75), description: plainText(75).optional() });
}

const selectOption = option(plainText(75));
const groupOption = option(anyText(75));
const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: identifier.optional(),
  url: z.url().max(3000).optional(),
  value: z.string().max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
});

const base = { action_id: identifier.optional(), confirm: confirm.optional(), focus_on_load: z.boolean().optional() };
const placeholder = plainText(150).optional();

const group = { ...base, options: z.array(groupOption).min(1).max(10) };
const menu = { ...base, placeholder, options: z.array(selectOption).min(1).max(100) };
const one = <T extends z.ZodType>(among: T) => ({ initial_option: among.optional() });
const several = <T extends z.ZodType>(among: T) => ({ initial_options: z.array(among).min(1).optional() });

const radioButtons = initialFits(z.strictObject({ type: z.literal('radio_buttons'), ...group, ...one(groupOption) }));
const checkboxes = initialFits(z.strictObject({ type: z.literal('checkboxes'), ...group, ...several(groupOption) }));
const staticSelect = initialFits(z.strictObject({ type: z.literal('static_select'), ...menu, ...one(selectOption) }));
const multiStaticSelect = initialFits(
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    ...several(selectOption),
    max_selected_items: z.int().min(1).optional(),
  }),
);
const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: identifier.optional(),
  focus_on_load: z.boolean().optional(),
  placeholder,
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
});

/** What a message can hold in an `actions` block. */
export const actionElement = z.union([button, radioButtons, checkboxes, staticSelect, multiStaticSelect]);

/** What an `input` block can hold. */
export const inputElement = z.union([plainTextInput, radioButtons, checkboxes, staticSelect, multiStaticSelect]);

interface Choosing {
  options: { value: string }[];
  initial_option?: { value: string } | undefined;
  initial_options?: { value: string }[] | undefined;
}

/** What is chosen at first must be one of the options, to the letter; no two options may have one value. */
function initialFits<T extends z.ZodType<Choosing>>(schema: T): T {
  return schema.superRefine(({ options, initial_option, initial_options = [] }, context) => {
    const chosen = initial_option ? [initial_option] : initial_options;
    if (!chosen.every((one) => options.some((option) => isDeepStrictEqual(option, one)))) {
      context.addIssue({ code: 'custom', message: 'an initial option is not among the options' });
    }
    if (new Set(options.map(({ value }) => value)).size < options.length) {
      context.addIssue({ code: 'custom', message: 'two options have the same value' });
    }
  }) as T;
}
