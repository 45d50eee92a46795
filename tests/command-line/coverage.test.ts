import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { coverage } from '../../src/command-line/coverage.ts';
import { memoryStreams } from '../helpers/memory-streams.ts';
import { describeInBrowser, launch, looks, openPage, picture, violations } from '../playground/browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'topics'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function count(args: readonly string[] = [], today = '2026-11-20') {
  const { streams, written } = memoryStreams();
  const status = coverage(folder, args, streams, today);
  return { status, text: written(), errors: String(streams.errors.read() ?? '') };
}

describe('npm run knowledge', () => {
  it('prints a table of what is on record, and counts it', () => {
    const { status, text } = count();
    expect(status).toBe(0);
    expect(`\n${text}`).toMatchInlineSnapshot(`
      "
      Teas: 3 teas, 8 features; 21 of 24 facts on record (87 %), 0 of them possibly out of date; 1 of 2 snippets run

                         Assam  Rooib  Sench
      Contents
        Caffeine-free    ●      ●      ●
      Preparation
        Second infusion  ●      ●      ●
        Cold brew        ·      ·      ●
        Steeping time    ●      ●      ●
      Taste
        Strength         ●      ●      ●
        Colour           ●      ●      ●
      History
        First sold       ●      ·      ●
        Grown in         ●      ●      ●
      on record          87 %   75 %   100 %
      out of date        0      0      0
      snippets run       0/1    0/0    1/1

      ● on record  ! possibly out of date  · missing
      "
    `);
  });

  it('marks what may be out of date', () => {
    expect(count([], '2028-01-01').text).toMatch(/^ {2}Strength +! +! +!$/m);
  });

  it('writes a page that is complete in itself', () => {
    const page = join(folder, 'page.html');
    const { status, text } = count(['--html', page]);
    expect(status).toBe(0);
    expect(text).toContain(`The page is in ${page}`);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<strong>87 %</strong> of 24 facts on record');
    expect(html).toContain('title="mild (checked 2026-11-02)"');
    expect(html).toContain('<summary>Rooibos: 2</summary><p>Cold brew, First sold</p>');
    expect(html).not.toMatch(/\b(?:src|href)=|@import|url\(/);
  });

  it('takes names and cells for text, not for markup', () => {
    const file = join(folder, 'teas', 'subjects', 'rooibos.yml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('name: Rooibos', 'name: <b>"R&B"').replace('cell: mild', "cell: '\"><i>'"));
    const page = join(folder, 'page.html');
    count(['--html', page]);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('&lt;b&gt;&quot;R&amp;B&quot;');
    expect(html).toContain('title="&quot;&gt;&lt;i&gt; (checked');
    expect(html).not.toMatch(/<[bi]>/);
  });

  it('says what is wrong with knowledge that does not load', () => {
    writeFileSync(join(folder, 'teas', 'sources.yml'), '');
    const { status, text, errors } = count();
    expect(status).toBe(2);
    expect(text).toBe('');
    expect(errors).toMatch(/sources\.yml:1:1 yaml: the file is empty[\s\S]*once this is mended/);
  });

  it.each([[['--html']], [['--pdf', 'x']], [['teas']], [['--html', join('no', 'such', 'folder', 'page.html')]]])(
    'does not understand %j',
    (args) => {
      expect(() => count(args)).toThrow(UsageError);
    },
  );
});

describeInBrowser('the page of what is known', () => {
  it.each(looks)('can be read by everybody in $name', { timeout: 60_000 }, async (look) => {
    const path = join(folder, 'page.html');
    count(['--html', path], '2027-11-02');
    const browser = await launch();
    try {
      const { page, troubles } = await openPage(browser, pathToFileURL(path).href, look);
      await picture(page, look, 'coverage');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
