import { h, icon } from './dom.js';

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  support: 'Yes or no',
  value: 'A single fact',
  'compare-feature': 'Which is better at it',
  compare: 'Side by side',
  which: 'Which one has it',
  recommend: 'What fits',
  choose: 'When to choose',
  strengths: 'Strengths',
  explain: 'How it works',
  code: 'Code',
  deploy: 'How to run it',
  about: 'What it is',
};

/**
 * @typedef {object} WelcomeOptions
 * @property {readonly import('../wire.ts').Example[]} examples
 * @property {string} app
 * @property {string} command
 * @property {string} folder
 * @property {(example: import('../wire.ts').Example) => void} onAsk
 * @property {() => void} onCommand
 * @property {() => void} onClose
 */

/**
 * What somebody sees who is here for the first time.
 * @param {WelcomeOptions} options
 */
export function welcome({ examples, app, command, folder, onAsk, onCommand, onClose }) {
  return h(
    'section',
    { class: 'welcome', 'aria-labelledby': 'welcome-title' },
    h(
      'header',
      { class: 'welcome-head' },
      h('h2', { id: 'welcome-title' }, `Try ${app} here`),
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close the welcome', onclick: onClose },
        icon('close'),
      ),
    ),
    h(
      'p',
      { class: 'welcome-lead' },
      'This is the real app in a stand-in for a workspace chat, on this machine only. It is not Slack; the answers are those that Slack would show.',
    ),
    h('h3', {}, 'Ask one of these'),
    h(
      'ul',
      { class: 'examples' },
      examples.map((example) =>
        h(
          'li',
          {},
          h(
            'button',
            { type: 'button', class: 'example', onclick: () => onAsk(example) },
            h('span', { class: 'example-kind' }, kinds[example.kind] ?? 'Question'),
            h('span', { class: 'example-text' }, example.question),
          ),
        ),
      ),
    ),
    h('h3', {}, 'Or have one picked for you'),
    h(
      'button',
      { type: 'button', class: 'example is-command', onclick: onCommand },
      h('code', {}, command),
      h('span', { class: 'example-text' }, 'A short form, then a recommendation with its reasons and what to run'),
    ),
    h(
      'ul',
      { class: 'tips' },
      h(
        'li',
        {},
        h('strong', {}, 'Inspect'),
        ' beside a message shows what was understood, and which lines of knowledge the answer rests on.',
      ),
      h('li', {}, 'Save a file in ', h('code', {}, folder), ' and ask again: the knowledge is loaded anew at once.'),
    ),
  );
}
