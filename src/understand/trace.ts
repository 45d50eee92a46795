import type { Condensed } from './condense.ts';
import type { TraceSpan } from './question.ts';
import type { Slot } from './slot.ts';
import type { Token } from './tokens.ts';

/** Shows where a slot stands in the whole message and what it was taken for. */
export function traceSpan(slot: Slot, tokens: readonly Token[], { at }: Condensed): TraceSpan {
  const kind =
    slot.meanings.length > 0 ? 'mention' : slot.cues.length > 0 ? 'cue' : slot.isNeutral ? 'neutral' : 'unknown';
  return {
    start: at(tokens[slot.from]?.start ?? 0),
    end: at(tokens[slot.to - 1]?.end ?? 0),
    kind,
    meanings: slot.meanings,
    cues: slot.cues,
    via: slot.via,
    ...(slot.errors > 0 && { corrected: { words: slot.words, errors: slot.errors } }),
  };
}
