import type { ActionsBlock, Button as ButtonElement } from '@slack/types';
import { unreachable } from '../../errors.ts';
import type { Choice } from '../../reply/reply.ts';
import { encodeValue } from '../button-values.ts';
import { actionId, type ButtonKind } from './action-ids.ts';
import { clip, limits } from './limits.ts';

/** A button as a message carries it. */
export interface Button {
  readonly kind: ButtonKind;
  readonly label: string;
  readonly value: string;
  /** What a screen reader says in place of the label. */
  readonly spoken?: string;
  readonly isPrimary?: boolean;
}

/** The button for a choice; undefined where its state is longer than a button can carry. */
export function buttonOf(choice: Choice): Button | undefined {
  switch (choice.kind) {
    case 'ask':
      return button('ask', choice.label, encodeValue('ask', { question: choice.question }), choice.question);
    case 'snippet': {
      const { topic, snippet, params } = choice;
      const spoken = `${choice.label}: ${snippet.replaceAll('-', ' ')}`;
      return button('snippet', choice.label, encodeValue('snippet', { topic, snippet, params }), spoken);
    }
    case 'form':
      return button('form', choice.label, encodeValue('form', { topic: choice.topic }));
    default:
      return unreachable(choice);
  }
}

/** A button of any kind; undefined where there is no value for it. */
export function button(kind: ButtonKind, label: string, value?: string, spoken?: string): Button | undefined {
  return value === undefined ? undefined : { kind, label, value, ...(spoken && spoken !== label && { spoken }) };
}

/** The block that holds the buttons; `first` keeps action ids apart where a surface has several such blocks. */
export function actionsBlock(buttons: readonly Button[], first = 0): ActionsBlock {
  return {
    type: 'actions',
    elements: buttons.slice(0, limits.actions.elements).map((one, i) => element(one, first + i)),
  };
}

function element({ kind, label, value, spoken, isPrimary }: Button, index: number): ButtonElement {
  return {
    type: 'button',
    action_id: actionId(kind, index),
    text: { type: 'plain_text', text: clip(label, limits.button.text), emoji: false },
    value,
    ...(spoken && { accessibility_label: clip(spoken, limits.button.label) }),
    ...(isPrimary && { style: 'primary' as const }),
  };
}
