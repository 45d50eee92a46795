import type { App } from '@slack/bolt';
import { homeView } from '../blocks/home-view.ts';
import { day } from '../durations.ts';
import { createClaims } from '../recent.ts';
import type { Services } from '../services.ts';

/** Shows App Home to whoever opens it: once for each person and state of the knowledge, as Slack keeps it. */
export function register(app: App, { bot }: Services): void {
  const claim = createClaims(10_000, day);
  app.event('app_home_opened', async ({ event, client }) => {
    const versions = bot.topics.map(({ version }) => version).join(':');
    if (event.tab !== 'home' || !claim(`${event.user}:${versions}`)) return;
    await client.views.publish({ user_id: event.user, view: homeView(bot.topics) });
  });
}
