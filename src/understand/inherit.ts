import type { Knowledge } from '../knowledge/knowledge.ts';
import { subjectsOfQuestion } from './asked-about.ts';
import type { Claim, Question } from './question.ts';
import { componentsOf, subjectsOf } from './reading.ts';
import type { Slot } from './slot.ts';

/** "A vs DRF" compares A with the subject that DRF belongs to. */
export function comparedSubjects(stretch: readonly Slot[], knowledge: Knowledge): readonly string[] {
  const named = subjectsOf(stretch);
  const compares = stretch.some((slot) =>
    slot.cues.some(
      (cue) => cue === 'versus' || cue === 'than' || cue === 'difference' || cue === 'or' || cue === 'over',
    ),
  );
  if (named.length !== 1 || !compares) return named;
  const inOrder = stretch.flatMap((slot) =>
    slot.meanings.flatMap((meaning) => {
      if (meaning.kind === 'subject') return [meaning.id];
      const owners = meaning.kind === 'component' ? (knowledge.components[meaning.id]?.subjects ?? []) : [];
      return owners.length === 1 ? owners : [];
    }),
  );
  return [...new Set(inOrder)];
}

/** Nobody named: "it" is what the message named before, else what the thread's last question was about. */
export function inheritedSubjects(
  stretch: readonly Slot[],
  message: readonly Slot[],
  previous: Question | undefined,
): readonly string[] {
  const start = stretch[0]?.from ?? 0;
  const before = subjectsOf(message.filter((slot) => slot.to <= start));
  const refersBack = stretch.some((slot) => slot.cues.includes('pronoun') || slot.cues.includes('which'));
  if (before.length > 0 && refersBack) return before;
  return subjectsOf(message).length === 0 && previous ? subjectsOfQuestion(previous) : [];
}

/** "What is DRF?" – "does it do token auth?": it is the component. */
export function inheritedComponents(stretch: readonly Slot[], previous: Question | undefined): readonly Claim[] {
  if (previous?.kind !== 'about' && previous?.kind !== 'explain') return [];
  const [component] = previous.components;
  const isIt = stretch.some((slot) => /(?:^| )(?:it|its|that)$/.test(slot.words));
  if (component === undefined || !isIt || subjectsOf(stretch).length + componentsOf(stretch).length > 0) return [];
  return [{ kind: 'component', component, negated: false }];
}
