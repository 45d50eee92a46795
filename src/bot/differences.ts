import type { ExampleQuestion } from '../knowledge/schema.ts';
import type { Response } from './response.ts';

type Expected = ExampleQuestion['expect'];

/** Where an answer is not what was expected: which key of the expectation, and what came out instead. */
export interface Difference {
  readonly key: keyof Expected;
  readonly message: string;
}

/** Holds an answer against what an example question expects: what it is about in any order, what it rests on among others. */
export function differencesFrom(expected: Expected, response: Response): Difference[] {
  const { outcome, kind, verdict, winner, subjects, features = [], facts = [] } = expected;
  const found: Difference[] = [];
  const differ = (key: keyof Expected, wanted: string, actual: string) =>
    found.push({ key, message: `expected ${wanted}, came out as ${actual}` });
  for (const [key, wanted] of Object.entries({ outcome, kind, verdict, winner })) {
    const actual = response[key as 'outcome' | 'kind' | 'verdict' | 'winner'];
    if (wanted !== undefined && wanted !== actual) differ(key as keyof Expected, `"${wanted}"`, shown(actual));
  }
  if (subjects && listed(subjects) !== listed(response.subjects)) {
    differ('subjects', listed(subjects), listed(response.subjects));
  }
  for (const [key, wanted, actual] of [
    ['features', features, response.features],
    ['facts', facts, response.facts],
  ] as const) {
    const lacking = wanted.filter((id) => !actual.includes(id));
    if (lacking.length > 0) differ(key, `${listed(lacking)} among them`, listed(actual));
  }
  return found;
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : [...ids].sort().join(', ');
}

function shown(value: string | null): string {
  return value === null ? 'none' : `"${value}"`;
}
