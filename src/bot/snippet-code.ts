import { filledCode } from '../answer/snippets.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** A snippet ready to be pasted. */
export interface SnippetCode {
  readonly id: string;
  readonly language: string;
  readonly code: string;
}

/** Gives a snippet with its parameters filled in. */
export function snippetCode(
  knowledge: Knowledge,
  id: string,
  params: Readonly<Record<string, string>> = {},
): SnippetCode {
  return { id, language: knowledge.snippets[id]?.language ?? 'text', code: filledCode(knowledge, id, params) };
}
