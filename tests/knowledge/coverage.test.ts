import { describe, expect, it } from 'vitest';
import { coverageOf, percent } from '../../src/knowledge/coverage.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

describe('coverageOf', () => {
  it('counts the facts of every subject and finds the gaps', () => {
    const { subjects, features, facts, old } = coverageOf(teas, '2026-11-20');
    expect(features).toHaveLength(8);
    const gaps = subjects.map(({ name, cells, facts }) => ({
      name,
      gaps: features.filter((_, at) => cells[at]?.kind === 'missing').map(({ id }) => id),
      done: facts.done,
    }));
    expect(gaps).toEqual([
      { name: 'Assam', gaps: ['cold-brew'], done: 7 },
      { name: 'Rooibos', gaps: ['cold-brew', 'first-sold'], done: 6 },
      { name: 'Sencha', gaps: [], done: 8 },
    ]);
    expect({ facts, old }).toEqual({ facts: { done: 21, all: 24 }, old: 0 });
  });

  it('marks what was checked longer ago than its feature allows', () => {
    const releases = teasWith(({ features }) => {
      if (features['colour']) features['colour'].fresh = 90;
    });
    const { subjects, old } = coverageOf(releases, '2027-03-01');
    expect(old).toBe(3);
    expect(subjects[1]?.cells[5]).toEqual({ kind: 'old', text: 'red', checked: '2026-11-01' });
    expect(subjects[1]?.cells[4]).toEqual({ kind: 'recorded', text: 'mild', checked: '2026-11-02' });
  });

  it('counts as filled what does not apply', () => {
    const without = teasWith(({ subjects }) => {
      const fact = subjects['rooibos']?.facts['second-infusion'];
      if (fact) fact.value = 'not-applicable';
    });
    expect(coverageOf(without, '2026-11-20').facts).toEqual(coverageOf(teas, '2026-11-20').facts);
  });

  it('counts the snippets that ran, and not those that are on record as untested', () => {
    const { subjects, snippets } = coverageOf(teas, '2026-11-20');
    expect(snippets).toEqual({ done: 1, all: 2 });
    expect(subjects.map((subject) => subject.snippets)).toEqual([
      { done: 0, all: 1 },
      { done: 0, all: 0 },
      { done: 1, all: 1 },
    ]);
  });
});

describe('percent', () => {
  it.each([
    [0, 7, 0],
    [999, 1000, 99],
    [7, 7, 100],
    [0, 0, 100],
  ])('%i of %i are %i %', (done, all, expected) => {
    expect(percent({ done, all })).toBe(expected);
  });
});
