import { codeBlock } from './code-block.js';
import { h } from './dom.js';
import { control } from './elements.js';
import { inputBlock } from './inputs.js';
import { link, mention, mrkdwn } from './mrkdwn.js';
import { placeholder } from './placeholder.js';

/** @typedef {import('./mrkdwn.js').Names} Names */
/** @typedef {Record<string, any>} Block a block, element or object of Block Kit, whose form the local Slack has checked */
/**
 * @typedef {object} Surface where blocks stand
 * @property {Names} names
 * @property {(block: number, action: string, selected?: readonly string[]) => Promise<void>} act
 * @property {import('./inputs.js').Field[]} [fields] collects the input blocks of a form
 */

/**
 * Draws blocks (https://docs.slack.dev/reference/block-kit/blocks). What it does not know becomes a visible placeholder.
 * @param {readonly unknown[]} blocks
 * @param {Surface} surface
 * @returns {HTMLElement[]}
 */
export function renderBlocks(blocks, surface) {
  return blocks.map((block, index) => renderBlock(/** @type {Block} */ (block), index, surface));
}

/**
 * @param {Block} block
 * @param {number} index
 * @param {Surface} surface
 * @returns {HTMLElement}
 */
function renderBlock(block, index, surface) {
  const { names } = surface;
  switch (block['type']) {
    case 'rich_text':
      return h(
        'div',
        { class: 'b-rich' },
        block['elements'].map((/** @type {Block} */ one) => richPart(one, names)),
      );
    case 'section':
      return h(
        'div',
        { class: 'b-section' },
        h(
          'div',
          { class: 'b-section-text' },
          block['text'] && h('div', { class: 'b-text' }, textObject(block['text'], names)),
          block['fields'] &&
            h(
              'div',
              { class: 'b-fields' },
              block['fields'].map((/** @type {Block} */ field) =>
                h('div', { class: 'b-text' }, textObject(field, names)),
              ),
            ),
        ),
        block['accessory'] && h('div', { class: 'b-accessory' }, element(block['accessory'], index, surface)),
      );
    case 'header':
      return h(headingOf(block['level']), { class: 'b-header' }, textObject(block['text'], names));
    case 'context':
      return h(
        'div',
        { class: 'b-context' },
        block['elements'].map((/** @type {Block} */ one) =>
          one['type'] === 'image' ? image(one) : h('span', {}, textObject(one, names)),
        ),
      );
    case 'divider':
      return h('hr', { class: 'b-divider' });
    case 'actions':
      return h(
        'div',
        { class: 'b-actions' },
        block['elements'].map((/** @type {Block} */ one) => element(one, index, surface)),
      );
    case 'input':
      return inputBlock(block, index, surface);
    case 'table':
      return table(block, names);
    case 'image':
      return image(block);
    default:
      return placeholder('block', block);
  }
}

/**
 * @param {Block} one
 * @param {number} index
 * @param {Surface} surface
 */
function element(one, index, surface) {
  if (one['type'] === 'image') return image(one);
  return (
    control(one, (selected) => surface.act(index, one['action_id'] ?? '', selected)) ?? placeholder('element', one)
  );
}

/** @param {number} [level] */
function headingOf(level = 1) {
  return /** @type {'h3' | 'h4' | 'h5' | 'h6'} */ (`h${Math.min(6, level + 2)}`);
}

/**
 * @param {Block} text
 * @param {Names} names
 * @returns {(Node | string)[]}
 */
export function textObject(text, names) {
  return text['type'] === 'mrkdwn' ? mrkdwn(text['text'], names) : [text['text']];
}

/**
 * Pictures would have to be fetched from elsewhere, which the page does not do.
 * @param {Block} block
 */
function image(block) {
  return h('span', { class: 'b-image', role: 'img', 'aria-label': block['alt_text'] }, `Picture: ${block['alt_text']}`);
}

