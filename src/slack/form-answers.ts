import type { Requirements } from '../bot.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Importance } from '../knowledge/schema.ts';
import type { FormState } from './button-values.ts';

const strength: Readonly<Record<Importance, number>> = { must: 3, avoid: 2, should: 1, nice: 0 };

/** What the answers of the form ask for. Where two answers ask for the same thing, the stronger one counts. */
export function requirementsFrom({ form }: Knowledge, { topic, picks, target, params }: FormState): Requirements {
  const needs: Record<string, Importance> = {};
  for (const [question, options] of Object.entries(picks)) {
    for (const option of options) {
      for (const [id, { importance }] of Object.entries(form.questions[question]?.options[option]?.needs ?? {})) {
        const before = needs[id];
        if (!before || strength[importance] > strength[before]) needs[id] = importance;
      }
    }
  }
  return { topic, needs, ...(target && { target }), params };
}

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
export function stillKnown({ form, topic: { targets, params: known } }: Knowledge, state: FormState): FormState {
  const picks = Object.entries(state.picks).flatMap(([id, options]) => {
    const kept = options.filter((option) => form.questions[id]?.options[option]);
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  const params = Object.entries(state.params).filter(([id, value]) => {
    const param = known[id];
    return param !== undefined && matchesWhole(param.pattern, value);
  });
  const { target } = state;
  return {
    topic: state.topic,
    picks: Object.fromEntries(picks),
    ...(target && targets[target] && { target }),
    params: Object.fromEntries(params),
  };
}

/** Whether the whole value matches the pattern that the knowledge gives for a parameter. */
export function matchesWhole(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(value);
}
