import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, launch, looks, openPage } from './browser.ts';
import { type Visit, visit } from './visit.ts';

describeInBrowser('the playground', () => {
  let browser: Browser;
  let visited: Visit;
  let world: Visit['world'];
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    visited = await visit(browser);
    ({ world, page } = visited);
  });
  afterEach(() => visited.end());
  afterAll(() => browser.close());

  const go = async (place: string) => {
    const navigation = page.getByRole('navigation');
    await navigation.getByRole('link', { name: place }).click();
    await navigation.locator('[aria-current]', { hasText: place }).first().waitFor();
  };
  const write = async (text: string) => {
    await page.getByRole('main').getByRole('textbox').fill(text);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
  };
  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const inspector = () => page.getByRole('complementary', { name: 'Inspector' });
  const messages = () => page.getByRole('main').getByRole('log');
  const dialog = () => page.getByRole('dialog');

  it('goes the whole way: question, thread, comparison, form with an error, snippet, copy, share', async () => {
    await write('Is Assam stronger than sencha?');
    await page.getByRole('button', { name: /^1 reply/ }).click();
    await thread().getByText('Yes.', { exact: true }).waitFor();
    await thread().getByRole('button', { name: 'Assam vs Sencha' }).click();
    await thread().getByRole('table').waitFor();
    expect(await thread().getByRole('columnheader').allTextContents()).toEqual([' ', 'Assam', 'Sencha']);

    await write('/pickframework');
    await dialog().getByRole('button', { name: 'Recommend' }).click();
    await dialog().getByText('Please answer this one.').waitFor();
    await dialog().getByRole('radio', { name: 'In the morning' }).check();
    await dialog().getByRole('combobox').selectOption({ label: 'a teapot' });
    await dialog().getByRole('textbox').fill('a handful');
    await dialog().getByRole('button', { name: 'Recommend' }).click();
    await dialog().locator('.field-error', { hasText: 'in grams' }).waitFor();
    expect(await dialog().getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await dialog().getByRole('textbox').fill('8');
    await dialog().getByRole('button', { name: 'Recommend' }).click();
    await dialog().waitFor({ state: 'detached' });

    const result = messages().getByRole('article').filter({ hasText: 'Only visible to you' });
    await result.getByRole('button', { name: 'snippet' }).first().click();
    await messages().getByText('I have sent it to you in a direct message.').waitFor();
    await result.getByRole('button', { name: 'Share in channel' }).click();
    await messages().getByText('Shared by you').waitFor();

    await go('Messages');
    const code = messages().getByRole('figure');
    expect(await code.textContent()).toContain('--grams 8');
    await code.getByRole('button', { name: /^Copy/ }).click();
    await page.getByText('Copied to the clipboard.').waitFor();
    const [direct] = world.playground.slack.directMessages('UYOU');
    expect(JSON.stringify(direct?.blocks)).toContain(
      JSON.stringify(await page.evaluate('navigator.clipboard.readText()')),
    );
  });

  it('asks by a click on an example, and opens the answer', async () => {
    await page.getByRole('button', { name: /Is rooibos caffeine-free/ }).click();
    await thread().getByText('Yes.', { exact: true }).waitFor();
    await thread().getByRole('textbox').fill('And Assam?');
    await page.keyboard.press('Enter');
    await thread().getByText('No.', { exact: true }).waitFor();
  });

  it('opens the form by a click, and leaves it by Escape', async () => {
    await page.getByRole('button', { name: /pickframework A short form/ }).click();
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(world.playground.slack.modal('UYOU')).toBeUndefined();
  });

  it('shows the welcome until it is closed, and again when asked for', async () => {
    const title = page.getByRole('heading', { name: 'Try pickframework here' });
    await title.waitFor();
    await page.getByRole('button', { name: 'Close the welcome' }).click();
    await page.reload();
    await messages().waitFor();
    expect(await title.count()).toBe(0);
    await page.getByRole('button', { name: 'Getting started' }).click();
    await title.waitFor();
  });

  it('completes the command and the mention by keyboard', async () => {
    const box = page.getByRole('main').getByRole('textbox');
    await box.pressSequentially('/pi');
    await page.getByRole('option', { name: '/pickframework' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await box.inputValue()).toBe('/pickframework ');
    await box.fill('');
    await box.pressSequentially('hello @');
    await page.getByRole('option', { name: '@pickframework' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('hello @pickframework ');
    expect(world.playground.slack.messages('CBACKEND')).toEqual([]);
  });

  it('starts a thread below any message', async () => {
    await go('Messages');
    await write('Is rooibos caffeine-free?');
    await messages().getByText('Yes.', { exact: true }).waitFor();
    await messages()
      .getByRole('button', { name: /^Reply to you/ })
      .click();
    await thread().getByRole('textbox').fill('And Assam?');
    await page.keyboard.press('Enter');
    await thread().getByText('No.', { exact: true }).waitFor();
  });

  it('shows the channel where an address leads to a message that is gone', async () => {
    await page.goto(`${world.playground.url}#/general/thread/1.0/inspect/2.0`);
    await page.reload();
    await page.getByRole('heading', { name: 'general' }).waitFor();
    expect(await thread().isVisible()).toBe(false);
    expect(await inspector().isVisible()).toBe(false);
    expect(await page.title()).toBe('#general · pickframework playground');
  });

  it('says why nobody answers', async () => {
    await write('anyone up for lunch?');
    await messages().getByText('pickframework left this alone').waitFor();
    await go('random');
    await write('@pickframework is rooibos caffeine-free?');
    await messages().getByText('pickframework is not in #random').waitFor();
  });

  it('knows no other command, and none in a thread', async () => {
    await write('/remind me');
    await messages().getByText('/remind is no command here').waitFor();
    await write('Is rooibos caffeine-free?');
    await thread().getByText('Yes.', { exact: true }).waitFor();
    await thread().getByRole('textbox').fill('/pickframework');
    await page.keyboard.press('Enter');
    await thread().getByText('Slack takes no commands in threads').waitFor();
  });

  it('shows App Home, whose buttons answer in the direct messages', async () => {
    await go('App Home');
    await page.getByRole('main').getByRole('button', { name: 'Is rooibos caffeine-free?' }).click();
    await page.getByRole('status').getByRole('link', { name: 'Open' }).click();
    await messages().getByText('Yes.', { exact: true }).waitFor();
  });

  it('shows what people write as what it is', async () => {
    await write('a *bold* word, `code`, <b>no tag</b> & https://example.com/a?b=1&c=2 ~~');
    const article = messages().getByRole('article').first();
    expect(await article.locator('.msg-body').innerHTML()).toContain(
      'a <strong>bold</strong> word, <code>code</code>, &lt;b&gt;no tag&lt;/b&gt; &amp; <a href="https://example.com/a?b=1&amp;c=2"',
    );
  });

  it('keeps what was said over a reload, and what was being written over a look elsewhere', async () => {
    await write('Is rooibos caffeine-free?');
    await page.getByRole('button', { name: /^1 reply/ }).waitFor();
    await page.getByRole('main').getByRole('textbox').fill('half a thou');
    await go('general');
    await go('backend');
    await expect.poll(() => page.getByRole('main').getByRole('textbox').inputValue()).toBe('half a thou');
    await page.reload();
    await page.getByRole('button', { name: /^1 reply/ }).waitFor();
  });

  it('inspects an answer: its words, why it speaks up, its lines of knowledge, its blocks', async () => {
    await write('Is rooibos caffeine-free?');
    await thread()
      .getByRole('button', { name: /^Inspect the message of pickframework/ })
      .click();
    const shown = inspector();
    await shown.getByRole('heading', { name: 'Understood' }).waitFor();
    expect(await shown.locator('mark.is-mention').allTextContents()).toContain('rooibos');
    expect(await shown.locator('.facts').textContent()).toMatch(/Kind.*Confidence.*%.*Unasked.*/s);
    expect(await shown.locator('.evidence').textContent()).toMatch(/rooibos\.caffeine.*subjects\/rooibos\.yml:\d+/s);
    await shown.getByText(/blocks?, .* characters/).click();
    await shown.getByRole('button', { name: 'Copy the json' }).click();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    const answer = world.playground.slack.messages('CBACKEND').find(({ isByBot }) => isByBot);
    expect(JSON.parse(copied)).toEqual(answer?.blocks);
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'hidden' });
  });

  it('loads the knowledge anew when a file is saved, and keeps the good one while it is broken', async () => {
    world.edit('subjects/rooibos.yml', (text) => text.replace('name: Rooibos', 'name: Redbush'));
    await page.getByText('The knowledge has been loaded anew.').waitFor();
    await write('Is redbush caffeine-free?');
    await thread().getByText('Redbush', { exact: false }).first().waitFor();

    world.edit('subjects/rooibos.yml', (text) => text.replace('name: Redbush', 'nmae: Redbush'));
    const problems = page.getByRole('alert', { name: 'Problems of the knowledge' });
    await problems
      .getByText(/rooibos\.yml:\d+:\d+/)
      .first()
      .waitFor();
    await problems.getByText(/did you mean "name"/).waitFor();
    await go('general');
    await write('@pickframework Is redbush caffeine-free?');
    await thread().getByText('Redbush', { exact: false }).first().waitFor();

    world.edit('subjects/rooibos.yml', (text) => text.replace('nmae: Redbush', 'name: Redbush'));
    await problems.waitFor({ state: 'detached' });
  });

  it('shows the form of the topic that is chosen in it', async () => {
    cpSync(join(world.folder, 'teas'), join(world.folder, 'herbs'), { recursive: true });
    const rename = (file: string, from: string, to: string) => {
      const path = join(world.folder, 'herbs', file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    rename('topic.yml', 'name: Teas', 'name: Herbs');
    rename('form.yml', 'title: Pick a tea', 'title: Pick a herb');
    await page.getByText('Herbs (3), Teas (3)').waitFor();
    await write('/pickframework');
    await dialog().getByRole('heading', { name: 'Pick a herb' }).waitFor();
    await dialog().getByRole('combobox').first().selectOption({ label: 'Teas' });
    await dialog().getByRole('heading', { name: 'Pick a tea' }).waitFor();
    await dialog().getByRole('radio', { name: 'In the morning' }).check();
    await dialog().getByRole('button', { name: 'Recommend' }).click();
    await dialog().waitFor({ state: 'detached' });
    await messages().getByText('Assam').first().waitFor();
  });

  it('opens a second page on the same conversation', async () => {
    const second = await openPage(browser, world.playground.url, looks[2]);
    await write('Is rooibos caffeine-free?');
    await second.page.getByRole('button', { name: /^1 reply/ }).click();
    await second.page.getByRole('complementary', { name: 'Thread' }).getByText('Yes.', { exact: true }).waitFor();
    expect(second.troubles).toEqual([]);
    await second.close();
  });
});
