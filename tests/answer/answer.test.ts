import { describe, expect, it } from 'vitest';
import { allOf, evidenceOf } from '../../src/answer/answer.ts';
import type { Verdict } from '../../src/answer/finding.ts';
import { judge } from '../../src/answer/judge.ts';
import { teas } from '../helpers/knowledge.ts';

describe('allOf', () => {
  it.each<[readonly Verdict[], Verdict]>([
    [['yes'], 'yes'],
    [['yes', 'yes'], 'yes'],
    [['yes', 'partial'], 'partial'],
    [['yes', 'no'], 'no'],
    [['partial', 'no'], 'no'],
    [['unknown', 'no'], 'no'],
    [['yes', 'unknown'], 'unknown'],
    [['partial', 'unknown'], 'unknown'],
  ])('sums up %j as %s', (verdicts, expected) => {
    expect(allOf(verdicts)).toBe(expected);
    expect(allOf([...verdicts].reverse())).toBe(expected);
  });
});

describe('evidenceOf', () => {
  it('gives each fact once, and none for what is not recorded', () => {
    const claim = { kind: 'feature', feature: 'second-infusion', end: 'high', negated: false } as const;
    const findings = [
      judge(teas, 'assam', claim),
      judge(teas, 'assam', { ...claim, feature: 'cold-brew' }),
      judge(teas, 'rooibos', { ...claim, feature: 'first-sold' }),
    ];
    expect(evidenceOf(findings).map(({ id }) => id)).toEqual(['assam.second-infusion']);
  });
});
