import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const root = join(import.meta.dirname, '..', '..');

/** The tiny topic of the fixtures. */
export const teas: Knowledge = only(loadKnowledge(join(root, 'tests', 'fixtures', 'topics')));

/** The knowledge that is handed out with the bot, in the order of the folders. */
export function shipped(): readonly Knowledge[] {
  return loadKnowledge(join(root, 'knowledge'));
}

/** The topic on which the tables of language are tried, because people's questions about it are known best. */
export function pythonFrameworks(): Knowledge {
  return only(shipped().filter((knowledge) => knowledge.id === 'python-web-frameworks'));
}

/** The teas, changed for one test. */
export function teasWith(change: (draft: Draft<Knowledge>) => void): Knowledge {
  const draft = structuredClone(teas) as Draft<Knowledge>;
  change(draft);
  return draft as Knowledge;
}

type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

function only(topics: readonly Knowledge[]): Knowledge {
  const [topic] = topics;
  if (!topic) throw new Error('the topic is missing');
  return topic;
}
