import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Want } from '../understand/question.ts';
import type { Engine } from './engine.ts';
import { namesBeyond } from './fit.ts';

/** Finds the topic that a text names requirements of. Undefined without topics. */
export function findWants(
  engines: readonly Engine[],
  text: string,
): { readonly knowledge: Knowledge; readonly wants: readonly Want[] } | undefined {
  const [only, ...more] = engines;
  // What the message asks tells topics apart, and nothing else.
  if (!only || more.length === 0) return only && { knowledge: only.knowledge, wants: only.understand.wants(text) };
  const readings = engines.map(({ knowledge, understand }) => ({
    knowledge,
    understanding: understand(text),
    wants: understand.wants(text),
  }));
  const [first, ...rest] = readings;
  return (
    first &&
    rest.reduce((best, one) => {
      const isBetter =
        Number(one.wants.length > 0) - Number(best.wants.length > 0) ||
        namesBeyond(one, best) - namesBeyond(best, one) ||
        one.wants.length - best.wants.length;
      return isBetter > 0 ? one : best;
    }, first)
  );
}
