import { renderBlocks } from './blocks.js';
import { h } from './dom.js';
import { ask } from './server.js';
import { namesOf } from './state.js';

/**
 * App Home, as the app has published it for the person.
 * @param {import('./state.js').State} state
 */
export function homeNode(state) {
  const { home } = state.snapshot;
  if (!home) return h('p', { class: 'empty' }, 'The app has not shown its home yet.');
  const surface = {
    names: namesOf(state),
    act: (
      /** @type {number} */ block,
      /** @type {string} */ action,
      /** @type {readonly string[] | undefined} */ selected,
    ) => ask('act', { block, action, ...(selected && { selected }) }).then(() => {}),
  };
  return h(
    'div',
    { class: 'stream', tabindex: '0', role: 'region', 'aria-label': 'App Home' },
    h('div', { class: 'home' }, renderBlocks(home, surface)),
  );
}
