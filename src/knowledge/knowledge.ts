import type {
  Component,
  ExampleQuestion,
  Feature,
  Form,
  Snippet,
  SnippetRun,
  Source,
  Subject,
  Topic,
  UseCase,
} from './schema.ts';

type ById<T> = Readonly<Record<string, T>>;

/** One topic, loaded and checked: everything that the engine knows about it. Plain, frozen data; ids are the keys. */
export interface Knowledge {
  /** The topic's id: the name of its folder. */
  readonly id: string;
  /** The first 12 hex digits of the SHA-256 of everything loaded. */
  readonly version: string;
  readonly topic: Topic;
  readonly sources: ById<Source>;
  readonly features: ById<Feature>;
  readonly subjects: ById<Subject>;
  readonly components: ById<Component>;
  readonly useCases: ById<UseCase>;
  readonly snippets: ById<LoadedSnippet>;
  /** What came of running them, by snippet; a snippet that is not in here has never been run. */
  readonly runs: ById<SnippetRun>;
  readonly form: Form;
  readonly questions: readonly ExampleQuestion[];
}

/** A snippet with its code, which stands in a file of its own. */
export type LoadedSnippet = Snippet & { readonly code: string; readonly language: string };
