import { type Cue, cueBeginnings, cuesByPhrase, longestCue } from './cues.ts';
import type { Spelt } from './spelling.ts';

/** Finds the longest cue that begins at a word; undefined where none does. */
export function cueAt(
  tokens: readonly Spelt[],
  at: number,
): { readonly length: number; readonly cues: readonly Cue[] } | undefined {
  let phrase = '';
  let found: { length: number; cues: readonly Cue[] } | undefined;
  for (let length = 1; length <= longestCue; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    phrase += length === 1 ? token.word : ` ${token.word}`;
    const cues = cuesByPhrase.get(phrase);
    if (!cueBeginnings.has(phrase)) break;
    // "is it …?" opens a question as well as it closes one.
    if (cues)
      found = { length, cues: cues.includes('tag') && length > 1 && opensAsAux(tokens[at]) ? [...cues, 'aux'] : cues };
  }
  return found;
}

function opensAsAux(token: Spelt | undefined): boolean {
  return cuesByPhrase.get(token?.word ?? '')?.includes('aux') ?? false;
}
