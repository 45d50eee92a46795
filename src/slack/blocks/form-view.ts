import type {
  Checkboxes,
  InputBlock,
  KnownBlock,
  ModalView,
  MultiStaticSelect,
  PlainTextOption,
  RadioButtons,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import { askedParams } from '../../advise/form-answers.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FormState } from '../button-values.ts';
import { words } from '../words.ts';
import { formAction, formBlocks, formCallback, topicAction } from './action-ids.ts';
import { clip, fitView, limits } from './limits.ts';
import { encodeNeed } from './read-form.ts';
import { plainBlock } from './to-blocks.ts';

type Question = Knowledge['form']['questions'][string];
type Select = RadioButtons | Checkboxes | StaticSelect | MultiStaticSelect;

export interface FormOptions {
  /** What was answered before. */
  readonly state?: FormState | undefined;
  /** The topics to choose from; where there are several, the form begins with them. */
  readonly topics?: readonly Knowledge[] | undefined;
}

/** The form as a modal. `metadata` comes back when it is sent. */
export function formView(knowledge: Knowledge, metadata: string, { state, topics = [] }: FormOptions = {}): ModalView {
  const { form, topic } = knowledge;
  const blocks: KnownBlock[] = [
    ...(topics.length > 1 ? [topicBlock(knowledge, topics)] : []),
    plainBlock(clip(form.intro, limits.section.text)),
    ...Object.entries(form.questions).map(([id, question]) =>
      questionBlock(knowledge, id, question, state?.picks[id] ?? []),
    ),
    ...alsoBlock(knowledge, state?.also ?? {}),
    ...(Object.keys(topic.targets).length > 0 ? [targetBlock(knowledge, state?.target)] : []),
    ...askedParams(knowledge).map((id) => paramBlock(knowledge, id, state?.params[id])),
  ];
  return {
    type: 'modal',
    callback_id: formCallback,
    title: plain(form.title, limits.view.title),
    submit: plain('Recommend', limits.view.button),
    close: plain('Cancel', limits.view.button),
    private_metadata: metadata,
    blocks: fitView(blocks),
  };
}

/** Another choice replaces the whole form. */
function topicBlock({ id }: Knowledge, topics: readonly Knowledge[]): SectionBlock {
  const options = fitting(topics.map(({ id: value, topic }) => option(value, topic.name)));
  const initial = options.find(({ value }) => value === id);
  const accessory: StaticSelect = {
    type: 'static_select',
    action_id: topicAction,
    placeholder: plain(words.whichTopic, limits.input.placeholder),
    options,
    ...(initial && { initial_option: initial }),
  };
  return { type: 'section', block_id: topicAction, text: plain(words.whichTopic, limits.section.text), accessory };
}

function questionBlock(knowledge: Knowledge, id: string, question: Question, picked: readonly string[]): InputBlock {
  const options = Object.entries(question.options).map(([value, { label, about }]) => option(value, label, about));
  return {
    type: 'input',
    block_id: formBlocks.question(id),
    label: plain(question.label, limits.input.label),
    ...(question.hint && { hint: plain(question.hint, limits.input.hint) }),
    optional: !question.required,
    element: select(formAction(knowledge.id), question.kind, options, picked),
  };
}

/** Radio buttons and checkboxes show all there is to choose, which is best on a phone; Slack allows ten of them. */
function select(action: string, kind: 'one' | 'many', all: PlainTextOption[], picked: readonly string[]): Select {
  const options = fitting(all);
  const initial = options.filter(({ value }) => value !== undefined && picked.includes(value));
  const isShort = options.length <= limits.group.options;
  const base = { action_id: action, options };
  if (kind === 'one') {
    const [one] = initial;
    return { ...base, type: isShort ? 'radio_buttons' : 'static_select', ...(one && { initial_option: one }) };
  }
  return {
    ...base,
    type: isShort ? 'checkboxes' : 'multi_static_select',
    ...(initial.length > 0 && { initial_options: initial }),
  };
}

/** What a person asked for in their own words and the form has no option for: it counts until it is unticked. */
function alsoBlock({ id: topic, features, useCases }: Knowledge, also: NonNullable<FormState['also']>): InputBlock[] {
  const options = Object.entries(also).flatMap(([id, importance]) => {
    const { name } = features[id] ?? useCases[id] ?? {};
    return name ? [option(encodeNeed(id, importance), importance === 'avoid' ? `No ${name}` : name)] : [];
  });
  const some = fitting(options);
  if (some.length === 0) return [];
  const ticked = some.flatMap(({ value }) => value ?? []);
  return [
    {
      type: 'input',
      block_id: formBlocks.also,
      label: plain('From your own words', limits.input.label),
      optional: true,
      element: select(formAction(topic), 'many', some, ticked),
    },
  ];
}

function targetBlock({ id, form, topic }: Knowledge, picked?: string): InputBlock {
  const options = fitting(Object.entries(topic.targets).map(([value, { name, about }]) => option(value, name, about)));
  const initial = options.find(({ value }) => value === picked);
  return {
    type: 'input',
    block_id: formBlocks.target,
    label: plain(form.target.label, limits.input.label),
    ...(form.target.hint && { hint: plain(form.target.hint, limits.input.hint) }),
    optional: true,
    element: {
      type: 'static_select',
      action_id: formAction(id),
      options,
      ...(initial && { initial_option: initial }),
    },
  };
}

function paramBlock({ id: topic, topic: { params } }: Knowledge, id: string, value?: string): InputBlock {
  const param = params[id];
  return {
    type: 'input',
    block_id: formBlocks.param(id),
    label: plain(param?.label ?? id, limits.input.label),
    ...(param && { hint: plain(param.hint, limits.input.hint) }),
    optional: true,
    element: {
      type: 'plain_text_input',
      action_id: formAction(topic),
      max_length: 300,
      ...(value && { initial_value: value }),
    },
  };
}

/** Slack refuses the whole form for one option too many or an id too long. */
function fitting(options: readonly PlainTextOption[]): PlainTextOption[] {
  const short = options.filter(({ value = '' }) => value.length <= limits.option.value);
  return short.slice(0, limits.select.options);
}

function option(value: string, label: string, about?: string): PlainTextOption {
  return {
    text: plain(label, limits.option.text),
    value,
    ...(about && { description: plain(about, limits.option.description) }),
  };
}

function plain(text: string, max: number) {
  return { type: 'plain_text' as const, text: clip(text, max), emoji: false };
}
