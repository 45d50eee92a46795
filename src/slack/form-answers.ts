import { matchesParam } from '../answer/snippets.ts';
import type { Requirements } from '../bot.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FormState } from './button-values.ts';

/** The answers of the form that come nearest to requirements read from free text, to fill the form in. */
export function stateFrom({ form }: Knowledge, { topic, needs, target, params }: Requirements): FormState {
  const picks: Record<string, string[]> = {};
  for (const [id, question] of Object.entries(form.questions)) {
    const asked = Object.entries(question.options).filter(([, option]) => {
      const wants = Object.entries(option.needs);
      return wants.length > 0 && wants.every(([need, { importance }]) => needs[need] === importance);
    });
    const options = asked.map(([option]) => option).slice(0, question.kind === 'one' ? 1 : undefined);
    if (options.length > 0) picks[id] = options;
  }
  return { topic, picks, ...(target && { target }), params: { ...params } };
}

/** Leaves out what the knowledge no longer has, so that an older message still works with what is left. */
export function stillKnown(knowledge: Knowledge, state: FormState): FormState {
  const { form, topic } = knowledge;
  const picks = Object.entries(state.picks).flatMap(([id, options]) => {
    const kept = options.filter((option) => form.questions[id]?.options[option]);
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  const params = Object.entries(state.params).filter(([id, value]) => matchesParam(knowledge, id, value));
  const { target } = state;
  return {
    topic: state.topic,
    picks: Object.fromEntries(picks),
    ...(target && topic.targets[target] && { target }),
    params: Object.fromEntries(params),
  };
}
