import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../src/slack/in-flight.ts';

describe('createInFlight', () => {
  it('is settled at once where nothing is going on', async () => {
    expect(await createInFlight().settled(0)).toBe(true);
  });

  it('waits for all that is going on, also where it fails', async () => {
    const inFlight = createInFlight();
    const ends: (() => void)[] = [];
    const work = [0, 1].map(() => inFlight.run(() => new Promise<void>((resolve) => ends.push(resolve))));
    const failing = inFlight.run(() => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    const settled = inFlight.settled(1_000);
    for (const end of ends) end();
    await Promise.all(work);
    expect(await settled).toBe(true);
  });

  it('gives up after the deadline', async () => {
    const inFlight = createInFlight();
    void inFlight.run(() => new Promise(() => {}));
    expect(await inFlight.settled(10)).toBe(false);
  });
});
