import type { z } from 'zod';
import { type Document, missingDocument, parse } from './parse.ts';
import type { Problem } from './problem.ts';
import {
  componentsSchema,
  featuresSchema,
  formSchema,
  idSchema,
  questionsSchema,
  snippetRunsSchema,
  snippetsSchema,
  sourcesSchema,
  subjectSchema,
  topicSchema,
  useCasesSchema,
} from './schema.ts';
import { didYouMean } from './suggest.ts';

/** The files of one topic's folder by their path in it, with forward slashes. */
export type TopicFiles = ReadonlyMap<string, string>;

/** The files that a topic has besides its subjects, and what each of them has to hold. */
export const fileSchemas = {
  'topic.yml': topicSchema,
  'sources.yml': sourcesSchema,
  'features.yml': featuresSchema,
  'components.yml': componentsSchema,
  'use-cases.yml': useCasesSchema,
  'snippets.yml': snippetsSchema,
  'snippet-runs.yml': snippetRunsSchema,
  'form.yml': formSchema,
  'questions.yml': questionsSchema,
} as const;

export type FileName = keyof typeof fileSchemas;
type DocumentOf<Name extends FileName> = Document<z.output<(typeof fileSchemas)[Name]>>;

/** A topic as far as it could be read, with the place of everything in it: what the rules look at. */
export interface TopicDraft {
  readonly id: string;
  readonly folder: string;
  readonly topic: DocumentOf<'topic.yml'>;
  readonly sources: DocumentOf<'sources.yml'>;
  readonly features: DocumentOf<'features.yml'>;
  readonly subjects: Readonly<Record<string, Document<z.output<typeof subjectSchema>>>>;
  readonly components: DocumentOf<'components.yml'>;
  readonly useCases: DocumentOf<'use-cases.yml'>;
  readonly snippets: DocumentOf<'snippets.yml'>;
  readonly runs: DocumentOf<'snippet-runs.yml'>;
  readonly form: DocumentOf<'form.yml'>;
  readonly questions: DocumentOf<'questions.yml'>;
  /** The code in snippets/, by file name. */
  readonly code: ReadonlyMap<string, string>;
}

/** Reads every file of a topic against its schema; `folder` is what problems print before a file's name. */
export function draftTopic(id: string, folder: string, files: TopicFiles): { draft: TopicDraft; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (file: string, message: string) =>
    problems.push({ file, line: 1, column: 1, rule: 'file', message, severity: 'error' });

  const read = <S extends z.ZodType>(name: string, schema: S): Document<z.output<S>> => {
    const text = files.get(name);
    if (text === undefined) {
      report(`${folder}/${name}`, 'this file is missing');
      return missingDocument(`${folder}/${name}`);
    }
    const parsed = parse(`${folder}/${name}`, text, schema);
    problems.push(...parsed.problems);
    return parsed.document;
  };

  if (!idSchema.safeParse(id).success) {
    report(folder, "a topic's folder has a kebab-case name: small letters, digits and single hyphens");
  }
  const subjects: Record<string, Document<z.output<typeof subjectSchema>>> = {};
  const code = new Map<string, string>();
  for (const [path, text] of files) {
    const [, directory, name = path] = /^(?:(.+)\/)?([^/]+)$/.exec(path) ?? [];
    if (directory === 'snippets') code.set(name, text);
    else if (directory === 'subjects' && name.endsWith('.yml')) {
      const subject = name.slice(0, -'.yml'.length);
      if (idSchema.safeParse(subject).success) subjects[subject] = read(path, subjectSchema);
      else report(`${folder}/${path}`, 'the file name is the id: small letters, digits and single hyphens');
    } else if (directory !== undefined || (/\.ya?ml$/.test(name) && !Object.hasOwn(fileSchemas, name))) {
      report(
        `${folder}/${path}`,
        `a topic has no such file${didYouMean(path, [...Object.keys(fileSchemas), 'subjects/…', 'snippets/…'])}`,
      );
    }
  }
  if (Object.keys(subjects).length === 0)
    report(`${folder}/subjects`, 'a topic needs at least one file here, subjects/<id>.yml');

  const draft = {
    id,
    folder,
    topic: read('topic.yml', topicSchema),
    sources: read('sources.yml', sourcesSchema),
    features: read('features.yml', featuresSchema),
    subjects,
    components: read('components.yml', componentsSchema),
    useCases: read('use-cases.yml', useCasesSchema),
    snippets: read('snippets.yml', snippetsSchema),
    runs: files.has('snippet-runs.yml') ? read('snippet-runs.yml', snippetRunsSchema) : noRuns(folder),
    form: read('form.yml', formSchema),
    questions: read('questions.yml', questionsSchema),
    code,
  };
  return { draft, problems };
}

/** A topic whose snippets nobody has run needs no file to say so. */
function noRuns(folder: string): DocumentOf<'snippet-runs.yml'> {
  return { ...missingDocument(`${folder}/snippet-runs.yml`), value: {}, keys: [] };
}
