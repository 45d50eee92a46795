import type { Knowledge } from '../knowledge/knowledge.ts';
import { isOnlyDeployed } from './deployed-with.ts';
import type { Question } from './question.ts';
import { componentsOf, featuresOf, has, meanings, opensWithAux, type Reading } from './reading.ts';
import { featuresBeside, paramsOf, settingsIn } from './settings.ts';
import { wordsOf } from './slot.ts';

/** After code or a command: the same with something else in it, as in "and with B?", "with 8 workers instead", "on port 9000". */
export function changedSnippet(reading: Reading, previous: Question): Question | undefined {
  const { knowledge, slots, claims } = reading;
  if (!reading.isInherited || slots.length > 8 || asksOfIt(reading)) return undefined;
  const steps = stepsOf(previous, knowledge);
  const subjects = previous.kind === 'code' ? previous.subjects : (steps?.subjects ?? []);
  const settings = steps ? settingsIn(slots, knowledge) : [];
  const target = meanings(slots, 'target')[0]?.id;
  const components = componentsOf(slots).filter((id) => id !== target);
  const features = featuresBeside(featuresOf(claims), settings, slots);
  const isMore =
    features.some((id) => !knowledge.features[id]?.command) || claims.some((claim) => claim.kind === 'use-case');
  if (isMore || subjects.length === 0) return undefined;
  if (steps) {
    if (!components.every((id) => isOnlyDeployed(id, subjects, knowledge))) return undefined;
    if (components.length + settings.length === 0 && target === undefined) return undefined;
    const params = { ...steps.params, ...paramsOf(settings) };
    return {
      ...steps,
      components: components.length > 0 ? components : steps.components,
      ...(target && { target }),
      ...(Object.keys(params).length > 0 && { params }),
    };
  }
  const isShown = (id: string) =>
    Object.values(knowledge.snippets).some(
      ({ subject, purpose, shows }) => purpose === 'example' && subjects.includes(subject) && shows.includes(id),
    );
  if (components.length === 0 || !components.every(isShown) || !/\b(?:with|using|one|instead)\b/.test(wordsOf(slots)))
    return undefined;
  return { kind: 'code', subjects, shows: components, snippets: [] };
}

/** What it asks is not the same with something else: "why 4 workers?", "what is B?" */
function asksOfIt(reading: Reading): boolean {
  if (opensWithAux(reading) || has(reading, 'why', 'when', 'where', 'who', 'quantity', 'explain', 'mean')) return true;
  if (has(reading, 'difference', 'versus', 'better', 'best', 'pros', 'cons', 'need', 'debug')) return true;
  return has(reading, 'what', 'how') && !has(reading, 'topical') && !/\bwhat if\b/.test(wordsOf(reading.slots));
}

/** The steps that a question asked for: a command is told as a fact, and shown as steps. */
function stepsOf(previous: Question, knowledge: Knowledge): Extract<Question, { kind: 'deploy' }> | undefined {
  const isCommand = (id: string) => knowledge.features[id]?.command === true;
  switch (previous.kind) {
    case 'deploy':
      return { ...previous, features: previous.features.filter(isCommand), asksWhether: false };
    case 'value':
    case 'explain': {
      const { subjects, features } = previous;
      if (features.length === 0 || !features.every(isCommand)) return undefined;
      return { kind: 'deploy', subjects, features, components: [], asksWhether: false };
    }
    default:
      return undefined;
  }
}
