import { z } from 'zod';
import { askedParams } from '../../advise/form-answers.ts';
import { matchesParam } from '../../answer/snippets.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type FormState, needSchema } from '../button-values.ts';
import { formAction, formBlocks } from './action-ids.ts';

const optionSchema = z.object({ value: z.string() });
const fieldSchema = z
  .object({
    value: z.string().nullish(),
    selected_option: optionSchema.nullish(),
    selected_options: z.array(optionSchema).nullish(),
  })
  .transform(({ value, selected_option: one, selected_options: many }) => ({
    text: value?.trim() ?? '',
    chosen: [one, ...(many ?? [])].flatMap((option) => option?.value ?? []),
  }));
const valuesSchema = z.record(z.string(), z.record(z.string(), fieldSchema));

/** What a sent form holds, or the errors to show at its fields. */
export type SubmittedForm =
  | { readonly kind: 'complete'; readonly state: FormState }
  | { readonly kind: 'wrong'; readonly errors: Readonly<Record<string, string>> };

/** Reads the values of a sent form; `values` is `view.state.values` as Slack delivers it. */
export function readForm(knowledge: Knowledge, values: unknown): SubmittedForm {
  const { form, topic } = knowledge;
  const fields = valuesSchema.safeParse(values).data ?? {};
  const field = (block: string) => fields[block]?.[formAction(knowledge.id)] ?? { text: '', chosen: [] };
  const picks: Record<string, string[]> = {};
  for (const [id, question] of Object.entries(form.questions)) {
    const known = field(formBlocks.question(id)).chosen.filter((option) => question.options[option]);
    if (known.length > 0) picks[id] = known;
  }
  const also = Object.fromEntries(field(formBlocks.also).chosen.flatMap((value) => decodeNeed(value)));
  const errors: Record<string, string> = {};
  const params: Record<string, string> = {};
  for (const id of askedParams(knowledge)) {
    const { text } = field(formBlocks.param(id));
    if (text === '') continue;
    if (matchesParam(knowledge, id, text)) params[id] = text;
    else errors[formBlocks.param(id)] = `This does not fit. ${topic.params[id]?.hint ?? ''}`;
  }
  const [first] = Object.keys(form.questions);
  if (first && Object.keys(picks).length + Object.keys(also).length === 0) {
    errors[formBlocks.question(first)] = 'Please answer at least one of the questions.';
  }
  if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
  const [target] = field(formBlocks.target).chosen.filter((id) => topic.targets[id]);
  return {
    kind: 'complete',
    state: {
      topic: knowledge.id,
      picks,
      params,
      ...(Object.keys(also).length > 0 && { also }),
      ...(target && { target }),
    },
  };
}

/** A requirement as the value of an option. */
export function encodeNeed(id: string, importance: string): string {
  return `${importance}:${id}`;
}

function decodeNeed(value: string) {
  const [importance, id] = value.split(':');
  const { data } = needSchema.safeParse({ id, importance });
  return data ? [[data.id, data.importance] as const] : [];
}
