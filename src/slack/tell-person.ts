import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { SlackMessage } from './blocks/messages.ts';
import type { Interaction } from './interaction.ts';
import { describeError } from './logger.ts';
import type { Services } from './services.ts';

/** Where a person can be told something that is meant for them alone. */
export type Person = Pick<Interaction, 'user' | 'channel' | 'thread' | 'responseUrl' | 'trigger'>;

/**
 * Tells a person something where they are, visible to them alone: by `response_url`, else in a direct message, there
 * with `direct` where that must read differently.
 */
export async function tellPerson(
  services: Services,
  person: Person,
  messages: readonly SlackMessage[],
  direct: readonly SlackMessage[] = messages,
): Promise<void> {
  const left = await respondAll(services, person, messages);
  if (left.length === 0) return;
  await services.poster.post({ channel: person.user, answers: person.trigger }, direct.slice(-left.length));
}

/**
 * Sends a person a direct message; where that fails, the same where they are, visible to them alone.
 * Gives the way that it went.
 */
export async function sendDirect(
  services: Services,
  client: WebClient,
  person: Person,
  messages: readonly SlackMessage[],
): Promise<'direct' | 'ephemeral'> {
  try {
    const isThere = person.channel?.startsWith('D');
    const channel = isThere && person.channel ? person.channel : person.user;
    await services.poster.post(
      { channel, answers: person.trigger, ...(isThere && person.thread && { thread: person.thread }) },
      messages,
    );
    return 'direct';
  } catch (error) {
    services.log.warn(
      { error: describeError(error) },
      'the direct message failed; it goes out as an ephemeral message',
    );
    const left = await respondAll(services, person, messages);
    for (const { text, blocks } of left) {
      if (!person.channel) throw error;
      await client.chat.postEphemeral({
        channel: person.channel,
        user: person.user,
        text,
        blocks: [...blocks],
        ...(person.thread && { thread_ts: person.thread }),
      });
    }
    return 'ephemeral';
  }
}

/** Whether Slack refused a call because of where or to whom it went. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof WebAPIPlatformError;
}

/** Gives what could not be sent. */
async function respondAll(
  { respond }: Services,
  { responseUrl, thread }: Person,
  messages: readonly SlackMessage[],
): Promise<readonly SlackMessage[]> {
  for (const [index, message] of messages.entries()) {
    if (!(await respond(responseUrl, message, { visibleTo: 'person', ...(thread && { thread }) })))
      return messages.slice(index);
  }
  return [];
}
