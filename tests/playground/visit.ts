import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { looks, openPage } from './browser.ts';
import { createPlaygroundWorld, type PlaygroundWorld } from './playground-world.ts';

/** A page of a browser in a playground of its own. */
export interface Visit {
  readonly world: PlaygroundWorld;
  readonly page: Page;
  /** Ends both; fails where anything went wrong in the page. */
  end(): Promise<void>;
}

/** Opens a playground of its own in a browser. */
export async function visit(browser: Browser): Promise<Visit> {
  const world = await createPlaygroundWorld();
  const { page, troubles, close } = await openPage(browser, world.playground.url, looks[0]);
  return {
    world,
    page,
    async end() {
      expect(troubles).toEqual([]);
      await close();
      await world.end();
    },
  };
}
