import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { SnippetRun } from '../../src/knowledge/schema.ts';

type Versions = Readonly<Record<string, string>>;

/** What came of one snippet. */
export type Outcome =
  /** It did what it should; where a reason stands, a part of it could not be run. */
  | { readonly kind: 'passed'; readonly with: Versions; readonly untested?: string | undefined }
  /** Nothing here has what it needs. */
  | { readonly kind: 'missing'; readonly lacks: string }
  /** Nobody has written how to try it. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Verdict {
  readonly kind: 'passed' | 'failed' | 'skipped';
  readonly message: string;
}

const command = 'npm run check:snippets -- --write';

/**
 * Holds what came of a snippet against what is on record of it. What is on record as run has to run again; where
 * packages may be missing (`mayMiss`) it is skipped for want of them.
 */
export function judge(outcome: Outcome, record: SnippetRun | undefined, mayMiss: boolean): Verdict {
  const untested = record && 'untested' in record ? record.untested : undefined;
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'failed', message: outcome.message };
    case 'passed': {
      const versions = versionsOf(outcome.with);
      if (outcome.untested === undefined) {
        if (record === undefined) return { kind: 'failed', message: `it runs and is not on record; ${command}` };
        const surprise = untested === undefined ? '' : `; on record as untested, which ${command} puts right`;
        return { kind: 'passed', message: `${versions}${surprise}` };
      }
      if (untested === outcome.untested) return { kind: 'passed', message: `${versions}; untested: ${untested}` };
      return { kind: 'failed', message: `it has to be on record as untested: ${outcome.untested}\n${command}` };
    }
    case 'missing':
      if (untested !== undefined) return { kind: 'skipped', message: `untested: ${untested}` };
      if (record !== undefined && mayMiss) return { kind: 'skipped', message: `there is no ${outcome.lacks} here` };
      return { kind: 'failed', message: `there is no ${outcome.lacks} here, and it is not on record as untested` };
    case 'unchecked':
      if (untested !== undefined) return { kind: 'skipped', message: `untested: ${untested}` };
      return {
        kind: 'failed',
        message: 'nothing in tests/snippets tells how to try it, and it is not on record as untested',
      };
  }
}

/** The record after a run on `day`: what ran anew, and everything else as it was. */
export function recordAfter(
  knowledge: Knowledge,
  outcomes: ReadonlyMap<string, Outcome>,
  day: string,
): Readonly<Record<string, SnippetRun>> {
  const entries = Object.keys(knowledge.snippets).flatMap((id) => {
    const before = knowledge.runs[id];
    const run = runOf(outcomes.get(id), before, day) ?? before;
    return run ? [[id, run] as const] : [];
  });
  return Object.fromEntries(entries);
}

function runOf(outcome: Outcome | undefined, before: SnippetRun | undefined, day: string): SnippetRun | undefined {
  if (outcome?.kind === 'passed') {
    return outcome.untested === undefined ? { on: day, with: outcome.with } : { untested: outcome.untested };
  }
  if (outcome?.kind !== 'missing' || before) return undefined;
  return { untested: `${outcome.lacks} could not be installed where our snippets run.` };
}

/** The record as a file. */
export function printRecord(record: Readonly<Record<string, SnippetRun>>): string {
  const entries = Object.entries(record).map(([id, run]) => {
    if ('untested' in run) return `${id}:\n  untested: ${JSON.stringify(run.untested)}\n`;
    const versions = Object.entries(run.with).map(([name, version]) => `${name}: ${JSON.stringify(version)}`);
    return `${id}:\n  on: ${run.on}\n  with: { ${versions.join(', ')} }\n`;
  });
  return `# What came of running the snippets; ${command} writes it.\n\n${entries.join('')}`;
}

function versionsOf(versions: Versions): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
