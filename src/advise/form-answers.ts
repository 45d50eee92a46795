import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Importance } from '../knowledge/schema.ts';
import { isStronger } from './is-stronger.ts';

/** The answers of a topic's form as a person gave them. */
export interface FormAnswers {
  /** The ids of the options picked, by the id of the question. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
  readonly target?: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

/** What the answers of the form ask for. Where two answers ask for the same thing, the stronger one counts. */
export function requirementsOfForm({ id: topic, form }: Knowledge, { picks, target, params }: FormAnswers) {
  const needs: Record<string, Importance> = {};
  const picked = Object.entries(picks).flatMap(([question, options]) =>
    options.flatMap((option) => Object.entries(form.questions[question]?.options[option]?.needs ?? {})),
  );
  for (const [id, importance] of picked) {
    const before = needs[id];
    if (!before || isStronger(importance, before)) needs[id] = importance;
  }
  return { topic, needs, ...(target !== undefined && { target }), params };
}

/** The parameters that some deploy snippet takes, and only those of `target` where there is one: others would be asked for in vain. */
export function askedParams({ snippets, topic }: Knowledge, target?: string): readonly string[] {
  const deploy = Object.values(snippets).filter(
    (snippet) => snippet.purpose === 'deploy' && (target === undefined || snippet.target === target),
  );
  const used = new Set(deploy.flatMap(({ params }) => Object.keys(params)));
  return Object.keys(topic.params).filter((id) => used.has(id));
}
