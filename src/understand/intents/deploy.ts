import { componentsWithin, isOnlyDeployed } from '../deployed-with.ts';
import type { Question } from '../question.ts';
import { featuresOf, has, meanings, opensWithAux, type Reading } from '../reading.ts';
import { featuresBeside, paramsOf, type Setting, settingsIn } from '../settings.ts';
import { wordsOf } from '../slot.ts';
import type { Intent } from './intent.ts';

/** "how do I deploy A", "what port on …", "start command for A with 8 workers": the steps, or the detail of them that is asked for. */
export const deploy: Intent = {
  name: 'deploy',
  recognise(reading) {
    const target = meanings(reading.slots, 'target')[0]?.id;
    const { subjects, claims, knowledge, slots } = reading;
    const isNamed = meanings(slots, 'snippet').some(({ id }) => knowledge.snippets[id]?.purpose === 'deploy');
    // "can A be hosted on …": the verb names no detail of it.
    const verbs = slots
      .filter(({ cues, words }) => cues.includes('deploy') && words !== 'deployment')
      .flatMap((slot) => slot.meanings);
    const named = featuresOf(claims).filter((id) => !verbs.some((verb) => verb.kind === 'feature' && verb.id === id));
    const settings = asksToSet(reading) ? settingsIn(slots, knowledge) : [];
    const features = featuresBeside(named, settings, slots);
    const asksForIt = asksToRun(reading) || isNamed || asksForCommand(reading, features, settings);
    if (target === undefined && !asksForIt) return undefined;
    if (named.length > 0 && opensWithAux(reading)) return subjects.length > 0 ? undefined : askedOfAll(reading);
    if (subjects.length === 0 && named.length === 0) return undefined;
    if (features.length > 0 && !asksForIt) return { kind: 'value', subjects, features: named };
    const components = componentsWithin(slots, knowledge);
    const asksWhether = opensWithAux(reading) && (target !== undefined || components.length > 0);
    return {
      kind: 'deploy',
      subjects,
      features,
      components,
      asksWhether,
      ...(target ? { target } : {}),
      ...(settings.length > 0 ? { params: paramsOf(settings) } : {}),
    };
  },
};

/** "why 4 workers", "is it port 8080" ask of a setting; "with 4 workers" sets it. */
function asksToSet(reading: Reading): boolean {
  return (
    reading.subjects.length > 0 && !opensWithAux(reading) && !has(reading, 'why', 'when', 'who', 'quantity', 'mean')
  );
}

/**
 * "start command for A with 8 workers", "… with B": the command as it stands in a snippet. Without a setting only where
 * the subject's own command is not the one that is asked for.
 */
function asksForCommand(reading: Reading, features: readonly string[], settings: readonly Setting[]): boolean {
  const { knowledge, subjects, slots } = reading;
  const isCommand = features.length > 0 && features.every((id) => knowledge.features[id]?.command);
  if (settings.length > 0) return isCommand || (features.length === 0 && asksToStart(reading));
  if (!isCommand) return false;
  const servers = componentsWithin(slots, knowledge);
  if (servers.length === 0 || !servers.every((id) => isOnlyDeployed(id, subjects, knowledge))) return false;
  const own = subjects.flatMap((id) => features.map((feature) => knowledge.subjects[id]?.facts[feature]?.cell ?? ''));
  const isOwn = (id: string) =>
    own.every((cell) => cell.toLowerCase().includes(knowledge.components[id]?.name.toLowerCase() ?? id));
  return !servers.every(isOwn);
}

/** "how do I run A", "show me how to start it". */
function asksToStart(reading: Reading): boolean {
  return has(reading, 'howto', 'show') && /\b(?:run|serve|start|launch)\b/.test(wordsOf(reading.slots));
}

/** "does the platform have …?": whether that is there for every subject. */
function askedOfAll({ claims, knowledge }: Reading): Question {
  const features = featuresOf(claims);
  return features.every((id) => knowledge.features[id]?.kind === 'support')
    ? { kind: 'support', subjects: Object.keys(knowledge.subjects), claims, beside: [], asksAbility: true }
    : { kind: 'value', subjects: [], features };
}

/** "deploy", or spread: "how do I run A in production", "put A behind nginx". */
function asksToRun(reading: Reading): boolean {
  const words = wordsOf(reading.slots);
  return (
    has(reading, 'deploy') ||
    (has(reading, 'howto', 'show') &&
      /\b(?:run|serve|host|put|start|ship)\b.*\b(?:production|prod|live|behind)\b/.test(words))
  );
}
