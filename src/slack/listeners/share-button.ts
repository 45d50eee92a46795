import type { App } from '@slack/bolt';
import { actionPattern } from '../blocks/action-ids.ts';
import { noticeMessage } from '../blocks/messages.ts';
import { decodeValue } from '../button-values.ts';
import { readInteraction } from '../interaction.ts';
import { resultMessages } from '../result.ts';
import type { Services } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { words } from '../words.ts';

/** Shares a recommendation with the channel by `response_url`, so that it also works where the bot is not a member. */
export function register(app: App, services: Services): void {
  app.action(actionPattern('share'), async ({ ack, body }) => {
    await ack();
    const pressed = readInteraction(body);
    const { state, text } = decodeValue('share', pressed.value) ?? {};
    const wishes = state ? ({ kind: 'form', state } as const) : text ? ({ kind: 'text', text } as const) : undefined;
    const above = words.sharedBy(pressed.userName);
    const messages = wishes && resultMessages(services, wishes, { isShareable: false, above });
    if (!messages) return tellPerson(services, pressed, [noticeMessage(words.restart)]);
    for (const message of messages) {
      if (await services.respond(pressed.responseUrl, message, { visibleTo: 'channel' })) continue;
      return tellPerson(services, pressed, [noticeMessage(words.cannotShare)]);
    }
  });
}
