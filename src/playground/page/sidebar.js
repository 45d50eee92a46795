import { h, icon } from './dom.js';

/**
 * The list of what can be seen.
 * @param {import('./state.js').State} state
 * @param {() => void} onWelcome
 */
export function sidebar({ snapshot, route, unread }, onWelcome) {
  const { channels, app } = snapshot;
  /**
   * @param {string} place
   * @param {Node} mark
   * @param {string} words
   * @param {number} [count]
   */
  const entry = (place, mark, words, count = 0) =>
    h(
      'li',
      {},
      h(
        'a',
        {
          class: `nav-entry${count > 0 ? ' is-unread' : ''}`,
          href: `#/${place}`,
          'aria-current': route.place === place ? 'page' : undefined,
        },
        mark,
        h('span', { class: 'nav-words' }, words),
        count > 0 && h('span', { class: 'count' }, count, h('span', { class: 'sr' }, ' new')),
      ),
    );
  const direct = channels.find(({ kind }) => kind === 'direct');
  return h(
    'div',
    { class: 'nav' },
    h(
      'header',
      { class: 'brand' },
      h('img', { src: '/icon.svg', alt: '', width: 32, height: 32 }),
      h(
        'div',
        {},
        h('p', { class: 'brand-name' }, app.name),
        h('p', { class: 'brand-about' }, 'Playground · not Slack'),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'nav-entry', onclick: onWelcome },
      icon('start'),
      h('span', { class: 'nav-words' }, 'Getting started'),
    ),
    h('h2', { class: 'nav-title' }, 'Channels'),
    h(
      'ul',
      {},
      channels
        .filter(({ kind }) => kind === 'channel')
        .map(({ id, name, hasApp }) => entry(name, icon('hash'), hasApp ? name : `${name}`, unread.get(id))),
    ),
    h('h2', { class: 'nav-title' }, 'App'),
    h(
      'ul',
      {},
      entry('home', icon('home'), 'App Home'),
      direct && entry('messages', icon('chat'), 'Messages', unread.get(direct.id)),
    ),
  );
}
