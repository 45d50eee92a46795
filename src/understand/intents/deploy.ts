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
    const features = featuresOf(claims);
    if (features.length > 0 && opensWithAux(reading) && subjects.length > 0) return undefined;
    if (subjects.length === 0 && features.length === 0) return undefined;
    if (features.length > 0 && !asksToRun(reading) && !isNamed) return { kind: 'value', subjects, features };
    const asksWhether = opensWithAux(reading) && target !== undefined;
    const components = meanings(reading.slots, 'component').map(({ id }) => id);
    return { kind: 'deploy', subjects, features, components, asksWhether, ...(target ? { target } : {}) };
  },
};

/** "deploy", or spread: "how do I run A in production", "put A behind nginx". */
function asksToRun(reading: Reading): boolean {
  const words = wordsOf(reading.slots);
  return (
    has(reading, 'deploy') ||
    (has(reading, 'howto', 'show') &&
      /\b(?:run|serve|host|put|start|ship)\b.*\b(?:production|prod|live|behind)\b/.test(words))
  );
}
