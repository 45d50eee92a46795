import type { App } from '@slack/bolt';
import { actionPattern } from '../blocks/action-ids.ts';
import { noticeMessage, toMessages } from '../blocks/messages.ts';
import { decodeValue } from '../button-values.ts';
import { readInteraction } from '../interaction.ts';
import type { Services } from '../services.ts';
import { sendDirect, tellPerson } from '../tell-person.ts';
import { words } from '../words.ts';

/** Sends the snippet behind a button to the person who pressed it, in a direct message. */
export function register(app: App, services: Services): void {
  app.action(actionPattern('snippet'), async ({ ack, body, client }) => {
    await ack();
    const pressed = readInteraction(body);
    const wanted = decodeValue('snippet', pressed.value);
    const reply = wanted && services.bot.snippet(wanted.topic, wanted.snippet, wanted.params);
    if (!reply) return tellPerson(services, pressed, [noticeMessage(words.restart)]);
    const way = await sendDirect(services, client, pressed, toMessages(reply));
    if (way === 'ephemeral' || pressed.isDirect || !pressed.responseUrl) return;
    await services.respond(pressed.responseUrl, noticeMessage(words.sentToDirect), {
      visibleTo: 'person',
      ...(pressed.thread && { thread: pressed.thread }),
    });
  });
}
