import type { Importance } from '../knowledge/schema.ts';
import type { Cue } from './cues.ts';
import type { Meaning } from './lexicon.ts';

/** Something that can hold for a subject or not: what a yes/no question asks, what "which one has …" looks for. */
export type Claim = (
  | {
      readonly kind: 'feature';
      readonly feature: string;
      /** Which end of a scale is asked for; high also means: has it. */
      readonly end: 'high' | 'low';
      /** A certain choice, level or support value that is asked for. */
      readonly value?: string;
      /** As it comes, with nothing added or changed: what is there in part is not there by default. */
      readonly byDefault?: true;
    }
  | {
      readonly kind: 'item';
      readonly feature: string;
      readonly item: string;
      /** Of a year: "before 2010", "since 2010". */
      readonly bound?: 'before' | 'after' | 'since';
    }
  | {
      readonly kind: 'component';
      readonly component: string;
      /** What it is asked to be good for: "does DRF support token auth?" */
      readonly feature?: string;
      /** "use X", "come with X" or "need X". */
      readonly relation?: 'use' | 'include' | 'need';
    }
  | { readonly kind: 'use-case'; readonly useCase: string }
) & {
  /** "has no …", "without …", "lacks …". */
  readonly negated: boolean;
  /** The one subject of several that it is said of: "A has it and B does not"; else it is said of all. */
  readonly of?: string;
};

/** How two subjects are held against each other: "faster than", "less mature than", "as fast as". */
export type Relation = 'more' | 'less' | 'equal' | 'same' | 'better' | 'worse' | 'differ';

export interface Want {
  readonly id: string;
  readonly importance: Importance;
  readonly value?: string;
}

/** What a person asks, with every name resolved to an id. Subjects may be empty where the kind allows it. */
export type Question =
  | {
      readonly kind: 'support';
      readonly subjects: readonly string[];
      readonly claims: readonly Claim[];
      /** Named only for contrast: "full-stack like Django". */
      readonly beside: readonly string[];
      /** "can A …" rather than "is A good for …". */
      readonly asksAbility: boolean;
    }
  | { readonly kind: 'value'; readonly subjects: readonly string[]; readonly features: readonly string[] }
  | {
      readonly kind: 'compare-feature';
      readonly subjects: readonly string[];
      readonly claims: readonly Claim[];
      readonly relation: Relation;
      /** Whether the first subject's side is asserted ("is A faster than B?") or the winner is asked for. */
      readonly asks: 'whether' | 'which';
    }
  | { readonly kind: 'compare'; readonly subjects: readonly string[]; readonly full: boolean }
  | { readonly kind: 'which'; readonly candidates: readonly string[]; readonly claims: readonly Claim[] }
  | {
      readonly kind: 'recommend';
      readonly candidates: readonly string[];
      readonly wants: readonly Want[];
      /** "Is A better than B for …?": the side that is asserted. */
      readonly asserted?: string;
    }
  | {
      readonly kind: 'choose';
      readonly subjects: readonly string[];
      /** The ones it is held against: "A over B". */
      readonly over: readonly string[];
      readonly useCases: readonly string[];
      readonly negated: boolean;
    }
  | {
      readonly kind: 'strengths';
      readonly subjects: readonly string[];
      readonly side: 'strengths' | 'weaknesses' | 'both';
      readonly features: readonly string[];
    }
  | {
      readonly kind: 'explain';
      readonly subjects: readonly string[];
      readonly features: readonly string[];
      readonly components: readonly string[];
    }
  | {
      readonly kind: 'code';
      readonly subjects: readonly string[];
      readonly shows: readonly string[];
      readonly snippets: readonly string[];
    }
  | {
      readonly kind: 'deploy';
      readonly subjects: readonly string[];
      readonly features: readonly string[];
      /** What it is to run with: "deploy A with Gunicorn". */
      readonly components: readonly string[];
      readonly target?: string;
      /** What is to be set in the steps, as it was said: nothing is known yet of whether it fits. */
      readonly params?: Readonly<Record<string, string>>;
      /** "does A run on …?" rather than "how do I run A on …?" */
      readonly asksWhether: boolean;
    }
  | {
      readonly kind: 'about';
      readonly subjects: readonly string[];
      readonly components: readonly string[];
      readonly targets: readonly string[];
    }
  | {
      readonly kind: 'search';
      readonly subjects: readonly string[];
      readonly components: readonly string[];
      readonly words: readonly string[];
    }
  | { readonly kind: 'replace'; readonly subjects: readonly string[] }
  /** Two or three questions in one message, each complete. */
  | { readonly kind: 'several'; readonly parts: readonly Question[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'catalog' }
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason;
      readonly near: readonly string[];
      readonly unknownWords: readonly string[];
    };

export type UnknownReason =
  /** Nothing in it is about the topic. */
  | 'other-subject'
  /** A subject is named, but what is asked about it is not recorded. */
  | 'unknown-feature'
  /** Words are left over that nothing accounts for. */
  | 'unknown-words'
  /** Help with somebody's own code. */
  | 'debugging'
  /** A follow-up without anything to follow up. */
  | 'no-subject'
  /** It names subjects of two topics. */
  | 'two-topics'
  /** "hello", "thanks". */
  | 'greeting'
  /** Not a question. */
  | 'statement';

/** What was understood of a message, and how: the trace behind every answer. */
export interface Understanding {
  readonly question: Question;
  readonly topic: string;
  /** From 0 (nothing) to 1 (every word is accounted for). */
  readonly confidence: number;
  readonly ambient: boolean;
  /** Why it would, or would not, be answered unasked. */
  readonly ambientReason: string;
  readonly spans: readonly TraceSpan[];
  /** The subjects named in this very message. */
  readonly named: readonly string[];
  /** The rule that recognised the question. */
  readonly rule: string;
  /** Names in the question that look like subjects but are not known. */
  readonly unknownSubjects: readonly string[];
}

/** One stretch of the message and what it was linked to. */
export interface TraceSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'mention' | 'cue' | 'neutral' | 'unknown';
  /** Everything that it may name, and what it tells of the question. */
  readonly meanings: readonly Meaning[];
  readonly cues: readonly Cue[];
  readonly via: 'exact' | 'alias' | 'fuzzy';
  /** Of a misspelt stretch: the words that it was read as, and how many typing errors that takes. */
  readonly corrected?: { readonly words: string; readonly errors: number };
}
