/** Words with a little form: what both Slack and a terminal can show. */
export type Span =
  | string
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Spans = readonly Span[];

/** A source as an answer cites it; `checked` is the oldest date among the statements used. */
export interface CitedSource {
  readonly title: string;
  readonly url?: string;
  readonly checked: string;
  /** Somebody should look it up again: of what is cited from it, something may have changed since. */
  readonly isOld?: true;
  readonly version?: string;
}

export type Section =
  | { readonly kind: 'lead'; readonly spans: Spans }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'note'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly Spans[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly title: string; readonly language: string; readonly code: string }
  | { readonly kind: 'sources'; readonly sources: readonly CitedSource[] };

/** Something to go on with. What it does is data, so that any front (Slack, a terminal) can carry it out. */
export type Choice =
  | { readonly kind: 'ask'; readonly label: string; readonly question: string }
  | {
      readonly kind: 'snippet';
      readonly label: string;
      readonly topic: string;
      readonly snippet: string;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'form'; readonly label: string; readonly topic: string };

/** What the bot says, complete and without any form of Slack's: the same words go to every front. */
export interface Reply {
  readonly sections: readonly Section[];
  readonly choices: readonly Choice[];
}
