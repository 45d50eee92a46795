import { requirementsOfForm } from '../advise/form-answers.ts';
import { matchesParam } from '../answer/snippets.ts';
import type { Requirements } from '../bot/requirements.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Importance } from '../knowledge/schema.ts';
import type { FormState } from './button-values.ts';

/** What the answers ask for, with what was said in free text before them. */
export function requirementsFrom(knowledge: Knowledge, state: FormState): Requirements {
  const requirements = requirementsOfForm(knowledge, state);
  return { ...requirements, needs: { ...requirements.needs, ...state.also } };
}

/** The answers of the form that come nearest to requirements read from free text, to fill the form in. */
export function stateFrom({ form }: Knowledge, { topic, needs, target, params }: Requirements): FormState {
  const isAsked = (id: string, importance: Importance) =>
    needs[id] !== undefined && (needs[id] === 'avoid') === (importance === 'avoid');
  const picks: Record<string, string[]> = {};
  const covered = new Set<string>();
  for (const [id, question] of Object.entries(form.questions)) {
    const fitting = Object.entries(question.options).filter(([, option]) => {
      const core = coreOf(option.needs);
      return core.length > 0 && core.every(([need, importance]) => isAsked(need, importance));
    });
    const chosen = question.kind === 'one' ? fitting.slice(0, 1) : fitting;
    if (chosen.length === 0) continue;
    picks[id] = chosen.map(([option]) => option);
    for (const [, option] of chosen) for (const need of Object.keys(option.needs)) covered.add(need);
  }
  const also = Object.fromEntries(Object.entries(needs).filter(([id]) => !covered.has(id)));
  return {
    topic,
    picks,
    params: { ...params },
    ...(Object.keys(also).length > 0 && { also }),
    ...(target && { target }),
  };
}

/** The needs that an option is about; where it has musts, the rest only goes with them. */
function coreOf(needs: Readonly<Record<string, Importance>>) {
  const all = Object.entries(needs);
  const musts = all.filter(([, importance]) => importance === 'must');
  return musts.length > 0 ? musts : all;
}

/** Leaves out what the knowledge no longer has, so that an older message still works with what is left. */
export function stillKnown(knowledge: Knowledge, state: FormState): FormState {
  const { form, topic, features, useCases } = knowledge;
  const picks = Object.entries(state.picks).flatMap(([id, options]) => {
    const kept = options.filter((option) => form.questions[id]?.options[option]);
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  const params = Object.entries(state.params).filter(([id, value]) => matchesParam(knowledge, id, value));
  const also = Object.entries(state.also ?? {}).filter(([id]) => features[id] ?? useCases[id]);
  const { target } = state;
  return {
    topic: state.topic,
    picks: Object.fromEntries(picks),
    ...(also.length > 0 && { also: Object.fromEntries(also) }),
    ...(target && topic.targets[target] && { target }),
    params: Object.fromEntries(params),
  };
}
