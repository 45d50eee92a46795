import type { App } from '@slack/bolt';
import { actionPattern } from '../blocks/action-ids.ts';
import { noticeMessage } from '../blocks/messages.ts';
import { decodeValue } from '../button-values.ts';
import { readInteraction } from '../interaction.ts';
import { openForm } from '../open-form.ts';
import type { Services } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { words } from '../words.ts';

/** Opens the form, filled in with the answers that the button carries. */
export function register(app: App, services: Services): void {
  app.action(actionPattern('form'), async ({ ack, body, client }) => {
    await ack();
    const pressed = readInteraction(body);
    const wanted = decodeValue('form', pressed.value);
    if (!wanted) return tellPerson(services, pressed, [noticeMessage(words.restart)]);
    await openForm(services, client, pressed, wanted);
  });
}
