import { describe, expect, it } from 'vitest';
import type { Importance } from '../../src/knowledge/schema.ts';
import { requirementsFrom, stateFrom, stillKnown } from '../../src/slack/form-answers.ts';
import { teaBot } from '../helpers/teas.ts';

const [teas] = teaBot().topics;
if (!teas) throw new Error('The fixture has no topic.');

describe('stateFrom', () => {
  it.each<[string, Record<string, Importance>, object]>([
    ['picks the option that asks for it', { 'early-morning': 'must' }, { picks: { hour: ['morning'] } }],
    ['whatever the importance', { strength: 'must' }, { picks: { wishes: ['strong'] } }],
    [
      'several where several fit',
      { strength: 'must', 'second-infusion': 'nice' },
      { picks: { wishes: ['strong', 'again'] } },
    ],
    [
      'one where only one may be picked',
      { 'early-morning': 'must', 'long-evening': 'must' },
      { picks: { hour: ['morning'] }, also: { 'long-evening': 'must' } },
    ],
    ['keeps what has no option', { 'caffeine-free': 'must' }, { picks: {}, also: { 'caffeine-free': 'must' } }],
    ['does not turn what is unwanted into a wish', { strength: 'avoid' }, { picks: {}, also: { strength: 'avoid' } }],
  ])('%s', (_, needs, expected) => {
    expect(stateFrom(teas, { topic: 'teas', needs, params: {} })).toEqual({ topic: 'teas', params: {}, ...expected });
  });

  it('loses nothing on the way to requirements again', () => {
    const needs = { 'early-morning': 'must', 'caffeine-free': 'avoid' } as const;
    expect(requirementsFrom(teas, stateFrom(teas, { topic: 'teas', needs, params: {} })).needs).toEqual(needs);
  });
});

describe('stillKnown', () => {
  it('drops what the knowledge does not have, and values that do not fit', () => {
    const state = {
      topic: 'teas',
      picks: { hour: ['morning', 'noon'], mood: ['good'] },
      also: { strength: 'must', smell: 'must' } as const,
      target: 'bucket',
      params: { grams: '6; rm -rf /', litres: '1' },
    };
    expect(stillKnown(teas, state)).toEqual({
      topic: 'teas',
      picks: { hour: ['morning'] },
      also: { strength: 'must' },
      params: {},
    });
  });
});
