import type { App } from '@slack/bolt';
import { answerAsked } from '../answer-post.ts';
import { readPost } from '../incoming-post.ts';
import type { Services } from '../services.ts';

/** Answers whoever mentions the bot. */
export function register(app: App, services: Services): void {
  app.event('app_mention', async ({ event, client, context }) => {
    const post = readPost(event);
    if (!post) return;
    await answerAsked(services, post, { client, botUser: context.botUserId, isRepeated: Boolean(context.retryNum) });
  });
}
