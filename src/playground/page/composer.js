import { fill, h, icon, toast } from './dom.js';
import { newId } from './elements.js';

/** @typedef {{ value: string, label: string, about: string }} Completion */
/**
 * @typedef {object} ComposerOptions
 * @property {string} label where the message goes
 * @property {string} draft
 * @property {(text: string) => void} onDraft
 * @property {(text: string) => Promise<void>} onSend
 * @property {readonly Completion[]} commands
 * @property {readonly Completion[]} people
 */

/**
 * The box to write in: Enter sends; `/` at the start completes commands, `@` people.
 * @param {ComposerOptions} options
 */
export function composer({ label, draft, onDraft, onSend, commands, people }) {
  const listId = newId('completions');
  const list = h('ul', {
    class: 'completions',
    id: listId,
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  const area = h('textarea', {
    class: 'composer-text',
    rows: 1,
    placeholder: label,
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-controls': listId,
  });
  area.value = draft;
  const send = h('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, icon('send'));
  /** @type {readonly Completion[]} */
  let offered = [];
  let chosen = 0;

  /** What stands before the caret and can be completed. */
  function begun() {
    const before = area.value.slice(0, area.selectionStart);
    const command = /^\/[\w-]*$/.exec(before);
    if (command) return { from: 0, word: before, all: commands };
    const mention = /(?:^|\s)(@[\w-]*)$/.exec(before);
    return mention?.[1] === undefined
      ? undefined
      : { from: before.length - mention[1].length, word: mention[1], all: people };
  }

  function offer() {
    const { word, all } = begun() ?? { word: '', all: [] };
    offered = all.filter(({ value }) => value.startsWith(word.toLowerCase()) && value !== word);
    chosen = 0;
    draw();
  }

  function draw() {
    list.hidden = offered.length === 0;
    fill(
      list,
      offered.map(({ label: name, about }, index) =>
        h(
          'li',
          {
            id: `${listId}-${index}`,
            role: 'option',
            class: 'completion',
            'aria-selected': String(index === chosen),
            onpointerdown: (/** @type {Event} */ event) => {
              event.preventDefault();
              take(index);
            },
          },
          h('strong', {}, name),
          h('span', {}, about),
        ),
      ),
    );
    if (offered.length > 0) area.setAttribute('aria-activedescendant', `${listId}-${chosen}`);
    else area.removeAttribute('aria-activedescendant');
  }

  /** @param {number} index */
  function take(index) {
    const at = begun();
    const completion = offered[index];
    if (!at || !completion) return;
    area.setRangeText(`${completion.value} `, at.from, area.selectionStart, 'end');
    changed();
  }

  function changed() {
    onDraft(area.value);
    send.disabled = area.value.trim() === '';
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, 220)}px`;
    offer();
  }

  async function submit() {
    const text = area.value.trim();
    if (text === '') return;
    area.value = '';
    changed();
    try {
      await onSend(text);
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error));
      area.value = text;
      changed();
    }
  }

  area.addEventListener('input', changed);
  area.addEventListener('blur', () => {
    offered = [];
    draw();
  });
  area.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isOffering = offered.length > 0;
    if (isOffering && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      chosen = (chosen + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
      draw();
    } else if (isOffering && (event.key === 'Tab' || event.key === 'Enter')) take(chosen);
    else if (isOffering && event.key === 'Escape') {
      offered = [];
      draw();
    } else if (event.key === 'Enter' && !event.shiftKey) void submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  /** @param {string} mark */
  const insert = (mark) => () => {
    area.focus();
    if (mark === '/') area.value = area.value.startsWith('/') ? area.value : `/${area.value}`;
    else
      area.setRangeText(
        /(^|\s)$/.test(area.value.slice(0, area.selectionStart)) ? mark : ` ${mark}`,
        area.selectionStart,
        area.selectionEnd,
        'end',
      );
    if (mark === '/') area.setSelectionRange(1, 1);
    changed();
  };
  const tool = (/** @type {string} */ mark, /** @type {'at' | 'slash'} */ name, /** @type {string} */ words) =>
    h('button', { type: 'button', class: 'icon-button', 'aria-label': words, onclick: insert(mark) }, icon(name));

  const form = h(
    'form',
    { class: 'composer' },
    list,
    area,
    h(
      'div',
      { class: 'composer-tools' },
      people.length > 0 && tool('@', 'at', 'Mention somebody'),
      commands.length > 0 && tool('/', 'slash', 'Run a command'),
      h(
        'span',
        { class: 'composer-hint', 'aria-hidden': 'true' },
        h('kbd', {}, 'Enter'),
        ' sends, ',
        h('kbd', {}, 'Shift + Enter'),
        ' breaks the line',
      ),
      send,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  send.disabled = draft.trim() === '';
  return { node: form, focus: () => area.focus() };
}
