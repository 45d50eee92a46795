import type { Path } from './describe-issue.ts';
import type { Document } from './parse.ts';
import type { TopicDraft } from './topic-draft.ts';

/** What a rule objects to, and where. */
export interface Finding {
  readonly document: Document<unknown>;
  readonly path: Path;
  /** Whether the value at the path is wrong or its key; the value where left out. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  /** An error where left out. */
  readonly severity?: 'warning';
}

/** What the rules cannot know from the files. */
export interface RuleContext {
  /** The latest day that it is anywhere on Earth, YYYY-MM-DD. */
  readonly today: string;
  /** How the engine reads words. Without it, names are compared by their letters, and ordinary words pass. */
  readonly words?: {
    /** Equal for what the engine takes for the same name. */
    keyOf(name: string): string;
    isOrdinary(word: string): boolean;
  };
}

/** A truth about a topic that no single file can show. Rules skip what could not be read: that has problems already. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  check(draft: TopicDraft, context: RuleContext): Iterable<Finding>;
}
