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
export function componentsWithin(slots: readonly Slot[], { components }: Knowledge): readonly string[] {
  const within = slots
    .filter((slot) => slot.words.includes(' ') && names(slot, 'feature'))
    .flatMap(({ words }) => words.split(' ').map(keyOf))
    .flatMap((key) => Object.keys(components).filter((id) => keyOf(components[id]?.name ?? id) === key));
  return [...new Set([...componentsOf(slots), ...within])];
}
