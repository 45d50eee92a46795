import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { start } from './processes.ts';

/** A virtual environment of Python. */
export interface Environment {
  readonly name: string;
  readonly folder: string;
  /** The version of Python. */
  readonly python: string;
  /** What it offers for a requirement: a distribution with its version, or what it lacks. */
  offers(requirement: string): Offer;
  /** The modules of everything that these requirements do not bring, as far as the packages tell what they require. */
  modulesBesides(requirements: readonly string[]): readonly string[];
}

export type Offer = z.output<typeof offerSchema>;

const offerSchema = z.union([
  z.object({ met: z.literal(true), name: z.string(), version: z.string(), brings: z.array(z.string()) }),
  z.object({ met: z.literal(false), lacks: z.string() }),
]);

const resolvedSchema = z.object({
  offers: z.record(z.string(), offerSchema),
  modules: z.record(z.string(), z.array(z.string())),
});

const here = import.meta.dirname;
const requirements = join(here, 'requirements.txt');
const overDebian = join(here, 'over-debian.txt');
const linkScripts = join(here, 'link-scripts.py');
const setUpMs = 300_000;

type Say = (line: string) => void;

interface Recipe {
  readonly name: string;
  readonly python: string;
  readonly options: string;
  readonly list: string;
  /** Debian's packages leave out of their metadata what they require. */
  readonly tellsAll: boolean;
}

/**
 * In the order in which they are tried: the pinned packages alone, and Debian's packages with the pinned servers over
 * them. Debian's own Python is the one that sees Debian's packages.
 */
const recipes: readonly Recipe[] = [
  { name: 'pinned', python: 'python3', options: '', list: requirements, tellsAll: true },
  { name: 'debian', python: '/usr/bin/python3', options: '--system-site-packages', list: overDebian, tellsAll: false },
];

/**
 * Makes the environments, or takes those that were made before from the same lists, and asks them what they offer.
 * Environments that cannot be made are left out; `say` is told of everything that is not as it should be.
 */
export async function environments(asked: readonly string[], say: Say): Promise<readonly Environment[]> {
  const made: Environment[] = [];
  for (const recipe of recipes) {
    try {
      made.push(await environment(recipe, asked, say));
    } catch (error) {
      say(
        `The environment "${recipe.name}" could not be made: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return made;
}

async function environment(recipe: Recipe, asked: readonly string[], say: Say): Promise<Environment> {
  const python = (await run(`${recipe.python} -c 'import platform; print(platform.python_version())'`)).trim();
  const folder = await cached(recipe, python, say);
  const words = asked.map((requirement) => `'${requirement}'`).join(' ');
  const found = JSON.parse(await run(`'${folder}/bin/python' '${join(here, 'resolve.py')}' ${words}`));
  const { offers, modules } = resolvedSchema.parse(found);
  const offersFor = (requirement: string) => offers[requirement] ?? { met: false as const, lacks: requirement };
  return {
    name: recipe.name,
    folder,
    python,
    offers: offersFor,
    modulesBesides(requirements) {
      if (!recipe.tellsAll) return [];
      const brought = requirements.map(offersFor).flatMap((offer) => (offer.met ? offer.brings : []));
      const known = new Set([...brought, 'pip'].flatMap((distribution) => modules[distribution] ?? []));
      return [...new Set(Object.values(modules).flat())].filter((module) => !known.has(module));
    },
  };
}

/** Two runs may make one at the same time: each makes its own, and a link that appears at once names the one to take. */
async function cached({ name, python, options, list }: Recipe, version: string, say: Say): Promise<string> {
  const parts = [
    name,
    version,
    options,
    ...[requirements, list, linkScripts].map((file) => readFileSync(file, 'utf8')),
  ];
  const key = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'pickframework', 'snippets');
  const link = join(cache, `${name}-${key}`);
  if (existsSync(join(link, 'bin', 'python'))) return link;

  say(`Making the environment "${name}" with Python ${version}.`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${link}.`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  await run(`${python} -m venv ${options} '${folder}'`);
  const isWhole = await install(folder, list, say);
  await run(`'${folder}/bin/python' '${linkScripts}'`);
  if (!isWhole) return folder;
  symlinkSync(folder, `${folder}.link`);
  renameSync(`${folder}.link`, link);
  process.off('exit', remove);
  return link;
}

/** Installs what is listed as far as it is to be had; gives whether everything was. */
async function install(folder: string, list: string, say: Say): Promise<boolean> {
  const pip = `'${folder}/bin/pip' install --quiet --retries 1 --no-deps -c '${requirements}'`;
  try {
    await run(`${pip} -r '${list}'`);
    return true;
  } catch {
    say('Not all packages are to be had together; taking them one by one.');
  }
  let isWhole = true;
  for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
    try {
      await run(`${pip} '${line}'`);
    } catch {
      isWhole = false;
      say(`${line} is not to be had.`);
    }
  }
  return isWhole;
}

/** What a command prints; throws with that where it fails. */
async function run(command: string): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const running = start(command, { cwd: here, env });
  const code = await running.ended(setUpMs);
  if (code !== 0) throw new Error(`${command}\n${running.output().trim()}`);
  return running.printed();
}
