import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { onBench, systemFolders } from './bench.ts';
import type { Check, Tool } from './check.ts';
import type { Environment } from './environments.ts';
import { requirementsOf } from './reading.ts';
import type { Outcome } from './record.ts';

/** Tries a snippet in the first environment that has what it needs. */
export async function trySnippet(
  knowledge: Knowledge,
  id: string,
  check: Check | undefined,
  environments: readonly Environment[],
): Promise<Outcome> {
  const snippet = knowledge.snippets[id];
  const own = snippet ? requirementsOf(snippet) : [];
  const needs = [...own, ...(check?.needs ?? [])];
  const used = needs.filter((need) => !check?.unused?.includes(need));
  const lacking = environments.map((environment) => lackOf(environment, needs));
  const environment = environments[lacking.indexOf(undefined)];
  if (environment === undefined)
    return { kind: 'missing', lacks: nameOf(knowledge, plain(lacking.at(-1) ?? 'Python')) };
  if (check === undefined) return { kind: 'unchecked' };
  if (check.tool && !isThere(check.tool)) return { kind: 'missing', lacks: check.tool.name };
  const log: string[] = [];
  try {
    await onBench(knowledge, id, environment, needs, (line) => log.push(line), check.run);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', message: [`in the environment "${environment.name}":`, ...log, message].join('\n') };
  }
  const versions = { ...versionOf(check.tool), ...versionsFor(knowledge, environment, used) };
  return { kind: 'passed', with: versions, untested: check.untested };
}

function lackOf(environment: Environment, needs: readonly string[]): string | undefined {
  for (const need of needs) {
    const offer = environment.offers(need);
    if (!offer.met) return offer.lacks;
  }
  return undefined;
}

function isThere({ program }: Tool): boolean {
  return systemFolders.some((folder) => existsSync(resolve(folder, program)));
}

function versionOf(tool: Tool | undefined): Readonly<Record<string, string>> {
  if (tool?.version === undefined) return {};
  const printed = execSync(tool.version, { encoding: 'utf8', env: { PATH: systemFolders.join(delimiter) } });
  return { [tool.name]: /\d+(?:\.\d+)+/.exec(printed)?.[0] ?? printed.trim() };
}

/** What a trial makes use of, by the names that the knowledge has for it, with the versions that are there. */
function versionsFor(
  knowledge: Knowledge,
  environment: Environment,
  requirements: readonly string[],
): Readonly<Record<string, string>> {
  const installed = requirements.flatMap((requirement) => {
    const offer = environment.offers(requirement);
    return offer.met ? [[nameOf(knowledge, offer.name), offer.version] as const] : [];
  });
  return Object.fromEntries([...installed, ['Python', environment.python]]);
}

function nameOf({ subjects, components }: Knowledge, distribution: string): string {
  const key = lettersOf(distribution);
  const known = Object.entries({ ...components, ...subjects }).find(([id, { name }]) =>
    [id, name].some((each) => lettersOf(each) === key),
  );
  return known?.[1].name ?? distribution;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** A requirement without its extras and versions. */
function plain(requirement: string): string {
  return requirement.replace(/[^\w.-].*/, '');
}
