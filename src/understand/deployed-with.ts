import type { Knowledge } from '../knowledge/knowledge.ts';
import { keyOf } from './lexicon.ts';
import { componentsOf } from './reading.ts';
import { names, type Slot } from './slot.ts';

/** Tells of a component, such as a server, that the code which shows it with the subjects is what starts them. */
export function isOnlyDeployed(component: string, subjects: readonly string[], knowledge: Knowledge): boolean {
  const shown = Object.values(knowledge.snippets).filter(
    (snippet) => subjects.includes(snippet.subject) && snippet.shows.includes(component),
  );
  return shown.length > 0 && shown.every((snippet) => snippet.purpose === 'deploy');
}

/** Gives the components that are named, also within the name of a feature: "gunicorn command". */
export function componentsWithin(slots: readonly Slot[], knowledge: Knowledge): readonly string[] {
  const within = slots
    .filter((slot) => slot.words.includes(' ') && names(slot, 'feature'))
    .flatMap(({ words }) => words.split(' '))
    .flatMap((word) => componentsByKey(knowledge).get(keyOf(word)) ?? []);
  return [...new Set([...componentsOf(slots), ...within])];
}

/** The components under the keys of their names; worked out once for a topic. */
function componentsByKey(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const known = byKey.get(knowledge);
  if (known) return known;
  const found = new Map<string, readonly string[]>();
  for (const [id, { name }] of Object.entries(knowledge.components))
    found.set(keyOf(name), [...(found.get(keyOf(name)) ?? []), id]);
  byKey.set(knowledge, found);
  return found;
}

const byKey = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();
