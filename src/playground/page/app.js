import { composer } from './composer.js';
import { fill, h, icon, toast } from './dom.js';
import { homeNode } from './home.js';
import { inspection } from './inspector.js';
import { knowledgeState, problemBanner } from './knowledge.js';
import { messageNode, threadButton } from './message.js';
import { showModal } from './modal.js';
import { addressOf, go, readRoute } from './route.js';
import { ask, listen } from './server.js';
import { sidebar } from './sidebar.js';
import { namesOf, repliesOf, stampNow, stateFrom, topMessages } from './state.js';
import { welcome } from './welcome.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').Shown} Shown */

const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const app = part('app');
const places = { nav: part('sidebar'), main: part('main'), thread: part('thread'), inspector: part('inspector') };
const seenKey = 'pickframework.welcome';
/** How long the app may think before the page says why there is no answer. */
const patienceMs = 1500;

/** @type {State | undefined} */
let state;
let isWelcome = localStorage.getItem(seenKey) !== 'seen';

listen(receive, (isConnected) => app.classList.toggle('is-offline', !isConnected));
window.addEventListener('hashchange', () => {
  if (!state) return;
  const before = state.route;
  state.route = routeOrFirst(state.messages);
  draw(before);
});

/** @param {import('../wire.ts').PageEvent} event */
function receive(event) {
  if (event.kind === 'snapshot') {
    state = { ...stateFrom(event.snapshot, state), route: routeOrFirst(event.snapshot.messages) };
    showModal(event.snapshot.modal, namesOf(state));
    return draw();
  }
  if (!state) return;
  if (event.kind === 'message') return addMessage(state, event.message);
  if (event.kind === 'modal') return showModal(event.modal, namesOf(state));
  if (event.kind === 'home') {
    state.snapshot = { ...state.snapshot, home: event.home };
    if (state.route.place === 'home') drawMain(state);
    return;
  }
  const { knowledge: before } = state.snapshot;
  state.snapshot = { ...state.snapshot, knowledge: event.knowledge, examples: event.examples };
  if (event.knowledge.loads > before.loads) toast('The knowledge has been loaded anew.');
  drawNav(state);
  drawProblems(state);
  if (state.route.place === 'home') void ask('open-home', {});
  if (state.route.inspected) void drawInspector(state);
}

/**
 * Where the address leads; a message that is not there, as after a restart, leads to its channel.
 * @param {readonly Shown[]} messages
 * @returns {import('./route.js').Route}
 */
function routeOrFirst(messages) {
  if (location.hash === '') return { place: 'backend' };
  const { place, thread, inspected } = readRoute();
  const isThere = (/** @type {string | undefined} */ wanted) => messages.some(({ ts }) => ts === wanted);
  return {
    place,
    ...(thread && isThere(thread) && { thread }),
    ...(inspected && isThere(inspected) && { inspected }),
  };
}

/** @param {State} now */
function channelOf(now) {
  const { place } = now.route;
  return now.snapshot.channels.find(({ kind, name }) => (kind === 'direct' ? place === 'messages' : place === name));
}

/** @param {import('./route.js').Route} [before] */
function draw(before) {
  if (!state) return;
  const { place, thread, inspected } = state.route;
  app.dataset['view'] = inspected ? 'inspector' : thread ? 'thread' : place ? 'place' : 'list';
  app.toggleAttribute('data-thread', Boolean(thread));
  app.toggleAttribute('data-inspector', Boolean(inspected));
  const channel = channelOf(state);
  if (channel) state.unread.delete(channel.id);
  const where =
    place === 'home' ? 'App Home' : channel?.kind === 'channel' ? `#${channel.name}` : channel && 'Messages';
  document.title = `${where ? `${where} · ` : ''}${state.snapshot.app.name} playground`;
  drawNav(state);
  if (!before || before.place !== place) drawMain(state);
  if (!before || before.place !== place || before.thread !== thread) drawThread(state);
  if (!before || before.inspected !== inspected) void drawInspector(state);
}

/** @param {State} now */
function drawNav(now) {
  fill(
    places.nav,
    sidebar(now, () => {
      isWelcome = true;
      localStorage.removeItem(seenKey);
      go({ place: 'backend' });
      drawMain(now);
    }),
    knowledgeState(now.snapshot.knowledge),
  );
}

