/** @typedef {import('../wire.ts').Snapshot} Snapshot */
/** @typedef {import('../wire.ts').PageMessage} PageMessage */
/** @typedef {PageMessage & { notice?: true }} Shown a message, or a few words of the playground's own */

/**
 * @typedef {object} State what the page knows; `route` says what of it is seen
 * @property {Snapshot} snapshot
 * @property {Shown[]} messages
 * @property {Map<string, number>} unread by channel
 * @property {Map<string, string>} drafts by channel and thread
 * @property {import('./route.js').Route} route
 */

/**
 * Begins anew from a snapshot; drafts and what is unread are kept.
 * @param {Snapshot} snapshot
 * @param {State} [before]
 * @returns {Pick<State, 'snapshot' | 'messages' | 'unread' | 'drafts'>}
 */
export function stateFrom(snapshot, before) {
  return {
    snapshot,
    messages: [...snapshot.messages],
    unread: before?.unread ?? new Map(),
    drafts: before?.drafts ?? new Map(),
  };
}

/** @param {State} state @returns {import('./mrkdwn.js').Names} */
export function namesOf({ snapshot }) {
  return { users: snapshot.users, channels: snapshot.channels };
}

/**
 * The messages of a channel itself, oldest first.
 * @param {State} state
 * @param {string} channel
 */
export function topMessages({ messages }, channel) {
  return messages.filter((one) => one.channel === channel && (!one.thread || one.thread === one.ts));
}

/**
 * The replies in a thread, oldest first.
 * @param {State} state
 * @param {string} channel
 * @param {string} thread
 */
export function repliesOf({ messages }, channel, thread) {
  return messages.filter((one) => one.channel === channel && one.thread === thread && one.ts !== thread);
}

/** A time stamp for now, in the form that Slack gives to messages. */
export function stampNow() {
  return (Date.now() / 1000).toFixed(6);
}
