import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = candidates.find((path) => existsSync(path));
const isRequired = process.env['CI'] === 'true';

/** Tests in a real browser. Without one they are skipped, except in CI, where they fail. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (executablePath || isRequired) describe(title, tests);
  else describe.skip(`${title} (skipped: no Chromium in ${candidates.slice(0, 3).join(', ')})`, tests);
}

/** Starts the browser of this machine, with a profile of its own. */
export function launch(): Promise<Browser> {
  if (!executablePath) throw new Error(`There is no Chromium; install it at one of ${candidates.join(', ')}.`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The looks in which every surface is tried. */
export const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 380, height: 780 } },
] as const;

export type Look = (typeof looks)[number];

/** Opens a page that fails the test when anything goes wrong in it. */
export async function openPage(browser: Browser, url: string, { colorScheme, viewport }: Look): Promise<OpenPage> {
  const context = await browser.newContext({ colorScheme, viewport, permissions: ['clipboard-read'] });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(`asks elsewhere: ${request.url()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return { page, troubles, close: () => context.close() };
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in it, and what it asked of others than the playground. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds that keeps people out. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no script in, so it comes by the browser's back door.
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run(document).then(({ violations }) => violations)')) as readonly Violation[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}

const folder = join(import.meta.dirname, '..', '..', '.screenshots');

/** Writes a picture of the page, to be looked at by people. */
export async function picture(page: Page, look: Look, surface: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${surface}-${look.name}.png`), animations: 'disabled' });
}
