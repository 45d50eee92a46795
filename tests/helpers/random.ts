/** Chance that repeats itself: the same seed, the same sequence. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
  /** As many picks as `count` says, joined. */
  line(choices: readonly string[], count: number, separator?: string): string;
}

/** Starts a sequence of chance (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const index = between(0, choices.length - 1);
    if (index < 0) throw new Error('there is nothing to pick from');
    return choices[index] as T;
  };
  const line = (choices: readonly string[], count: number, separator = ' ') =>
    Array.from({ length: count }, () => pick(choices)).join(separator);
  return { next, between, pick, line };
}
