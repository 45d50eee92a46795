import { renderBlocks } from './blocks.js';
import { h, icon } from './dom.js';
import { mrkdwn } from './mrkdwn.js';
import { ask } from './server.js';

/** @typedef {import('./state.js').Shown} Shown */
/**
 * @typedef {object} MessageOptions
 * @property {import('./mrkdwn.js').Names} names
 * @property {string} appUser
 * @property {(() => void) | undefined} [onInspect]
 * @property {(() => void) | undefined} [onReply]
 */

/**
 * Draws a message with its head; what else stands below it is put into the part with the class `msg-below`.
 * @param {Shown} message
 * @param {MessageOptions} options
 */
export function messageNode(message, { names, onInspect, onReply }) {
  const { ts, channel, user, isByBot, isOnlyForYou, notice } = message;
  const name = notice ? 'Playground' : (names.users[user] ?? user);
  const time = timeOf(ts);
  const reply =
    onReply &&
    h(
      'button',
      {
        type: 'button',
        class: 'ghost reply',
        'aria-label': `Reply to ${name}, ${time}, in a thread`,
        onclick: onReply,
      },
      icon('chat'),
      h('span', {}, 'Reply'),
    );
  const inspect =
    onInspect &&
    h(
      'button',
      {
        type: 'button',
        class: 'ghost inspect',
        'aria-label': `Inspect the message of ${name}, ${time}`,
        onclick: onInspect,
      },
      icon('inspect'),
      h('span', {}, 'Inspect'),
    );
  const body = message.blocks.length
    ? renderBlocks(message.blocks, {
        names,
        act: (block, action, selected) =>
          ask('act', { place: { channel, ts }, block, action, ...(selected && { selected }) }).then(() => {}),
      })
    : h('div', { class: 'b-text' }, mrkdwn(message.text, names));
  return h(
    'article',
    { class: `msg${isOnlyForYou || notice ? ' is-private' : ''}`, 'data-ts': ts, 'aria-label': `${name}, ${time}` },
    avatar(name, isByBot, notice),
    h(
      'div',
      { class: 'msg-main' },
      (isOnlyForYou || notice) && h('p', { class: 'msg-private' }, icon('eye'), 'Only visible to you'),
      h(
        'header',
        { class: 'msg-head' },
        h('span', { class: 'msg-name' }, name),
        isByBot && h('span', { class: 'badge' }, 'App'),
        h('time', { class: 'msg-time', datetime: new Date(Number(ts) * 1000).toISOString() }, time),
        h('span', { class: 'msg-tools' }, reply, inspect),
      ),
      h('div', { class: 'msg-body' }, body),
      h('div', { class: 'msg-below' }),
    ),
  );
}

/** @param {string} name @param {boolean} isByBot @param {true | undefined} notice */
function avatar(name, isByBot, notice) {
  if (isByBot) return h('img', { class: 'avatar', src: '/icon.svg', alt: '', width: 36, height: 36 });
  return h(
    'span',
    { class: `avatar ${notice ? 'is-notice' : 'is-person'}`, 'aria-hidden': 'true' },
    notice ? 'i' : name.charAt(0).toUpperCase(),
  );
}

/**
 * The button that opens the thread below a message.
 * @param {readonly Shown[]} replies
 * @param {import('./mrkdwn.js').Names} names
 * @param {() => void} onOpen
 */
export function threadButton(replies, names, onOpen) {
  const last = replies.findLast(({ notice }) => !notice);
  if (!last) return undefined;
  const count = replies.filter(({ notice }) => !notice).length;
  const words = (last.text.split('\n')[0] ?? '').replace(
    /<@?([^>|]*)(?:\|([^>]*))?>/g,
    (_, a, b) => b ?? names.users[a] ?? a,
  );
  return h(
    'button',
    { type: 'button', class: 'thread-button', onclick: onOpen },
    h('span', { class: 'thread-count' }, count === 1 ? '1 reply' : `${count} replies`),
    h('span', { class: 'thread-last' }, words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')),
    h('span', { class: 'thread-open' }, 'View thread'),
  );
}

/** @param {string} ts */
function timeOf(ts) {
  return new Date(Number(ts) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
