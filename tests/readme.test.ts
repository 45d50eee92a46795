import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBot } from '../src/bot.ts';
import { coverageOf, percent } from '../src/knowledge/coverage.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('README', () => {
  it('shows a real answer', () => {
    const [, question = '', answer = ''] = /```text\n@you +(.+)\n\npickframework +([\s\S]+?)```/.exec(readme) ?? [];
    const { text } = createBot(loadKnowledge(join(root, 'knowledge'))).ask(question);
    expect(inOneLine(answer)).toBe(inOneLine(text));
  });

  it('says how much is known of each topic', () => {
    const rows = loadKnowledge(join(root, 'knowledge')).map((topic) => {
      const { name, noun, subjects, features, facts, snippets } = coverageOf(topic, '2026-11-01');
      const known = `${percent(facts)} % of ${facts.all.toLocaleString('en')}`;
      return `| ${name} | ${subjects.length} ${noun.many} | ${features.length} | ${known} | ${snippets.done} of ${snippets.all} |`;
    });
    const [, table = ''] = /\| What it compares .*\n\|[-|]+\n((?:\|.*\n)+)/.exec(readme) ?? [];
    expect(table.trimEnd().split('\n')).toEqual(rows);
  });

  it.each(['npm ci && npm start', 'npm ci && npm test'])('has the command "%s" on a line of its own', (command) => {
    expect(readme.split('\n')).toContain(command);
  });

  it('lists every variable of the configuration, and no other', () => {
    const cells = [...readme.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
    const listed = cells.flatMap((cell) => cell.match(/\w+/g) ?? []);
    const known = read('src/config.ts').match(/\b(?:SLACK|ANSWER|KNOWLEDGE|LOG|NODE)_[A-Z_]+\b|\bPORT\b|\bHOST\b/g);
    expect(listed.sort()).toEqual([...new Set(known)].sort());
  });
});
