import type { App } from '@slack/bolt';
import { formCallback } from '../blocks/action-ids.ts';
import { noticeMessage } from '../blocks/messages.ts';
import { readForm } from '../blocks/read-form.ts';
import { decodeValue } from '../button-values.ts';
import { resultMessages } from '../result.ts';
import type { Services } from '../services.ts';
import { topicOf } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { words } from '../words.ts';

/** Takes the sent form: errors go to their fields, the recommendation to the person where they started. */
export function register(app: App, services: Services): void {
  app.view(formCallback, async ({ ack, view, body }) => {
    const metadata = decodeValue('metadata', view.private_metadata);
    const knowledge = topicOf(services, metadata?.topic);
    const form = knowledge && readForm(knowledge, view.state.values);
    if (form?.kind === 'wrong') return ack({ response_action: 'errors', errors: { ...form.errors } });
    await ack();
    const { channel, responseUrl } = metadata ?? {};
    const person = {
      user: body.user.id,
      trigger: view.id,
      ...(channel && { channel }),
      ...(responseUrl && { responseUrl }),
    };
    const result = (isShareable: boolean) =>
      form ? resultMessages(services, { kind: 'form', state: form.state }, { isShareable }) : undefined;
    const here = result(responseUrl !== undefined && !channel?.startsWith('D'));
    await tellPerson(services, person, here ?? [noticeMessage(words.restart)], result(false));
  });
}