/** @param {State} now */
function drawMain(now) {
  const { snapshot, route } = now;
  const channel = channelOf(now);
  if (route.place === 'home') {
    fill(
      places.main,
      problemSlot(now),
      header(h('h1', {}, snapshot.app.name), undefined, appTabs('home')),
      homeNode(now),
    );
    void ask('open-home', {});
    return;
  }
  if (!channel) {
    fill(places.main, problemSlot(now), h('p', { class: 'empty' }, 'Choose a channel.'));
    return;
  }
  const stream = h('div', { class: 'stream', role: 'log', 'aria-label': `Messages in ${channel.name}`, tabindex: '0' });
  const title =
    channel.kind === 'direct'
      ? h('h1', {}, channel.name)
      : h('h1', {}, h('span', { class: 'hash', 'aria-hidden': 'true' }, '#'), channel.name);
  const box = composer({
    label: channel.kind === 'direct' ? `Message ${channel.name}` : `Message #${channel.name}`,
    draft: now.drafts.get(channel.id) ?? '',
    onDraft: (text) => now.drafts.set(channel.id, text),
    onSend: (text) => send(now, channel, text),
    commands: snapshot.commands.map(({ name, hint, about }) => ({ value: name, label: `${name} ${hint}`, about })),
    people: [{ value: `@${snapshot.app.name}`, label: `@${snapshot.app.name}`, about: 'App' }],
  });
  const about = channel.kind === 'direct' ? undefined : channel.about;
  fill(
    places.main,
    problemSlot(now),
    header(title, about, channel.kind === 'direct' ? appTabs('messages') : undefined),
    stream,
    box.node,
  );
  fill(
    stream,
    isWelcome && route.place === 'backend' && welcomeNode(now),
    topMessages(now, channel.id).map((message) => nodeOf(now, message, false)),
  );
  if (stream.childElementCount === 0)
    fill(
      stream,
      h(
        'p',
        { class: 'empty' },
        `This is the beginning of ${channel.kind === 'direct' ? 'your messages with' : '#'}${channel.kind === 'direct' ? ` ${channel.name}` : channel.name}.`,
      ),
    );
  if (!stream.querySelector('.welcome')) stream.scrollTop = stream.scrollHeight;
  if (matchMedia('(hover: hover)').matches && !now.route.thread && !now.route.inspected) box.focus();
}

/**
 * @param {HTMLElement} title
 * @param {string} [about]
 * @param {HTMLElement} [tabs]
 */
function header(title, about, tabs) {
  return h(
    'header',
    { class: 'place-head' },
    h('a', { class: 'icon-button only-narrow', href: '#/', 'aria-label': 'All channels' }, icon('back')),
    h('div', { class: 'place-title' }, title, about && h('p', {}, about)),
    tabs,
  );
}

/** @param {'home' | 'messages'} current */
function appTabs(current) {
  const tab = (/** @type {'home' | 'messages'} */ place, /** @type {string} */ words) =>
    h('a', { href: `#/${place}`, 'aria-current': current === place ? 'page' : undefined }, words);
  return h('nav', { class: 'tabs', 'aria-label': 'App' }, tab('home', 'Home'), tab('messages', 'Messages'));
}

/** @param {State} now */
function problemSlot({ snapshot }) {
  return h('div', { id: 'problems' }, problemBanner(snapshot.knowledge));
}

/** @param {State} now */
function drawProblems({ snapshot }) {
  fill(part('problems'), problemBanner(snapshot.knowledge));
}

/** @param {State} now */
function welcomeNode(now) {
  const { examples, app: bot, commands, knowledge } = now.snapshot;
  const command = commands[0]?.name ?? '';
  const channel = channelOf(now) ?? now.snapshot.channels[0];
  return welcome({
    examples,
    app: bot.name,
    command,
    folder: knowledge.folder,
    onAsk({ question, needsMention }) {
      const backend = now.snapshot.channels.find(({ name }) => name === 'backend') ?? channel;
      if (!backend) return;
      const mention = needsMention && backend.kind !== 'direct' ? `@${bot.name} ` : '';
      void send(now, backend, `${mention}${question}`).catch((error) => toast(error.message));
      go({ place: 'backend' });
    },
    onCommand: () =>
      void (channel && ask('command', { channel: channel.id, text: command }).catch((error) => toast(error.message))),
    onClose() {
      isWelcome = false;
      localStorage.setItem(seenKey, 'seen');
      drawMain(now);
    },
  });
}

/**
 * @param {State} now
 * @param {import('../wire.ts').PageChannel} channel
 * @param {string} text
 * @param {string} [thread]
 */
