import type { Problem } from '../knowledge/problem.ts';

/** A message as the page gets it. */
export interface PageMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly isByBot: boolean;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly thread?: string;
  readonly isOnlyForYou: boolean;
}

/** A channel, or the direct messages with the app. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  readonly hasApp: boolean;
  readonly about: string;
}

export interface PageModal {
  readonly id: string;
  /** Another one where the app has put something else in its place. */
  readonly hash: string;
  readonly title: unknown;
  readonly submit?: unknown;
  readonly close?: unknown;
  readonly blocks: readonly unknown[];
}

/** A question to try, and whether the app has to be mentioned for it in a channel. */
export interface Example {
  readonly question: string;
  readonly kind: string;
  readonly needsMention: boolean;
}

/** What the bot answers from, and what is wrong with the files as they are now. */
export interface KnowledgeState {
  readonly folder: string;
  readonly version: string;
  readonly topics: readonly { readonly name: string; readonly subjects: readonly string[] }[];
  readonly problems: readonly Problem[];
  /** False while the files are broken and the last good knowledge goes on serving. */
  readonly isCurrent: boolean;
  /** How often it has been loaded: 1 after the start. */
  readonly loads: number;
}

/** Everything that the page shows, when it begins. */
export interface Snapshot {
  readonly app: { readonly user: string; readonly name: string };
  readonly me: string;
  readonly users: Readonly<Record<string, string>>;
  readonly channels: readonly PageChannel[];
  readonly commands: readonly { readonly name: string; readonly hint: string; readonly about: string }[];
  readonly examples: readonly Example[];
  readonly messages: readonly PageMessage[];
  readonly modal: PageModal | null;
  readonly home: readonly unknown[] | null;
  readonly knowledge: KnowledgeState;
}

/** What changes afterwards. */
export type PageEvent =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'message'; readonly message: PageMessage }
  | { readonly kind: 'modal'; readonly modal: PageModal | null }
  | { readonly kind: 'home'; readonly home: readonly unknown[] | null }
  | { readonly kind: 'knowledge'; readonly knowledge: KnowledgeState; readonly examples: readonly Example[] };

/** A statement of the knowledge that an answer rests on, and where it stands. */
export interface Evidence {
  readonly id: string;
  readonly file?: string;
  readonly line?: number;
  /** The lines themselves; left out while the file on disk is another than the one that was loaded. */
  readonly excerpt?: string;
}

interface Inspected {
  readonly evidence: readonly Evidence[];
  /** False where the knowledge of now would answer differently. */
  readonly isSame: boolean;
}

/** How a message was understood. */
export type Inspection =
  | ({
      readonly kind: 'question';
      readonly text: string;
      readonly context: readonly string[];
      readonly spans: readonly {
        readonly start: number;
        readonly end: number;
        readonly kind: string;
        readonly label: string;
        readonly via: string;
        readonly corrected?: { readonly words: string };
      }[];
      readonly questionKind: string;
      readonly rule: string;
      readonly confidence: number;
      readonly outcome: string;
      readonly verdict: string | null;
      readonly polarity: 'positive' | 'negated' | 'mixed' | null;
      readonly subjects: readonly string[];
      readonly features: readonly string[];
      readonly unknown: readonly string[];
      readonly isAmbient: boolean;
      readonly ambientReason: string;
    } & Inspected)
  | ({
      readonly kind: 'recommendation';
      readonly text: string | null;
      readonly needs: readonly { readonly id: string; readonly name: string; readonly importance: string }[];
      readonly ranking: readonly {
        readonly name: string;
        readonly score: number;
        readonly reasons: readonly { readonly text: string; readonly verdict: string; readonly effect: string }[];
      }[];
    } & Inspected)
  | ({ readonly kind: 'snippet'; readonly id: string } & Inspected)
  | ({ readonly kind: 'words'; readonly why: string } & Inspected);
