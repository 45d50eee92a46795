import type { Question } from '../../src/understand/question.ts';

/** A question of one kind, of which a test gives only what it is about; all else is empty. */
export function questionOf<K extends Question['kind']>(
  kind: K,
  fields: Partial<Extract<Question, { kind: K }>>,
): Extract<Question, { kind: K }> {
  const empty = { subjects: [], features: [], components: [], claims: [], beside: [], over: [], useCases: [] };
  return { ...empty, kind, ...fields } as unknown as Extract<Question, { kind: K }>;
}
