import type { App } from '@slack/bolt';
import { z } from 'zod';
import { topicAction } from '../blocks/action-ids.ts';
import { formView } from '../blocks/form-view.ts';
import { decodeValue, encodeValue } from '../button-values.ts';
import { type Services, topicOf } from '../services.ts';

const chosenSchema = z.object({
  view: z.object({ id: z.string(), private_metadata: z.string() }),
  actions: z.tuple([z.object({ selected_option: z.object({ value: z.string() }).nullish() })]),
});

/** Shows the form of the topic that was chosen in it; a topic that is gone by now leaves it as it is. */
export function register(app: App, services: Services): void {
  app.action(topicAction, async ({ ack, body, client }) => {
    await ack();
    const { view, actions } = chosenSchema.parse(body);
    const knowledge = topicOf(services, actions[0].selected_option?.value);
    if (!knowledge) return;
    const before = decodeValue('metadata', view.private_metadata);
    const metadata = encodeValue('metadata', { ...before, topic: knowledge.id }) ?? '';
    await client.views.update({
      view_id: view.id,
      view: formView(knowledge, metadata, { topics: services.bot.topics }),
    });
  });
}
