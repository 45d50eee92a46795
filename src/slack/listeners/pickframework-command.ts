import type { App } from '@slack/bolt';
import { noticeMessage, toMessages } from '../blocks/messages.ts';
import { openForm } from '../open-form.ts';
import { resultMessages } from '../result.ts';
import type { Services } from '../services.ts';
import { type Person, tellPerson } from '../tell-person.ts';
import { commandName, words } from '../words.ts';

/** `/pickframework` opens the form; with words of their own, a person gets the recommendation at once; `help` explains. */
export function register(app: App, services: Services): void {
  app.command(commandName, async ({ command, ack, client }) => {
    await ack();
    const person: Person = {
      user: command.user_id,
      channel: command.channel_id,
      responseUrl: command.response_url,
      trigger: command.trigger_id,
    };
    const text = (command.text ?? '').trim();
    if (text === '') return openForm(services, client, person, {});
    const isHelp = /^(help|\?)$/i.test(text);
    const messages = isHelp
      ? toMessages(services.bot.ask('help').reply)
      : resultMessages(services, { kind: 'text', text }, { isShareable: isChannel(command.channel_id) });
    await tellPerson(services, person, messages ?? [noticeMessage(words.failed)]);
  });
}

function isChannel(id: string): boolean {
  return !id.startsWith('D');
}
