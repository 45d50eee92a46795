import type { RecommendationResponse } from '../bot/recommendation.ts';
import type { Choice } from '../reply/reply.ts';
import { button, buttonOf } from './blocks/buttons.ts';
import { type SlackMessage, toMessages } from './blocks/messages.ts';
import { encodeValue, type FormState, type Value } from './button-values.ts';
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
  const result = recommend(services, wishes);
  if (!result) return undefined;
  const { reply, winner, topic, carried } = result;
  const share = isShareable && winner ? button('share', words.share, encodeValue('share', carried)) : undefined;
  const filled = winner ? encodeValue('form', { topic, ...carried }) : undefined;
  // Words in which nothing was understood belong to no topic.
  const empty = encodeValue('form', winner || carried.state ? { topic } : {});
  const form = button('form', winner ? words.changeAnswers : words.openForm, filled ?? empty);
  const toButtons = (kind: Choice['kind']) =>
    reply.choices.filter((choice) => choice.kind === kind).flatMap((choice) => buttonOf(choice) ?? []);
  const snippets = toButtons('snippet').map((one, index) => ({ ...one, isPrimary: index === 0 }));
  const own = [share, form].flatMap((one) => one ?? []);
  const buttons = [...snippets, ...own, ...toButtons('ask').slice(0, mostQuestions)];
  return toMessages({ ...reply, choices: [] }, { buttons, ...(above && { above }) });
}

/** The recommendation, and what it takes to make it once more. */
function recommend(
  services: Services,
  wishes: Wishes,
): (RecommendationResponse & { readonly carried: Value<'share'> }) | undefined {
  const { bot } = services;
  if (wishes.kind === 'text') return { ...bot.recommendFromText(wishes.text), carried: { text: wishes.text } };
  const knowledge = topicOf(services, wishes.state.topic);
  if (!knowledge) return undefined;
  const state = stillKnown(knowledge, wishes.state);
  return { ...bot.recommend(requirementsFrom(knowledge, state)), carried: { state } };
}