async function send(now, channel, text, thread) {
  const { commands, app: bot } = now.snapshot;
  if (text.startsWith('/')) {
    const name = text.split(/\s/)[0] ?? '';
    const known = commands.map((command) => command.name);
    if (!known.includes(name))
      return say(now, channel.id, thread, `${name} is no command here. There is ${known.join(', ')}.`);
    if (thread)
      return say(
        now,
        channel.id,
        thread,
        `Slack takes no commands in threads. Mention @${bot.name} here, or run ${name} in the channel.`,
      );
    await ask('command', { channel: channel.id, text });
    return;
  }
  const { ts } = /** @type {{ ts: string }} */ (
    await ask('say', { channel: channel.id, text, ...(thread && { thread }) })
  );
  setTimeout(() => explainSilence(now, channel, ts, thread), patienceMs);
}

/**
 * Says why there is no answer: that is what newcomers ask themselves next.
 * @param {State} now
 * @param {import('../wire.ts').PageChannel} channel
 * @param {string} ts
 * @param {string} [thread]
 */
function explainSilence(now, channel, ts, thread) {
  const root = thread ?? ts;
  const isAnswered = now.messages.some(
    (one) =>
      one.isByBot &&
      one.channel === channel.id &&
      Number(one.ts) > Number(ts) &&
      (channel.kind === 'direct' || one.thread === root),
  );
  if (isAnswered) return;
  const { name } = now.snapshot.app;
  const why = channel.hasApp
    ? `${name} left this alone: unasked it only answers clear questions about what it knows. Mention @${name} to ask it all the same; Inspect shows what it understood.`
    : `${name} is not in #${channel.name}, so it does not see this. Its command works here; for questions, go to #backend.`;
  say(now, channel.id, thread, why);
}

/**
 * A few words of the playground's own, where the person is.
 * @param {State} now
 * @param {string} channel
 * @param {string | undefined} thread
 * @param {string} text
 */
function say(now, channel, thread, text) {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  addMessage(now, {
    ts: stampNow(),
    channel,
    user: '',
    isByBot: false,
    text: words,
    blocks: [],
    isOnlyForYou: true,
    notice: true,
    ...(thread && { thread }),
  });
}

/**
 * @param {State} now
 * @param {Shown} message
 */
function addMessage(now, message) {
  now.messages.push(message);
  const isReply = message.thread !== undefined && message.thread !== message.ts;
  const isHere = channelOf(now)?.id === message.channel;
  if (!isHere) return noteElsewhere(now, message);
  if (!isReply) return append(places.main.querySelector('.stream'), nodeOf(now, message, false));
  refreshThreadButton(now, message.channel, message.thread ?? '');
  if (now.route.thread === message.thread)
    return append(places.thread.querySelector('.stream'), nodeOf(now, message, true));
  const root = now.messages.find(({ ts }) => ts === message.thread);
  const isFree = !now.route.thread && !now.route.inspected && matchMedia('(min-width: 1000px)').matches;
  if (message.isByBot && root?.user === now.snapshot.me && isFree && message.thread)
    go({ ...now.route, thread: message.thread });
}

/**
 * @param {State} now
 * @param {Shown} message
 */
function noteElsewhere(now, message) {
  if (message.user === now.snapshot.me || message.notice) return;
  now.unread.set(message.channel, (now.unread.get(message.channel) ?? 0) + 1);
  drawNav(now);
  const channel = now.snapshot.channels.find(({ id }) => id === message.channel);
  const isDirect = channel?.kind === 'direct';
  const place = isDirect ? 'messages' : (channel?.name ?? '');
  const where = isDirect ? 'sent you a direct message' : `answered in #${place}`;
  toast(
    `${now.snapshot.app.name} ${where}. `,
    h('a', { href: addressOf({ place, ...(message.thread && { thread: message.thread }) }) }, 'Open'),
  );
}

/**
 * A long answer is read from its top, so it is not scrolled to its end.
 * @param {Element | null} stream
 * @param {HTMLElement} node
 */
function append(stream, node) {
  if (!stream) return;
  stream.querySelector('.empty')?.remove();
  node.classList.add('is-new');
  stream.append(node);
  const isTall = node.offsetHeight > stream.clientHeight * 0.8;
  stream.scrollTop = isTall ? node.offsetTop - 12 : stream.scrollHeight;
}

/**
 * @param {State} now
 * @param {Shown} message
 * @param {boolean} isInThread
 */
