import type { Knowledge } from '../knowledge/knowledge.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createPassages, type Passage } from './passages.ts';

/** What a topic's messages are read with, prepared once. */
export interface Materials {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly passages: readonly Passage[];
}

/** Prepares a topic's lexicon and its passages; the `others` are loaded beside it. */
export function createMaterials(knowledge: Knowledge, others: readonly Knowledge[]): Materials {
  return { knowledge, lexicon: createLexicon(knowledge, others), passages: createPassages(knowledge) };
}
