import { h } from './dom.js';

/** @typedef {{ users: Readonly<Record<string, string>>, channels: readonly { id: string, name: string }[] }} Names */

/**
 * Draws a text in Slack's markup (https://docs.slack.dev/messaging/formatting-message-text).
 * @param {string} text
 * @param {Names} names
 * @returns {Node[]}
 */
export function mrkdwn(text, names) {
  const parts = text.split(/```\n?([\s\S]*?)```/);
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [h('pre', { class: 'code-text' }, plainOf(part))] : quoted(part, names),
  );
}

/**
 * @param {string} text
 * @param {Names} names
 * @returns {Node[]}
 */
function quoted(text, names) {
  /** @type {{ isQuote: boolean, lines: string[] }[]} */
  const runs = [];
  for (const line of text.split('\n')) {
    const isQuote = line.startsWith('&gt;');
    const words = isQuote ? line.replace(/^&gt; ?/, '') : line;
    const last = runs.at(-1);
    if (last && last.isQuote === isQuote) last.lines.push(words);
    else runs.push({ isQuote, lines: [words] });
  }
  return runs.flatMap(({ isQuote, lines }) => {
    const nodes = inline(lines.join('\n'), names);
    return isQuote ? [h('blockquote', {}, nodes)] : nodes;
  });
}

const before = '(^|[\\s(\\[{"\'.,:;!?–—-])';
const after = '(?=$|[\\s)\\]}"\'.,:;!?–—-])';
/** @type {readonly { pattern: RegExp, tag: 'code' | 'strong' | 'em' | 's' }[]} */
const styles = [
  { pattern: new RegExp(`${before}\`([^\`\\n]+)\`${after}`), tag: 'code' },
  { pattern: new RegExp(`${before}\\*(\\S(?:[^*\\n]*\\S)?)\\*${after}`), tag: 'strong' },
  { pattern: new RegExp(`${before}_(\\S(?:[^_\\n]*\\S)?)_${after}`), tag: 'em' },
  { pattern: new RegExp(`${before}~(\\S(?:[^~\\n]*\\S)?)~${after}`), tag: 's' },
];

/**
 * @param {string} text
 * @param {Names} names
 * @returns {Node[]}
 */
function inline(text, names) {
  const marked = /<([^<>]+)>/.exec(text);
  const found = styles
    .map(({ pattern, tag }) => ({ tag, match: pattern.exec(text) }))
    .filter(({ match }) => match)
    .sort((a, b) => (a.match?.index ?? 0) - (b.match?.index ?? 0))[0];
  const isStyled = found?.match && (!marked || found.match.index < marked.index);
  if (isStyled && found.match) {
    const [whole, lead = '', words = ''] = found.match;
    const inner = found.tag === 'code' ? [plainOf(words)] : inline(words, names);
    return [
      ...inline(text.slice(0, found.match.index) + lead, names),
      h(found.tag, {}, inner),
      ...inline(text.slice(found.match.index + whole.length), names),
    ];
  }
  if (!marked) return text === '' ? [] : [document.createTextNode(plainOf(text))];
  return [
    ...inline(text.slice(0, marked.index), names),
    special(marked[1] ?? '', names),
    ...inline(text.slice(marked.index + marked[0].length), names),
  ];
}

/**
 * @param {string} content
 * @param {Names} names
 */
function special(content, names) {
  const [target = '', label] = content.split('|');
  if (target.startsWith('@')) return mention(`@${names.users[target.slice(1)] ?? label ?? target.slice(1)}`);
  if (target.startsWith('#')) {
    const channel = names.channels.find(({ id }) => id === target.slice(1));
    return mention(`#${channel?.name ?? label ?? target.slice(1)}`);
  }
  if (target.startsWith('!')) return mention(`@${label ?? target.slice(1).split('^')[0]}`);
  return link(plainOf(target), plainOf(label ?? target.replace(/^mailto:/, '')));
}

/** @param {string} words */
export function mention(words) {
  return h('span', { class: 'mention' }, words);
}

/**
 * A link that opens beside the page; an address that is none of the web's is shown as words.
 * @param {string} url
 * @param {string} label
 */
export function link(url, label) {
  if (!/^(?:https?:|mailto:)/.test(url)) return h('span', {}, label);
  return h('a', { href: url, target: '_blank', rel: 'noreferrer' }, label);
}

/** @param {string} text */
function plainOf(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
