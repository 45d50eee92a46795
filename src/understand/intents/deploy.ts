import type { Question } from '../question.ts';
import { featuresOf, has, meanings, opensWithAux, type Reading } from '../reading.ts';
import { wordsOf } from '../slot.ts';
import type { Intent } from './intent.ts';

/** "how do I deploy A", "what port on …": the steps, or the detail of them that is asked for. */
export const deploy: Intent = {
  name: 'deploy',
  recognise(reading) {
    const target = meanings(reading.slots, 'target')[0]?.id;
    const { subjects, claims } = reading;
    const isNamed = meanings(reading.slots, 'snippet').some(
      ({ id }) => reading.knowledge.snippets[id]?.purpose === 'deploy',
    );
    if (target === undefined && !asksToRun(reading) && !isNamed) return undefined;
    // "can A be hosted on …": the verb names no detail of it.
    const verbs = reading.slots
      .filter(({ cues, words }) => cues.includes('deploy') && words !== 'deployment')
      .flatMap((slot) => slot.meanings);
    const features = featuresOf(claims).filter(
      (id) => !verbs.some((verb) => verb.kind === 'feature' && verb.id === id),
    );
    if (features.length > 0 && opensWithAux(reading)) return subjects.length > 0 ? undefined : askedOfAll(reading);
    if (subjects.length === 0 && features.length === 0) return undefined;
    if (features.length > 0 && !asksToRun(reading) && !isNamed) return { kind: 'value', subjects, features };
    const components = meanings(reading.slots, 'component').map(({ id }) => id);
    const asksWhether = opensWithAux(reading) && (target !== undefined || components.length > 0);
    return { kind: 'deploy', subjects, features, components, asksWhether, ...(target ? { target } : {}) };
  },
};

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
