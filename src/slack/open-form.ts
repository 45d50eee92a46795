import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { formView } from './blocks/form-view.ts';
import { noticeMessage } from './blocks/messages.ts';
import { encodeValue, type Value } from './button-values.ts';
import { stateFrom, stillKnown } from './form-answers.ts';
import { describeError } from './logger.ts';
import { type Services, topicOf } from './services.ts';
import { type Person, tellPerson } from './tell-person.ts';
import { words } from './words.ts';

/**
 * Opens the form for a person, filled in with `state` or from their own words; without a topic they choose it in the
 * form. Slack allows three seconds for it, so nothing slow may come before. Where it fails, the person is told.
 */
export async function openForm(
  services: Services,
  client: WebClient,
  person: Person,
  { topic, state, text }: Value<'form'>,
): Promise<void> {
  const knowledge = topic === undefined ? services.bot.topics[0] : topicOf(services, topic);
  if (!knowledge) return tellPerson(services, person, [noticeMessage(words.restart)]);
  const { channel, responseUrl } = person;
  const { id } = knowledge;
  const metadata =
    encodeValue('metadata', { topic: id, channel, responseUrl }) ?? encodeValue('metadata', { topic: id }) ?? '';
  const topics = topic === undefined ? services.bot.topics : undefined;
  const requirements = text === undefined ? undefined : services.bot.requirementsOf(text);
  const filled = state ?? (requirements && stateFrom(knowledge, requirements));
  try {
    await client.views.open({
      trigger_id: person.trigger,
      view: formView(knowledge, metadata, { topics, state: filled && stillKnown(knowledge, filled) }),
    });
  } catch (error) {
    services.log.error({ error: describeError(error) }, 'the form could not be opened');
    const isLate = error instanceof WebAPIPlatformError && /trigger/.test(error.data.error);
    await tellPerson(services, person, [noticeMessage(isLate ? words.tooSlow : words.failed)]);
  }
}