function nodeOf(now, message, isInThread) {
  const node = messageNode(message, {
    names: namesOf(now),
    appUser: now.snapshot.app.user,
    onInspect: message.notice ? undefined : () => go({ ...now.route, inspected: message.ts }),
    onReply: isInThread || message.isOnlyForYou ? undefined : () => go({ place: now.route.place, thread: message.ts }),
  });
  if (!isInThread) {
    const button = threadButton(repliesOf(now, message.channel, message.ts), namesOf(now), () =>
      go({ place: now.route.place, thread: message.ts }),
    );
    fill(/** @type {Element} */ (node.querySelector('.msg-below')), button);
  }
  return node;
}

/**
 * @param {State} now
 * @param {string} channel
 * @param {string} thread
 */
function refreshThreadButton(now, channel, thread) {
  const below = places.main.querySelector(`[data-ts="${CSS.escape(thread)}"] .msg-below`);
  const stream = places.main.querySelector('.stream');
  if (!below || !stream) return;
  const isAtEnd = stream.scrollHeight - stream.scrollTop - stream.clientHeight < 4;
  fill(
    below,
    threadButton(repliesOf(now, channel, thread), namesOf(now), () => go({ place: now.route.place, thread })),
  );
  if (isAtEnd) stream.scrollTop = stream.scrollHeight;
}

/** @param {State} now */
function drawThread(now) {
  const { place, thread, inspected } = now.route;
  const channel = channelOf(now);
  places.thread.hidden = !thread;
  const root = now.messages.find(({ ts, channel: id }) => ts === thread && id === channel?.id);
  if (!thread || !channel || !root) return fill(places.thread);
  const key = `${channel.id}:${thread}`;
  const stream = h('div', { class: 'stream', role: 'log', 'aria-label': 'Replies', tabindex: '0' });
  const box = composer({
    label: 'Reply',
    draft: now.drafts.get(key) ?? '',
    onDraft: (text) => now.drafts.set(key, text),
    onSend: (text) => send(now, channel, text, thread),
    commands: [],
    people: [{ value: `@${now.snapshot.app.name}`, label: `@${now.snapshot.app.name}`, about: 'App' }],
  });
  fill(
    places.thread,
    paneHead('Thread', channel.kind === 'direct' ? channel.name : `#${channel.name}`, () => go({ place })),
    stream,
    box.node,
  );
  fill(
    stream,
    [root, ...repliesOf(now, channel.id, thread)].map((message) => nodeOf(now, message, true)),
  );
  if (!inspected && matchMedia('(hover: hover)').matches) box.focus();
}

/** @param {State} now */
async function drawInspector(now) {
  const { place, thread, inspected } = now.route;
  const channel = channelOf(now);
  places.inspector.hidden = !inspected;
  const message = now.messages.find(({ ts, channel: id }) => ts === inspected && id === channel?.id);
  if (!inspected || !channel || !message) return fill(places.inspector);
  const back = () => {
    go({ place, ...(thread && { thread }) });
    const button = document.querySelector(`[data-ts="${CSS.escape(inspected)}"] .inspect`);
    if (button instanceof HTMLElement) button.focus();
  };
  const head = paneHead('Inspector', message.isByBot ? 'An answer' : 'A message', back);
  try {
    const found = /** @type {import('../wire.ts').Inspection} */ (
      await ask('inspect', { channel: channel.id, ts: inspected })
    );
    if (now.route.inspected !== inspected) return;
    fill(
      places.inspector,
      head,
      h(
        'div',
        { class: 'stream', tabindex: '0', role: 'region', 'aria-label': 'How it came about' },
        inspection(found, message),
      ),
    );
  } catch (error) {
    fill(places.inspector, head, h('p', { class: 'empty' }, error instanceof Error ? error.message : String(error)));
  }
  head.querySelector('button')?.focus();
}

/**
 * @param {string} title
 * @param {string} about
 * @param {() => void} onClose
 */
function paneHead(title, about, onClose) {
  return h(
    'header',
    { class: 'place-head' },
    h('div', { class: 'place-title' }, h('h2', {}, title), h('p', {}, about)),
    h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': `Close the ${title.toLowerCase()}`, onclick: onClose },
      icon('close'),
    ),
  );
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !state || document.querySelector('dialog[open]')) return;
  const { place, thread, inspected } = state.route;
  if (inspected) go({ place, ...(thread && { thread }) });
  else if (thread) go({ place });
});
