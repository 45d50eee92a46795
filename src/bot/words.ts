import { keyOf } from '../understand/lexicon.ts';
import { isOrdinaryWord } from '../understand/words/ordinary-words.ts';

/** How the engine reads words; the check of the knowledge finds with it what the engine would confuse. */
export const words = { keyOf, isOrdinary: isOrdinaryWord } as const;
