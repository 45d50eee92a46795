import type { Knowledge, LoadedSnippet } from './knowledge.ts';
import type { Subject } from './schema.ts';
import type { TopicDraft } from './topic-draft.ts';

const languages: Readonly<Record<string, string>> = {
  py: 'python',
  sh: 'bash',
  yml: 'yaml',
  toml: 'toml',
  txt: 'text',
  service: 'ini',
  dockerfile: 'dockerfile',
};

/** Joins the files of a topic to frozen knowledge; undefined where one of them could not be read. */
export function buildKnowledge(draft: TopicDraft, version: string): Knowledge | undefined {
  const { id, code } = draft;
  const [topic, sources, features] = [draft.topic.value, draft.sources.value, draft.features.value];
  const [components, useCases, form] = [draft.components.value, draft.useCases.value, draft.form.value];
  const [plainSnippets, runs, questions] = [draft.snippets.value, draft.runs.value, draft.questions.value];
  if (!topic || !sources || !features || !components || !useCases || !form) return undefined;
  if (!plainSnippets || !runs || !questions) return undefined;

  const subjects: Record<string, Subject> = {};
  for (const [subject, { value }] of Object.entries(draft.subjects)) {
    if (value === undefined) return undefined;
    subjects[subject] = value;
  }
  const snippets: Record<string, LoadedSnippet> = {};
  for (const [snippet, value] of Object.entries(plainSnippets)) {
    const text = code.get(value.file);
    const language = languages[value.file.slice(value.file.lastIndexOf('.') + 1)];
    if (text === undefined || language === undefined) return undefined;
    snippets[snippet] = { ...value, code: text, language };
  }
  const subjectsAndMore = { subjects, components, useCases, snippets, runs, form, questions };
  return frozen({ id, version, topic, sources, features, ...subjectsAndMore });
}

/**
 * A frozen copy whose objects have no prototype: ids are looked up in them that come from outside (a button's value),
 * and "constructor" is a well-formed id that must find nothing.
 */
function frozen<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(frozen)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = frozen(inner);
  return Object.freeze(copy) as T;
}
