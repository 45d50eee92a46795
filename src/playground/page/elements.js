import { h, toast } from './dom.js';

/** @typedef {Record<string, any>} Element an interactive element of Block Kit */

let count = 0;
/** @param {string} name */
export const newId = (name) => `${name}-${++count}`;

/**
 * An element that acts when it is used; undefined for one that is not known.
 * @param {Element} element
 * @param {(selected?: readonly string[]) => Promise<void>} act
 * @returns {HTMLElement | undefined}
 */
export function control(element, act) {
  if (element['type'] === 'button') return button(element, act);
  const choice = choiceOf(element, element['placeholder']?.text ?? 'Choose');
  choice?.node.addEventListener('change', () => void act(choice.read()));
  return choice?.node;
}

/**
 * @param {Element} element
 * @param {() => Promise<void>} act
 */
function button(element, act) {
  const words = element['text'].text;
  const style = element['style'] ? ` is-${element['style']}` : '';
  const label = element['accessibility_label'];
  if (element['url']) {
    return h(
      'a',
      {
        class: `button${style}`,
        href: element['url'],
        target: '_blank',
        rel: 'noreferrer',
        'aria-label': label,
        onclick: act,
      },
      words,
    );
  }
  const node = h('button', { type: 'button', class: `button${style}`, 'aria-label': label }, words);
  node.addEventListener('click', async () => {
    if (node.getAttribute('aria-busy') === 'true') return;
    node.setAttribute('aria-busy', 'true');
    try {
      await act();
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error));
    } finally {
      node.removeAttribute('aria-busy');
    }
  });
  return node;
}

/**
 * @typedef {object} Choice
 * @property {HTMLElement} node
 * @property {() => string[]} read the values that are chosen
 */

/**
 * An element in which something is chosen; undefined for another one.
 * @param {Element} element
 * @param {string} label for screen readers, where nothing else names it
 * @param {string} [id]
 * @returns {Choice | undefined}
 */
export function choiceOf(element, label, id) {
  const name = newId('choice');
  const initial = (element['initial_options'] ?? [element['initial_option']]).flatMap(
    (/** @type {Element} */ one) => one?.['value'] ?? [],
  );
  switch (element['type']) {
    case 'static_select':
      return select(element, initial, label, id);
    case 'radio_buttons':
      return ticks('radio', element, initial, name, label);
    case 'checkboxes':
    case 'multi_static_select':
      return ticks('checkbox', element, initial, name, label);
    default:
      return undefined;
  }
}

/**
 * @param {Element} element
 * @param {readonly string[]} initial
 * @param {string} label
 * @param {string} [id]
 * @returns {Choice}
 */
function select(element, initial, label, id) {
  const options = optionsOf(element);
  const about = h('span', { class: 'option-about' });
  const node = h(
    'select',
    { class: 'select', id, 'aria-label': id ? undefined : label },
    h('option', { value: '' }, element['placeholder']?.text ?? 'Choose one'),
    options.map((option) =>
      h('option', { value: option['value'], selected: initial.includes(option['value']) }, option['text'].text),
    ),
  );
  const tell = () => {
    about.textContent = options.find(({ value }) => value === node.value)?.['description']?.text ?? '';
  };
  node.addEventListener('change', tell);
  tell();
  return { node: h('div', { class: 'select-box' }, node, about), read: () => (node.value ? [node.value] : []) };
}

/**
 * @param {'radio' | 'checkbox'} type
 * @param {Element} element
 * @param {readonly string[]} initial
 * @param {string} name
 * @param {string} label
 * @returns {Choice}
 */
function ticks(type, element, initial, name, label) {
  const isLong = element['type'] === 'multi_static_select';
  const node = h(
    'div',
    { class: `ticks${isLong ? ' is-long' : ''}`, role: type === 'radio' ? 'radiogroup' : 'group', 'aria-label': label },
    optionsOf(element).map((option) => {
      const id = newId('option');
      const about =
        option['description'] && h('span', { class: 'option-about', id: `${id}-about` }, option['description'].text);
      return h(
        'label',
        { class: 'tick', for: id },
        h('input', {
          type,
          id,
          name,
          value: option['value'],
          checked: initial.includes(option['value']),
          'aria-describedby': about ? `${id}-about` : undefined,
        }),
        h('span', { class: 'tick-text' }, option['text'].text, about),
      );
    }),
  );
  const read = () => [...node.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
  return { node, read };
}

/** @param {Element} element @returns {Element[]} */
function optionsOf(element) {
  const groups = element['option_groups'] ?? [];
  return element['options'] ?? groups.flatMap((/** @type {Element} */ group) => group['options']);
}
