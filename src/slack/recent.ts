/** Remembers a limited number of things for a limited time; the oldest go first. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Makes a memory of at most `max` things, each kept for `ttlMs` milliseconds. */
export function createRecent<T>(max: number, ttlMs: number, now: () => number = Date.now): Recent<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry || entry.until > now()) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, until: now() + ttlMs });
      const [oldest] = entries.keys();
      if (entries.size > max && oldest !== undefined) entries.delete(oldest);
    },
  };
}

/** Claims each key once: true for the first to ask, false for all who come later. */
export function createClaims(max: number, ttlMs: number, now?: () => number): (key: string) => boolean {
  const claimed = createRecent<true>(max, ttlMs, now);
  return (key) => {
    if (claimed.get(key)) return false;
    claimed.set(key, true);
    return true;
  };
}
