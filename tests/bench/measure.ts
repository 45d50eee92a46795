/** Microseconds, over all questions. */
export interface Timing {
  readonly median: number;
  readonly p99: number;
  /** The same of each question's best run: what is left when the machine does nothing else. */
  readonly bestMedian: number;
  readonly bestP99: number;
}

/** Times `work` on each input, one after the other, `runs` times after `warmUps` runs that do not count. */
export async function measure<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
  { warmUps, runs }: { readonly warmUps: number; readonly runs: number },
): Promise<Timing> {
  const all: number[] = [];
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [at, input] of inputs.entries()) {
      const start = process.hrtime.bigint();
      const result = work(input);
      if (result instanceof Promise) await result;
      const micros = Number(process.hrtime.bigint() - start) / 1000;
      if (run < 0) continue;
      all.push(micros);
      best[at] = Math.min(best[at] ?? micros, micros);
    }
  }
  return {
    median: quantile(all, 0.5),
    p99: quantile(all, 0.99),
    bestMedian: quantile(best, 0.5),
    bestP99: quantile(best, 0.99),
  };
}

/** Not a number where there are too few values to say. */
function quantile(values: readonly number[], share: number): number {
  if (values.length * (1 - share) < 1) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
