import type { ModalView } from '@slack/types';
import type { Reply } from '../../reply/reply.ts';
import { words } from '../words.ts';
import { clip, fitView, limits } from './limits.ts';
import { splitReply } from './split-reply.ts';
import { plainBlock, toBlock } from './to-blocks.ts';

/** The explanation of an answer as a modal; `above` is a line to read first. A reply with a table does not fit into one. */
export function whyView(explanation: Reply, above?: string): ModalView {
  const sections = splitReply(explanation).flatMap((part) => part.sections);
  return {
    type: 'modal',
    title: plain(words.why, limits.view.title),
    close: plain(words.close, limits.view.button),
    blocks: fitView([...(above ? [plainBlock(above)] : []), ...sections.map(toBlock)]),
  };
}

function plain(text: string, max: number) {
  return { type: 'plain_text' as const, text: clip(text, max), emoji: false };
}
