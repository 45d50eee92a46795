import type { App } from '@slack/bolt';
import { explain } from '../../reply/explain.ts';
import { actionPattern } from '../blocks/action-ids.ts';
import { noticeMessage, toMessages } from '../blocks/messages.ts';
import { whyView } from '../blocks/why-view.ts';
import { decodeValue } from '../button-values.ts';
import { readInteraction } from '../interaction.ts';
import { describeError } from '../logger.ts';
import { type Services, topicOf } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { words } from '../words.ts';

/**
 * Explains an answer in a modal, by asking the bot once more what it was asked. Where the modal cannot be opened in
 * time, the person gets the same as a message.
 */
export function register(app: App, services: Services): void {
  app.action(actionPattern('why'), async ({ ack, body, client }) => {
    await ack();
    const pressed = readInteraction(body);
    const asked = decodeValue('why', pressed.value);
    const response = asked && services.bot.ask(asked.question, asked.context);
    const knowledge = topicOf(services, response?.topic);
    if (!asked || !response || !knowledge || !topicOf(services, asked.topic))
      return tellPerson(services, pressed, [noticeMessage(words.restart)]);
    const explanation = explain(knowledge, asked.question, response);
    const isOlder = asked.version !== knowledge.version;
    const above = isOlder ? words.knowsMore(asked.version, knowledge.version) : undefined;
    try {
      await client.views.open({ trigger_id: pressed.trigger, view: whyView(explanation, above) });
    } catch (error) {
      services.log.error({ error: describeError(error) }, 'the explanation could not be opened');
      await tellPerson(services, pressed, toMessages(explanation, above ? { above } : {}));
    }
  });
}
