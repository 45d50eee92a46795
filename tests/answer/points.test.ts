import { describe, expect, it } from 'vitest';
import { findPoint, pointsOf, pointsServing, pointsTogether } from '../../src/answer/points.ts';
import { teas } from '../helpers/knowledge.ts';

const ids = (points: readonly { readonly id: string }[]) => points.map(({ id }) => id);

describe('points', () => {
  it.each([
    ['sencha', 'choose', ['sencha.afternoon']],
    ['assam', 'avoid', ['assam.evening']],
    ['sencha', 'strengths', ['sencha.two-cups']],
    ['rooibos', 'weaknesses', []],
    ['coffee', 'choose', []],
  ] as const)('of %s to %s', (subject, list, expected) => {
    expect(ids(pointsOf(teas, subject, list))).toEqual(expected);
  });

  it.each([
    [['early-morning'], ['assam.morning']],
    [['long-evening', 'early-morning'], ['assam.morning']],
    [['long-evening'], []],
    [[], []],
  ])('that speak about %j', (useCases, expected) => {
    expect(ids(pointsServing(teas, 'assam', 'choose', useCases))).toEqual(expected);
  });

  it.each([
    [['sencha', 'assam'], [], ['no-best-tea']],
    [['sencha'], [], ['no-best-tea']],
    [['sencha', 'coffee'], [], []],
    [['sencha', 'assam'], ['caffeine-free'], ['no-best-tea']],
    [['sencha', 'assam'], ['colour'], []],
  ])('about %j together, on %j', (subjects, features, expected) => {
    expect(ids(pointsTogether(teas, subjects, features))).toEqual(expected);
  });

  it('are found by the id that an answer cites', () => {
    for (const list of ['choose', 'avoid', 'strengths', 'weaknesses'] as const) {
      for (const { id, point } of pointsOf(teas, 'sencha', list)) expect(findPoint(teas, id)).toBe(point);
    }
    expect(findPoint(teas, 'no-best-tea')).toBe(teas.topic.points['no-best-tea']);
    expect(findPoint(teas, 'sencha.nothing')).toBeUndefined();
  });
});
