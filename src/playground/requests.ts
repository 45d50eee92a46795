import { z } from 'zod';

const id = z.string().min(1).max(255);
const place = z.strictObject({ channel: id, ts: id });

/** What the page may ask for, by the path below `/api/`. */
export const requests = {
  say: z.strictObject({ channel: id, text: z.string().trim().min(1).max(12_000), thread: id.optional() }),
  command: z.strictObject({ channel: id, text: z.string().trim().min(1).max(12_000) }),
  act: z.strictObject({
    /** The message, or the id of the modal; without either, App Home. */
    place: place.optional(),
    modal: id.optional(),
    block: z.int().min(0).max(100),
    action: id,
    selected: z.array(z.string().max(300)).max(100).optional(),
  }),
  submit: z.strictObject({ values: z.record(id, z.union([z.string().max(3000), z.array(z.string().max(300))])) }),
  'close-modal': z.strictObject({}),
  'open-home': z.strictObject({}),
  inspect: place,
} as const;

export type RequestName = keyof typeof requests;
export type RequestOf<K extends RequestName> = z.infer<(typeof requests)[K]>;

/** What is wrong with a request, in words that the page shows. */
export class RequestError extends Error {
  override name = 'RequestError' as const;
}
