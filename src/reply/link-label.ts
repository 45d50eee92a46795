import type { TraceSpan } from '../understand/question.ts';

/** Says in ids what a stretch of a message was linked to: what it names, else what it tells of the question. */
export function linkLabel({ kind, meanings, cues }: TraceSpan): string {
  if (kind === 'mention') return meanings.map(describe).join(', ');
  return kind === 'cue' ? cues.join(', ') : '';
}

function describe(meaning: TraceSpan['meanings'][number]): string {
  switch (meaning.kind) {
    case 'topic':
      return 'topic';
    case 'choice':
      return `${meaning.feature} = ${meaning.choice}`;
    case 'item':
      return `${meaning.feature} = ${meaning.item}`;
    case 'adjective':
      return `${meaning.feature} (${meaning.end})`;
    default:
      return `${meaning.kind} ${meaning.id}`;
  }
}
