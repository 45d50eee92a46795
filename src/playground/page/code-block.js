import { copyButton, h } from './dom.js';
import { highlight } from './highlight.js';

/**
 * Code with its language or another label, a copy button and highlighting. It can be scrolled by keyboard.
 * @param {string} code
 * @param {string} [language]
 * @param {string} [label]
 */
export function codeBlock(code, language = '', label = language === 'text' ? '' : language) {
  return h(
    'figure',
    { class: 'code' },
    h(
      'figcaption',
      { class: 'code-head' },
      h('span', {}, label || 'text'),
      copyButton(code, 'Copy', `Copy the ${label || 'text'}`),
    ),
    h(
      'pre',
      { tabindex: '0', role: 'region', 'aria-label': label ? `Code, ${label}` : 'Text' },
      h('code', {}, highlight(code, language)),
    ),
  );
}
