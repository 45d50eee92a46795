import type { Choice } from '../reply/reply.ts';
import { button, buttonOf } from './blocks/buttons.ts';
import { type SlackMessage, toMessages } from './blocks/messages.ts';
import { encodeValue, type FormState } from './button-values.ts';
import { requirementsFrom, stillKnown } from './form-answers.ts';
import { type Services, topicOf } from './services.ts';
import { words } from './words.ts';

/** What is wished for: the answers of the form, or a person's own words. */
export type Wishes =
  | { readonly kind: 'form'; readonly state: FormState }
  | { readonly kind: 'text'; readonly text: string };

export interface ResultOptions {
  /** Whether the person may share it where they are. */
  readonly isShareable: boolean;
  /** A line above it. */
  readonly above?: string;
}

/** On a phone buttons stand below each other, and the first ones matter most. */
const mostQuestions = 2;

/** The recommendation as messages, with buttons to share it and to change the answers; undefined for a topic that is gone. */
export function resultMessages(
  services: Services,
  wishes: Wishes,
  { isShareable, above }: ResultOptions,
): readonly SlackMessage[] | undefined {
  const { bot } = services;
  const topic =
    wishes.kind === 'form' ? wishes.state.topic : (bot.requirementsOf(wishes.text)?.topic ?? bot.topics[0]?.id);
  const knowledge = topicOf(services, topic);
  if (!knowledge) return undefined;
  const state = wishes.kind === 'form' ? stillKnown(knowledge, wishes.state) : undefined;
  const carried = state ? { state } : wishes.kind === 'text' ? { text: wishes.text } : {};
  const { reply, winner } = state
    ? bot.recommend(requirementsFrom(knowledge, state))
    : bot.recommendFromText(wishes.kind === 'text' ? wishes.text : '');
  const share = isShareable && winner ? button('share', words.share, encodeValue('share', carried)) : undefined;
  const plainForm: Choice = { kind: 'form', label: winner ? words.changeAnswers : words.openForm, topic: knowledge.id };
  const filledForm = winner
    ? button('form', words.changeAnswers, encodeValue('form', { topic: knowledge.id, ...carried }))
    : undefined;
  const toButtons = (kind: Choice['kind']) =>
    reply.choices.filter((choice) => choice.kind === kind).flatMap((choice) => buttonOf(choice) ?? []);
  const snippets = toButtons('snippet').map((one, index) => ({ ...one, isPrimary: index === 0 }));
  const own = [share, filledForm ?? buttonOf(plainForm)].flatMap((one) => one ?? []);
  const buttons = [...snippets, ...own, ...toButtons('ask').slice(0, mostQuestions)];
  return toMessages({ ...reply, choices: [] }, { buttons, ...(above && { above }) });
}
