import type { Knowledge } from './knowledge/knowledge.ts';
import type { Importance } from './knowledge/schema.ts';
import type { Reply } from './reply/reply.ts';

/** What `/pickframework` asks for, or what was read from free text: ids of features and use cases, each with its importance. */
export interface Requirements {
  /** The topic's id. */
  readonly topic: string;
  readonly needs: Readonly<Record<string, Importance>>;
  readonly target?: string;
  readonly params: Readonly<Record<string, string>>;
}

/** An answer with everything that a front or a check may want to know of it; the contract of the command line. */
export interface Response {
  readonly outcome: 'answer' | 'decline';
  /** Whether a bot that only listens may say this unasked. */
  readonly ambient: boolean;
  readonly kind: string;
  readonly topic: string;
  readonly subjects: readonly string[];
  readonly features: readonly string[];
  readonly verdict: 'yes' | 'no' | 'partial' | null;
  readonly facts: readonly string[];
  readonly winner: string | null;
  readonly text: string;
  readonly sources: readonly string[];
  readonly snippets: readonly SnippetCode[];
  readonly suggestions: readonly string[];
  readonly reply: Reply;
}

/** A snippet ready to be pasted. */
export interface SnippetCode {
  readonly id: string;
  readonly language: string;
  readonly code: string;
}

export interface RankedSubject {
  readonly subject: string;
  /** From 0 (nothing of what was asked for) to 1 (all of it). */
  readonly score: number;
  readonly reasons: readonly {
    readonly feature: string;
    readonly verdict: 'yes' | 'no' | 'partial' | 'unknown';
    readonly effect: 'for' | 'against' | 'neutral';
    readonly text: string;
  }[];
}

export interface RecommendationResponse {
  readonly ranking: readonly RankedSubject[];
  readonly winner: string | null;
  readonly runner_up: string | null;
  readonly what_would_change_it: string;
  readonly snippet: SnippetCode | null;
  readonly text: string;
  readonly reply: Reply;
}

/** The engine's front door. Pure: the same question gets the same answer, and nothing is remembered between two. */
export interface Bot {
  readonly topics: readonly Knowledge[];
  /** Answers a message; `context` holds the earlier messages of the same thread, oldest first. */
  ask(text: string, context?: readonly string[]): Response;
  /** Recommends from the answers of the form. */
  recommend(requirements: Requirements): RecommendationResponse;
  /** Recommends from free text such as "realtime API, small team". */
  recommendFromText(text: string): RecommendationResponse;
  /** The requirements that free text names, to fill in a form; undefined where none is understood. */
  requirementsOf(text: string): Requirements | undefined;
  /** A snippet with the given parameters (each checked against its pattern, a wrong one replaced by the default) as a reply for a DM; undefined for an unknown id. */
  snippet(topic: string, id: string, params?: Readonly<Record<string, string>>): Reply | undefined;
}
