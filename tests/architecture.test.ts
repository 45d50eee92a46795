import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../src/knowledge/load.ts';

/** What the files of a part may import: parts by name, packages, modules of Node. Files of the same part always. */
interface Rule {
  readonly parts: readonly string[];
  readonly packages: readonly string[];
}

const engine = ['knowledge', 'understand', 'answer', 'advise', 'reply', 'errors'];
const everything = [...engine, 'bot', 'config', 'slack', 'terminal', 'command-line', 'playground'];

const rules: Readonly<Record<string, Rule>> = {
  errors: { parts: [], packages: [] },
  knowledge: { parts: ['errors'], packages: ['zod', 'yaml'] },
  understand: { parts: ['knowledge', 'errors'], packages: ['stemmer'] },
  answer: { parts: ['knowledge', 'understand', 'advise', 'errors'], packages: [] },
  advise: { parts: ['knowledge', 'understand', 'answer', 'errors'], packages: [] },
  reply: { parts: ['knowledge', 'understand', 'answer', 'advise', 'errors'], packages: [] },
  bot: { parts: engine, packages: [] },
  config: { parts: ['errors'], packages: ['zod', 'node:*'] },
  terminal: { parts: ['bot', ...engine], packages: ['node:readline', 'node:stream'] },
  'command-line': { parts: ['bot', ...engine], packages: ['zod', 'node:*'] },
  slack: {
    parts: ['slack/blocks', 'bot', 'config', ...engine],
    packages: ['@slack/*', 'pino', 'undici', 'zod', 'node:*'],
  },
  'slack/blocks': { parts: ['slack', ...engine], packages: ['@slack/types', 'zod'] },
  'local-slack': { parts: [], packages: ['ws', 'zod', 'node:*'] },
  playground: {
    parts: ['local-slack', 'slack', 'slack/blocks', 'bot', ...engine],
    packages: ['pino', 'yaml', 'zod', 'node:*'],
  },
  main: { parts: everything, packages: ['pino'] },
};

/** Single files that may import more than their part. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'knowledge/load.ts': ['node:*'],
  'understand/fuzzy.ts': ['fuse.js'],
};

const pureParts = ['understand', 'answer', 'advise', 'reply', 'bot', 'errors', 'slack/blocks'];

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => readSource(name.replaceAll('\\', '/')));

describe('architecture', () => {
  it('has a rule for every part', () => {
    expect([...new Set(files.map(({ part }) => part))].filter((part) => !rules[part])).toEqual([]);
  });

  it.each(files)('lets $name import only what its part may', ({ name, part, imports }) => {
    const rule = rules[part] ?? { parts: [], packages: [] };
    const allowed = [...rule.packages, ...(exceptions[name] ?? [])];
    const forbidden = imports.filter((specifier) => {
      if (!specifier.startsWith('.')) return !allowed.some((one) => matches(one, specifier));
      const other = partOf(resolveFrom(name, specifier));
      return other !== part && !rule.parts.includes(other);
    });
    expect(forbidden).toEqual([]);
  });

  it.each(files.filter(({ part }) => pureParts.includes(part)))(
    'keeps $name free of clocks, chance and I/O',
    ({ code }) => {
      expect(code.match(/\b(?:new Date|Date\.\w+|Math\.random|process\.|console\.|fetch\(|globalThis)/g) ?? []).toEqual(
        [],
      );
    },
  );

  it.each(files.filter(({ name }) => name !== 'main.ts' && name !== 'config.ts'))(
    'leaves the environment of $name to the configuration',
    ({ code }) => {
      expect(code).not.toMatch(/process\s*\.\s*env/);
    },
  );

  it.each(files)('exports from $name by name only', ({ code }) => {
    expect(code).not.toMatch(/\bexport\s+default\b|\bas\s+default\b|\bexport\s+\*/);
  });

  it('keeps the names of what is compared out of the code', () => {
    const names = loadKnowledge(join(root, '..', 'knowledge')).flatMap(({ subjects }) =>
      Object.entries(subjects).flatMap(([id, { name }]) => [id, name.toLowerCase()]),
    );
    expect(names.length).toBeGreaterThan(0);
    const isListOfEnglish = (name: string) => name.startsWith('understand/words/');
    const named = files
      .filter(({ name }) => !isListOfEnglish(name))
      .flatMap(({ name, code }) =>
        names.filter((one) => new RegExp(`\\b${one}\\b`, 'i').test(code)).map((one) => `${name}: ${one}`),
      );
    expect(named).toEqual([]);
  });

  it('reaches every file from main.ts', () => {
    const reached = new Set(['main.ts']);
    for (const name of reached) {
      for (const specifier of readSource(name).imports.filter((one) => one.startsWith('.'))) {
        const target = resolveFrom(name, specifier);
        expect(existsSync(join(root, target)), `${name} imports ${specifier}`).toBe(true);
        reached.add(target);
      }
    }
    expect(files.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });
});

function readSource(name: string) {
  const code = withoutComments(readFileSync(join(root, name), 'utf8'));
  const found = code.matchAll(/^(?:(?:import|export|\}).* from |import )'([^']+)'|\bimport\('([^']+)'\)/gm);
  return { name, part: partOf(name), code, imports: [...found].map(([, fixed, dynamic]) => fixed ?? dynamic ?? '') };
}

/** Good enough for code in our format: a line comment never follows a colon, as an address in a string does. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function partOf(name: string): string {
  if (name.startsWith('slack/blocks/')) return 'slack/blocks';
  return name.includes('/') ? name.slice(0, name.indexOf('/')) : name.replace(/\.ts$/, '');
}

function resolveFrom(name: string, specifier: string): string {
  return relative(root, join(root, dirname(name), specifier)).replaceAll('\\', '/');
}

function matches(allowed: string, specifier: string): boolean {
  return allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed;
}
