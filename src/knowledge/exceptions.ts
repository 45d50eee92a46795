import type { Finding } from './rule.ts';
import { didYouMean } from './suggest.ts';
import type { TopicDraft } from './topic-draft.ts';

/** What a rule objects to, with its name. */
export type Objection = Finding & { readonly rule: string };

/**
 * Takes out the warnings that topic.yml excepts, and objects to exceptions that no longer apply. Errors stay: what the
 * bot cannot work with cannot be agreed on.
 */
export function withoutExceptions(draft: TopicDraft, objections: readonly Objection[], rules: readonly string[]) {
  const { topic, folder } = draft;
  const exceptions = topic.value?.exceptions ?? [];
  const isExcepted = ({ severity, rule, document, path }: Objection, { rule: name, file, at }: Exception) =>
    severity === 'warning' &&
    rule === name &&
    document.file === `${folder}/${file}` &&
    at.split('.').every((step, depth) => step === String(path[depth]));

  const left = objections.filter((each) => !exceptions.some((exception) => isExcepted(each, exception)));
  const canTell = [draft.features, draft.components, draft.snippets, ...Object.values(draft.subjects)].every(
    ({ value }) => value !== undefined,
  );
  for (const [index, exception] of exceptions.entries()) {
    const base = { document: topic, rule: 'exception' } as const;
    if (!rules.includes(exception.rule)) {
      const message = `there is no rule "${exception.rule}"${didYouMean(exception.rule, rules)}`;
      left.push({ ...base, path: ['exceptions', index, 'rule'], message });
    } else if (canTell && !objections.some((each) => isExcepted(each, exception))) {
      const message = `no warning of "${exception.rule}" is left at ${exception.file}, ${exception.at}; take the exception out`;
      left.push({ ...base, path: ['exceptions', index], message, severity: 'warning' });
    }
  }
  return left;
}

type Exception = NonNullable<TopicDraft['topic']['value']>['exceptions'][number];
