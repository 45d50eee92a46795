import type { App } from '@slack/bolt';
import { answerAsked, answerUnasked } from '../answer-post.ts';
import { readPost } from '../incoming-post.ts';
import type { Services } from '../services.ts';

/**
 * Answers direct messages, and clear questions in channels. A post that mentions the bot arrives as `app_mention` as
 * well, so it is left to that listener. In channels shared with other organisations the bot speaks only when asked.
 */
export function register(app: App, services: Services): void {
  app.event('message', async ({ event, body, client, context }) => {
    const post = readPost(event);
    if (!post) return;
    const { botUserId: botUser } = context;
    const delivery = { client, botUser, isRepeated: Boolean(context.retryNum) };
    if (post.isDirect) return answerAsked(services, post, delivery);
    const isMention = botUser !== undefined && post.text.includes(`<@${botUser}`);
    if (isMention || services.answerInChannels === 'mentions' || body.is_ext_shared_channel) return;
    await answerUnasked(services, post, delivery);
  });
}
