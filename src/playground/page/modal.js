import { renderBlocks } from './blocks.js';
import { h, icon, toast } from './dom.js';
import { ask } from './server.js';

/** @typedef {import('../wire.ts').PageModal} PageModal */

/** @type {HTMLDialogElement | undefined} */
let open;

/**
 * Shows the modal that the app has opened, or takes it away.
 * @param {PageModal | null} modal
 * @param {import('./mrkdwn.js').Names} names
 */
export function showModal(modal, names) {
  if (open?.dataset['hash'] === modal?.hash) return;
  const before = open;
  const isUpdate = before !== undefined && before.dataset['id'] === modal?.id;
  open = undefined;
  before?.close();
  before?.remove();
  if (!modal) return;
  open = dialogOf(modal, names);
  document.body.append(open);
  open.showModal();
  if (isUpdate) open.querySelector('select')?.focus();
}

/**
 * @param {PageModal} modal
 * @param {import('./mrkdwn.js').Names} names
 */
function dialogOf(modal, names) {
  /** @type {import('./inputs.js').Field[]} */
  const fields = [];
  /** @type {import('./blocks.js').Surface['act']} */
  const act = async (block, action, selected) => {
    try {
      await ask('act', { modal: modal.id, block, action, selected });
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  const words = (/** @type {unknown} */ text, /** @type {string} */ otherwise) =>
    /** @type {{ text?: string } | undefined} */ (text)?.text ?? otherwise;
  const problem = h('p', { class: 'form-problem', role: 'alert' });
  const submit =
    Boolean(modal.submit) && h('button', { class: 'button is-primary', type: 'submit' }, words(modal.submit, 'Submit'));
  const leave = () => void ask('close-modal', {}).catch(() => {});
  const form = h(
    'form',
    { class: 'modal-form', novalidate: true },
    h(
      'header',
      { class: 'modal-head' },
      h('h2', { id: `title-${modal.id}` }, words(modal.title, '')),
      h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: leave }, icon('close')),
    ),
    h('div', { class: 'modal-body' }, renderBlocks(modal.blocks, { names, act, fields })),
    h(
      'footer',
      { class: 'modal-foot' },
      problem,
      h('button', { type: 'button', class: 'button', onclick: leave }, words(modal.close, 'Cancel')),
      submit,
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    const missing = fields.filter((field) => field.isRequired && field.read().length === 0);
    for (const field of fields) field.complain(missing.includes(field) ? 'Please answer this one.' : undefined);
    if (missing.length > 0) return missing[0]?.focus();
    const values = Object.fromEntries(fields.map((field) => [field.id, field.read()]));
    form.setAttribute('aria-busy', 'true');
    try {
      const { errors } = /** @type {{ errors: Record<string, string> }} */ (await ask('submit', { values }));
      for (const field of fields) field.complain(errors[field.id]);
      fields.find((field) => errors[field.id])?.focus();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      form.removeAttribute('aria-busy');
    }
  });
  const dialog = h(
    'dialog',
    { class: 'modal', 'data-id': modal.id, 'data-hash': modal.hash, 'aria-labelledby': `title-${modal.id}` },
    form,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  return dialog;
}
