import { h } from './dom.js';

/**
 * Says that something is there which the playground cannot draw.
 * @param {'block' | 'element'} what
 * @param {Record<string, any>} content
 */
export function placeholder(what, content) {
  return h(
    'details',
    { class: 'b-unknown' },
    h('summary', {}, `The playground cannot show this ${what}: ${content['type'] ?? 'without a type'}`),
    h('pre', { tabindex: '0' }, JSON.stringify(content, null, 2)),
  );
}
