/** What Slack sends to an app. */
export interface Parcel {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A repetition, with the reason why the first did not count. */
export interface Retry {
  readonly number: number;
  readonly reason: string;
}

/** The app's acknowledgement; `content` is what it sent with it. */
export interface Acknowledged {
  readonly isOk: boolean;
  readonly reason: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** A way to the app; resolves when it has acknowledged, or has not in time. */
export type Carrier = (parcel: Parcel, retry?: Retry) => Promise<Acknowledged>;
