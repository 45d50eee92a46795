import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { homeBlocks, messageBlocks, modalBlocks } from './blocks.ts';
import { identifier, plainText } from './texts.ts';

/** Not documented; messages of 11,341 characters have been refused (https://github.com/slackapi/bolt-js/issues/2867). */
const charactersInBlocks = 11_000;
const charactersInText = 40_000;
const viewBytes = 250_000;

/** The content of a message, as all methods that send one take it. */
export const messageContent = {
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
};

const view = {
  private_metadata: z.string().max(3000).optional(),
  callback_id: identifier.optional(),
  external_id: identifier.optional(),
};

const modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    blocks: modalBlocks,
    ...view,
  })
  .refine(
    ({ blocks, submit }) => submit || !blocks.some(({ type }) => type === 'input'),
    'a modal with inputs needs submit',
  );

const home = z.strictObject({ type: z.literal('home'), blocks: homeBlocks, ...view });

export type Modal = z.infer<typeof modal>;
export type Home = z.infer<typeof home>;

/** Refuses a message that Slack would refuse. */
export function checkMessage({
  text = '',
  blocks = [],
}: {
  text?: string | undefined;
  blocks?: unknown[] | undefined;
}): void {
  if (text.trim() === '' && blocks.length === 0) throw new Refusal('no_text');
  if (text.trim() === '') throw new Refusal('no_text', ['the local Slack wants the text beside the blocks as well']);
  if (text.length > charactersInText) throw new Refusal('msg_too_long');
  check(messageBlocks, blocks, 'invalid_blocks');
  if (charactersOf(blocks) > charactersInBlocks) throw new Refusal('msg_blocks_too_long');
}

/** Refuses a modal that Slack would refuse. */
export function checkModal(payload: unknown): Modal {
  return checkView(modal, payload);
}

/** Refuses a home view that Slack would refuse. */
export function checkHome(payload: unknown): Home {
  return checkView(home, payload);
}

/** Parses, or refuses with what is wrong. */
export function check<T>(schema: z.ZodType<T>, value: unknown, code: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal(code, [z.prettifyError(result.error)]);
}

function checkView<T>(schema: z.ZodType<T>, payload: unknown): T {
  if (Buffer.byteLength(JSON.stringify(payload) ?? '') > viewBytes) throw new Refusal('view_too_large');
  return check(schema, payload, 'invalid_arguments');
}

const shown = new Set(['text', 'url']);

/** All that is shown, wherever it stands. */
function charactersOf(value: unknown, key = ''): number {
  if (typeof value === 'string') return shown.has(key) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charactersOf(one, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, one]) => sum + charactersOf(one, name), 0);
}
