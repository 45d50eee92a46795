import { z } from 'zod';

/** A press of a button, as far as it matters here. */
const interactionSchema = z.object({
  user: z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() }),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional(), thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  trigger_id: z.string().default(''),
  actions: z.array(z.object({ value: z.string().optional() })).default([]),
});

export interface Interaction {
  readonly user: string;
  readonly userName: string;
  /** Undefined in App Home. */
  readonly channel?: string;
  readonly message?: string;
  /** The thread that the message with the button stands in. */
  readonly thread?: string;
  /** Whether only this person sees the message with the button. */
  readonly isEphemeral: boolean;
  readonly isDirect: boolean;
  readonly responseUrl?: string;
  readonly trigger: string;
  readonly value?: string;
}

/** Reads the payload of a pressed button. Throws a `ZodError` for what Slack never sends. */
export function readInteraction(body: unknown): Interaction {
  const { user, channel, message, container, ...rest } = interactionSchema.parse(body);
  const thread = message?.thread_ts ?? container?.thread_ts;
  const value = rest.actions[0]?.value;
  return {
    user: user.id,
    userName: user.name ?? user.username ?? 'somebody',
    ...(channel && { channel: channel.id }),
    ...(message && { message: message.ts }),
    ...(thread && { thread }),
    isEphemeral: container?.is_ephemeral ?? false,
    isDirect: channel?.id.startsWith('D') ?? false,
    ...(rest.response_url && { responseUrl: rest.response_url }),
    trigger: rest.trigger_id,
    ...(value !== undefined && { value }),
  };
}
