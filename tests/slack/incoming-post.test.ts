import { describe, expect, it } from 'vitest';
import { readPost } from '../../src/slack/incoming-post.ts';

const post = { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', text: 'hello', ts: '2.0' };

describe('readPost', () => {
  it.each<[string, object, object]>([
    ['a post', {}, { channel: 'C1', user: 'U1', text: 'hello', ts: '2.0', isDirect: false }],
    ['a reply', { thread_ts: '1.0' }, { thread: '1.0' }],
    ['the first post of a thread', { thread_ts: '2.0' }, { ts: '2.0' }],
    ['a reply shown in the channel', { thread_ts: '1.0', subtype: 'thread_broadcast' }, { thread: '1.0' }],
    ['a post with a file', { subtype: 'file_share' }, { text: 'hello' }],
    ['a direct message', { channel_type: 'im' }, { isDirect: true }],
    [
      'a mention in a direct message, which names no kind of channel',
      { type: 'app_mention', channel: 'D1', channel_type: undefined },
      { isDirect: true },
    ],
  ])('reads %s', (_, more, expected) => {
    expect(readPost({ ...post, ...more })).toMatchObject(expected);
  });

  it.each<[string, object]>([
    ['a bot', { bot_id: 'B1' }],
    ['an app in the name of a person', { app_id: 'A1' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['nobody', { user: undefined }],
    ['an edit', { edited: { user: 'U1', ts: '3.0' } }],
    ['a hidden post', { hidden: true }],
    ...['message_changed', 'message_deleted', 'channel_join', 'bot_message', 'message_replied'].map(
      (subtype): [string, object] => [`a ${subtype}`, { subtype }],
    ),
  ])('leaves out %s', (_, more) => {
    expect(readPost({ ...post, ...more })).toBeUndefined();
  });
});
