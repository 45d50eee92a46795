import { h } from './dom.js';
import { choiceOf, newId } from './elements.js';
import { placeholder } from './placeholder.js';

/** @typedef {Record<string, any>} Block */
/**
 * @typedef {object} Field an input of a form
 * @property {string} id the block's id
 * @property {boolean} isRequired
 * @property {() => string | string[]} read
 * @property {(error: string | undefined) => void} complain shows what is wrong with it, or nothing
 * @property {() => void} focus
 */

/**
 * Draws an input block, and adds it to the fields of the form.
 * @param {Block} block
 * @param {number} index
 * @param {import('./blocks.js').Surface} surface
 */
export function inputBlock(block, index, surface) {
  const id = newId('input');
  const isRequired = !block['optional'];
  const part = partOf(block['element'], block['label'].text, id);
  const error = h('p', { class: 'field-error', id: `${id}-error`, hidden: true });
  const hint = block['hint'] && h('p', { class: 'field-hint', id: `${id}-hint` }, block['hint'].text);
  const label = [block['label'].text, block['optional'] && h('span', { class: 'field-optional' }, ' (optional)')];
  const node = h(
    'div',
    { class: 'field' },
    part?.isLabelled
      ? h('label', { class: 'field-label', for: id }, ...label)
      : h('div', { class: 'field-label', 'aria-hidden': true }, ...label),
    part ? part.node : placeholder('element', block['element']),
    error,
    hint,
  );
  if (!part) return node;
  const target = /** @type {HTMLElement} */ (
    part.isLabelled ? (part.node.querySelector(`#${id}`) ?? part.node) : part.node
  );
  const described = [hint && `${id}-hint`];
  describe(target, described);
  if (isRequired && part.isLabelled) target.setAttribute('aria-required', 'true');
  surface.fields?.push({
    id: block['block_id'] ?? `block-${index}`,
    isRequired,
    read: part.read,
    complain(words) {
      error.hidden = words === undefined;
      error.textContent = words ?? '';
      hint?.classList.toggle('is-said-already', words?.includes(hint.textContent ?? '') ?? false);
      node.classList.toggle('has-error', words !== undefined);
      describe(target, [words !== undefined && `${id}-error`, ...described]);
      if (part.isLabelled) target.setAttribute('aria-invalid', String(words !== undefined));
    },
    focus() {
      const first = part.isLabelled ? target : part.node.querySelector('input');
      first?.focus();
      node.scrollIntoView({ block: 'center' });
    },
  });
  return node;
}

/** @param {HTMLElement} target @param {readonly (string | false | undefined)[]} ids */
function describe(target, ids) {
  const list = ids.filter(Boolean).join(' ');
  if (list) target.setAttribute('aria-describedby', list);
  else target.removeAttribute('aria-describedby');
}

const types = {
  plain_text_input: 'text',
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
  datepicker: 'date',
  timepicker: 'time',
};

/**
 * @param {Block} element
 * @param {string} label
 * @param {string} id
 * @returns {{ node: HTMLElement, isLabelled: boolean, read: () => string | string[] } | undefined}
 */
function partOf(element, label, id) {
  const choice = choiceOf(element, label, element['type'] === 'static_select' ? id : undefined);
  if (choice) {
    const isOne = element['type'] === 'static_select' || element['type'] === 'radio_buttons';
    const read = () => (isOne ? (choice.read()[0] ?? []) : choice.read());
    return { node: choice.node, isLabelled: element['type'] === 'static_select', read };
  }
  const type = types[/** @type {keyof typeof types} */ (element['type'])];
  if (!type) return undefined;
  const properties = {
    id,
    class: 'text-input',
    placeholder: element['placeholder']?.text,
    minlength: element['min_length'],
    maxlength: element['max_length'],
    autocomplete: 'off',
    spellcheck: 'false',
  };
  const node = element['multiline'] ? h('textarea', { ...properties, rows: 4 }) : h('input', { ...properties, type });
  node.value = element['initial_value'] ?? element['initial_date'] ?? element['initial_time'] ?? '';
  return { node, isLabelled: true, read: () => node.value };
}
