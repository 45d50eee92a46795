import { describe, expect, it } from 'vitest';
import { amountOf, factOf } from '../../src/answer/finding.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

describe('factOf', () => {
  it('ends where the broader features run in a circle', () => {
    const circle = teasWith((draft) => {
      const { strength, colour } = draft.features;
      if (strength) strength.broader = 'colour';
      if (colour) colour.broader = 'strength';
      draft.subjects['sencha'] = { ...(draft.subjects['sencha'] as (typeof draft.subjects)[string]), facts: {} };
    });
    expect(factOf(circle, 'sencha', 'strength')).toBeUndefined();
  });

  it('gives the facts of a component too', () => {
    expect(factOf(teas, 'kyusu', 'strength')).toBeUndefined();
    expect(factOf(teas, 'assam', 'colour')).toMatchObject({ id: 'assam.colour', feature: 'colour', isBroader: false });
  });
});

describe('amountOf', () => {
  it.each([
    ['sencha', 'second-infusion', 1],
    ['assam', 'second-infusion', 0.5],
    ['rooibos', 'second-infusion', 0],
    ['assam', 'strength', 1],
    ['sencha', 'strength', 0.5],
    ['rooibos', 'strength', 0],
    ['sencha', 'steeping-minutes', 2],
    ['rooibos', 'colour', undefined],
    ['rooibos', 'grown-in', undefined],
  ])('of %s in %s', (subject, id, expected) => {
    const feature = teas.features[id];
    const fact = teas.subjects[subject]?.facts[id];
    expect(feature && fact && amountOf(feature, fact)).toBe(expected);
  });

  it('orders dates of different precision', () => {
    const feature = teas.features['first-sold'];
    const base = teas.subjects['assam']?.facts['first-sold'];
    const amounts = ['1738', '1738-02', '1738-02-11', '1739'].map((value) =>
      feature && base ? (amountOf(feature, { ...base, value }) ?? 0) : 0,
    );
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    expect(new Set(amounts).size).toBe(4);
  });
});
