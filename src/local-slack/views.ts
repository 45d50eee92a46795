import { randomUUID } from 'node:crypto';
import type { Home, Modal } from './check/payloads.ts';
import { Refusal } from './refusal.ts';

/** A modal on a person's screen; `hash` is another one after an update. */
export type OpenModal = Modal & { readonly id: string; readonly hash: string };

export interface Views {
  readonly modals: ReadonlyMap<string, OpenModal>;
  readonly homes: ReadonlyMap<string, Home>;
  open(user: string, modal: Modal): OpenModal;
  /** Puts another modal in place of the one with this id. Refuses where it is open no more. */
  update(id: string, modal: Modal): OpenModal;
  close(user: string): void;
  publish(user: string, home: Home): void;
}

/** Makes the screens of all people; `onChange` is told whose modal or home has changed. */
export function createViews(onChange: (kind: 'modal' | 'home', user: string) => void = () => {}): Views {
  const modals = new Map<string, OpenModal>();
  const homes = new Map<string, Home>();
  return {
    modals,
    homes,
    open(user, modal) {
      const open = { ...modal, id: `V${randomUUID()}`, hash: randomUUID() };
      modals.set(user, open);
      onChange('modal', user);
      return open;
    },
    update(id, modal) {
      const [user] = [...modals].find(([, { id: open }]) => open === id) ?? [];
      if (user === undefined) throw new Refusal('not_found');
      const updated = { ...modal, id, hash: randomUUID() };
      modals.set(user, updated);
      onChange('modal', user);
      return updated;
    },
    close(user) {
      if (modals.delete(user)) onChange('modal', user);
    },
    publish(user, home) {
      homes.set(user, home);
      onChange('home', user);
    },
  };
}

/** What a person fills in: by block id, a text, or the value of an option, or several of them. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

type Input = Extract<Modal['blocks'][number], { type: 'input' }>;

/**
 * The state of a modal as Slack delivers it: what was filled in, else what stood there at first. `missing` names the
 * blocks that the client does not let pass without an answer.
 */
export function stateOf(
  modal: Modal,
  filled: Filled,
): { readonly values: Record<string, unknown>; readonly missing: string[] } {
  const values: Record<string, unknown> = {};
  const missing: string[] = [];
  for (const [index, block] of modal.blocks.entries()) {
    if (block.type !== 'input') continue;
    const id = block.block_id ?? `block-${index}`;
    const { value, isEmpty } = answerOf(block.element, filled[id]);
    if (isEmpty && !block.optional) missing.push(id);
    values[id] = { [block.element.action_id ?? `action-${index}`]: value };
  }
  return { values, missing };
}

function answerOf(element: Input['element'], filled: string | readonly string[] | undefined) {
  const { type } = element;
  if (element.type === 'plain_text_input') {
    const value = (filled === undefined ? element.initial_value : String(filled)) || null;
    return { value: { type, value }, isEmpty: value === null };
  }
  const wanted = filled === undefined ? undefined : [filled].flat();
  const chosen = element.options.filter(({ value }) => wanted?.includes(value));
  if (wanted && chosen.length < wanted.length) throw new Error(`There is no option ${wanted.join(', ')}.`);
  if (element.type === 'checkboxes' || element.type === 'multi_static_select') {
    const selected_options = wanted ? chosen : (element.initial_options ?? []);
    return { value: { type, selected_options }, isEmpty: selected_options.length === 0 };
  }
  const selected_option = (wanted ? chosen[0] : element.initial_option) ?? null;
  return { value: { type, selected_option }, isEmpty: selected_option === null };
}
