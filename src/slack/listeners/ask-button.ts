import type { App } from '@slack/bolt';
import { actionPattern } from '../blocks/action-ids.ts';
import { noticeMessage, toMessages } from '../blocks/messages.ts';
import { decodeValue } from '../button-values.ts';
import { readInteraction } from '../interaction.ts';
import { describeError } from '../logger.ts';
import { rememberAsker, type Services } from '../services.ts';
import { isUnreachable, tellPerson } from '../tell-person.ts';
import { whyButtons } from '../why-buttons.ts';
import { words } from '../words.ts';

/**
 * Answers the question behind a button where the button stands: in the thread for everybody, for the person alone where
 * the message was for them alone, in a direct message from App Home.
 */
export function register(app: App, services: Services): void {
  app.action(actionPattern('ask'), async ({ ack, body }) => {
    await ack();
    const pressed = readInteraction(body);
    const question = decodeValue('ask', pressed.value)?.question;
    if (question === undefined) return tellPerson(services, pressed, [noticeMessage(words.restart)]);
    const response = services.bot.ask(question);
    const buttons = whyButtons(services.bot, { text: question, context: [] }, response);
    const messages = toMessages(response.reply, { above: words.youAsked(question), buttons });
    const { channel, message, isDirect, isEphemeral, trigger: answers, responseUrl } = pressed;
    const thread = pressed.thread ?? (isDirect ? undefined : message);
    const isFirst = isDirect || services.claim(`ask:${channel}:${thread}:${question}`);
    if (!channel) return services.poster.post({ channel: pressed.user, answers, question }, messages);
    if (isEphemeral || !isFirst) return tellPerson(services, pressed, messages);
    try {
      await services.poster.post({ channel, answers, question, ...(thread && { thread }) }, messages);
      if (!isDirect && thread) rememberAsker(services, channel, thread, pressed.user);
    } catch (error) {
      if (!isUnreachable(error) || !responseUrl) throw error;
      services.log.warn(
        { channel, error: describeError(error) },
        'the answer cannot be posted here; only the person sees it',
      );
      await tellPerson(services, pressed, messages);
    }
  });
}
