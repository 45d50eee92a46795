import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { describeInBrowser, launch, looks, openPage, picture, violations } from './browser.ts';
import { createPlaygroundWorld } from './playground-world.ts';

describeInBrowser('every surface', () => {
  let browser: Browser;
  let playground: Playground;
  beforeAll(async () => {
    browser = await launch();
    playground = await startPlayground({
      knowledgeDir: join(import.meta.dirname, '..', '..', 'knowledge'),
      logger: pino({ level: 'silent' }),
      port: 0,
      place: { host: '127.0.0.1', isRemote: false },
    });
  });
  afterAll(async () => {
    await browser.close();
    await playground.stop();
  });

  it.each(looks)('can be used by everybody in $name, and has its picture taken', { timeout: 90_000 }, async (look) => {
    const { page, troubles, close } = await openPage(browser, playground.url, look);
    const main = page.getByRole('main');
    const thread = page.getByRole('complementary', { name: 'Thread' });
    const found: string[] = [];
    const surface = async (name: string) => {
      await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => {})');
      await picture(page, look, name);
      found.push(...(await violations(page)).map((words) => `${name}: ${words}`));
      const isWider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      if (isWider) found.push(`${name}: is wider than the window`);
    };
    const open = (hash: string) => page.evaluate(`location.assign('#/${hash}')`);
    const run = async (text: string) => {
      await main.getByRole('textbox').fill(text);
      await main.getByRole('button', { name: 'Send', exact: true }).click();
    };

    await page.getByRole('heading', { name: 'Try pickframework here' }).waitFor();
    await surface('welcome');
    const comparison = page.locator('.example', { hasText: 'Side by side' });
    const question = (await comparison.locator('.example-text').textContent()) ?? '';
    await comparison.click();
    await main
      .getByRole('button', { name: /^1 reply/ })
      .last()
      .waitFor();
    if (!(await thread.isVisible()))
      await main
        .getByRole('button', { name: /^1 reply/ })
        .last()
        .click();
    await thread.getByRole('table').waitFor();
    await surface('thread');
    await thread.getByRole('button', { name: /^Inspect the message of pickframework/ }).click();
    await page.getByRole('heading', { name: 'Understood' }).waitFor();
    await surface('inspector');

    await open('');
    await page.getByRole('navigation').first().waitFor();
    await surface('channels');
    await open('general');
    await main.getByRole('textbox').fill('/');
    await main.getByRole('option').waitFor();
    await surface('completion');
    await run(`@pickframework ${question}`);

    await open('random');
    await run('/pickframework');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().selectOption({ label: 'Python web frameworks' });
    await dialog.getByRole('heading', { name: 'Pick a framework' }).waitFor();
    await surface('form');
    await dialog.getByRole('button', { name: 'Recommend' }).click();
    await dialog.getByText('Please answer this one.').waitFor();
    await surface('form-error');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await run('/pickframework a REST API, small team');
    await main.getByText('Only visible to you').last().waitFor();
    await surface('result');
    await main
      .getByRole('button', { name: /^Inspect the message of pickframework/ })
      .last()
      .click();
    await page.getByRole('heading', { name: 'Understood' }).waitFor();
    await surface('result-inspector');

    await open('home');
    await main.getByRole('button').first().waitFor();
    await surface('home');
    await open('messages');
    await run('show me the code for a FastAPI endpoint');
    await main.getByRole('figure').first().waitFor();
    await surface('code');
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(looks)('shows what is broken in $name', { timeout: 60_000 }, async (look) => {
    const world = await createPlaygroundWorld();
    const { page, close } = await openPage(browser, world.playground.url, look);
    world.edit('subjects/rooibos.yml', (text) => text.replaceAll('value:', 'valeu:'));
    await page.getByRole('alert').waitFor();
    await picture(page, look, 'problems');
    expect(await violations(page)).toEqual([]);
    await close();
    await world.end();
  });
});
