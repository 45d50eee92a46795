import { copyButton, h, icon } from './dom.js';

/** @typedef {import('../wire.ts').KnowledgeState} KnowledgeState */

/**
 * What the bot answers from, at the foot of the sidebar.
 * @param {KnowledgeState} knowledge
 */
export function knowledgeState({ folder, version, topics, problems, isCurrent }) {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return h(
    'section',
    { class: `knowledge${isCurrent ? '' : ' is-broken'}`, 'aria-label': 'Knowledge' },
    icon(isCurrent ? 'book' : 'warn'),
    h(
      'div',
      {},
      h('p', { class: 'knowledge-state' }, isCurrent ? 'Knowledge is up to date' : 'Knowledge has problems'),
      h('p', { class: 'knowledge-about' }, whatIsKnown(topics)),
      h('p', { class: 'knowledge-about' }, h('code', {}, version), warnings > 0 ? `, ${warnings} warnings` : ''),
      h('p', { class: 'knowledge-about knowledge-folder', title: folder }, folder),
    ),
  );
}

/** @param {KnowledgeState['topics']} topics */
function whatIsKnown(topics) {
  if (topics.length > 1) return topics.map(({ name, subjects }) => `${name} (${subjects.length})`).join(', ');
  const subjects = topics[0]?.subjects ?? [];
  return subjects.length > 4 ? `${subjects.length} subjects` : subjects.join(', ');
}

const most = 20;

/**
 * What is wrong with the files, while it is.
 * @param {KnowledgeState} knowledge
 */
export function problemBanner({ problems, isCurrent, version }) {
  if (isCurrent) return undefined;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return h(
    'section',
    { class: 'problems', role: 'alert', 'aria-label': 'Problems of the knowledge' },
    h(
      'p',
      { class: 'problems-head' },
      icon('warn'),
      h(
        'strong',
        {},
        errors.length === 1 ? '1 problem in the knowledge.' : `${errors.length} problems in the knowledge.`,
      ),
      ` Version ${version}, the last good one, goes on answering.`,
    ),
    h(
      'ul',
      { tabindex: '0', 'aria-label': 'Problems' },
      errors
        .slice(0, most)
        .map(({ file, line, column, rule, message }) =>
          h(
            'li',
            {},
            h('code', {}, `${file}:${line}:${column}`),
            copyButton(`${file}:${line}:${column}`, 'Copy', 'Copy the place'),
            h('span', {}, `${rule}: ${message}`),
          ),
        ),
      errors.length > most && h('li', {}, `And ${errors.length - most} more.`),
    ),
  );
}
