/** Counts the work that is going on, so that a stop can wait for it. */
export interface InFlight {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is going on any more, or after `deadlineMs`; true where everything finished. */
  settled(deadlineMs: number): Promise<boolean>;
}

/** Makes a counter of running work. */
export function createInFlight(): InFlight {
  let running = 0;
  const waiting = new Set<() => void>();
  return {
    async run(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) for (const done of waiting) done();
      }
    },
    settled(deadlineMs) {
      if (running === 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const finish = (isDone: boolean) => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve(isDone);
        };
        const done = () => finish(true);
        const timer = setTimeout(() => finish(false), deadlineMs);
        waiting.add(done);
      });
    },
  };
}