/**
 * @param {Block} part
 * @param {Names} names
 * @returns {HTMLElement}
 */
function richPart(part, names) {
  switch (part['type']) {
    case 'rich_text_section':
      return h('div', { class: 'b-text' }, richElements(part, names));
    case 'rich_text_quote':
      return h('blockquote', {}, richElements(part, names));
    case 'rich_text_preformatted':
      return codeBlock(
        part['elements'].map((/** @type {Block} */ one) => one['text'] ?? one['url']).join(''),
        part['language'],
      );
    case 'rich_text_list': {
      const list = h(
        part['style'] === 'ordered' ? 'ol' : 'ul',
        { class: `b-list b-indent-${part['indent'] ?? 0}`, start: part['offset'] ? part['offset'] + 1 : undefined },
        part['elements'].map((/** @type {Block} */ item) => h('li', {}, richElements(item, names))),
      );
      return list;
    }
    default:
      return placeholder('element', part);
  }
}

/**
 * @param {Block} part
 * @param {Names} names
 * @returns {(Node | string)[]}
 */
function richElements(part, names) {
  return part['elements'].map((/** @type {Block} */ one) => styled(richElement(one, names), one['style'] ?? {}));
}

/**
 * @param {Block} one
 * @param {Names} names
 * @returns {Node | string}
 */
function richElement(one, names) {
  switch (one['type']) {
    case 'text':
      return one['text'];
    case 'link':
      return link(one['url'], one['text'] ?? one['url']);
    case 'emoji':
      return one['unicode'] ? emojiOf(one['unicode']) : `:${one['name']}:`;
    case 'user':
      return mention(`@${names.users[one['user_id']] ?? one['user_id']}`);
    case 'channel':
      return mention(`#${names.channels.find(({ id }) => id === one['channel_id'])?.name ?? one['channel_id']}`);
    case 'usergroup':
      return mention(`@${one['usergroup_id']}`);
    case 'broadcast':
      return mention(`@${one['range']}`);
    default:
      return placeholder('element', one);
  }
}

/** @param {string} codes code points in hex, as Slack writes them */
function emojiOf(codes) {
  return String.fromCodePoint(...codes.split('-').map((code) => Number.parseInt(code, 16)));
}

/**
 * @param {Node | string} content
 * @param {Record<string, boolean>} style
 * @returns {Node | string}
 */
function styled(content, style) {
  let node = content;
  if (style['code']) node = h('code', {}, node);
  if (style['bold']) node = h('strong', {}, node);
  if (style['italic']) node = h('em', {}, node);
  if (style['strike']) node = h('s', {}, node);
  return node;
}

/**
 * The first row heads the columns, the first cell of each row says what the row is about.
 * @param {Block} block
 * @param {Names} names
 */
function table(block, names) {
  const [head = [], ...rows] = /** @type {Block[][]} */ (block['rows']);
  const settings = /** @type {(Block | null)[]} */ (block['column_settings'] ?? []);
  /** @param {Block} cell */
  const content = (cell) =>
    cell['type'] === 'raw_text' || cell['type'] === 'raw_number'
      ? [String(cell['text'] ?? cell['value'])]
      : cell['type'] === 'rich_text'
        ? cell['elements'].map((/** @type {Block} */ one) => richPart(one, names))
        : [placeholder('element', cell)];
  /** @param {number} column */
  const look = (column) =>
    `${settings[column]?.['is_wrapped'] ? '' : 'is-narrow '}is-${settings[column]?.['align'] ?? 'left'}`;
  return h(
    'div',
    { class: 'b-table', tabindex: '0', role: 'region', 'aria-label': 'Table' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((cell, column) => h('th', { scope: 'col', class: look(column) }, content(cell))),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell, column) =>
              column === 0
                ? h('th', { scope: 'row', class: look(column) }, content(cell))
                : h('td', { class: look(column) }, content(cell)),
            ),
          ),
        ),
      ),
    ),
  );
}
