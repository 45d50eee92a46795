import { describe, expect, it } from 'vitest';
import { type Requirement, rank, requirementsOf } from '../../src/advise/rank.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

const all = ['sencha', 'assam', 'rooibos'];
const scores = (requirements: readonly Requirement[], knowledge = teas) =>
  rank(knowledge, requirements, all).map(({ subject, score }) => [subject, score]);

describe('rank', () => {
  // The weights of the teas: must 4, should 2, nice 1; what is to be avoided weighs as a should.
  it('orders by the weighted sum over the requirements', () => {
    const requirements: readonly Requirement[] = [
      { feature: 'strength', importance: 'must' },
      { feature: 'caffeine-free', importance: 'avoid' },
      { feature: 'colour', importance: 'nice', value: 'red' },
    ];
    expect(scores(requirements)).toEqual([
      ['assam', (4 * 1 + 2 * 1 + 1 * 0) / 7],
      ['sencha', (4 * 0.5 + 2 * 1 + 1 * 0) / 7],
      ['rooibos', (4 * 0 + 2 * 0 + 1 * 1) / 7],
    ]);
  });

  it('counts what is not on record for nothing, and says that it is not known', () => {
    const requirements: readonly Requirement[] = [
      { feature: 'caffeine-free', importance: 'must' },
      { feature: 'first-sold', importance: 'should' },
    ];
    const [rooibos] = rank(teas, requirements, ['rooibos']);
    expect(rooibos?.score).toBe(4 / 6);
    expect(rooibos?.reasons.map(({ verdict, satisfaction }) => [verdict, satisfaction])).toEqual([
      ['yes', 1],
      ['unknown', 0],
    ]);
  });

  it('turns a scale round on which less is better', () => {
    const gentle = teasWith((draft) => {
      const strength = draft.features['strength'];
      if (strength?.kind === 'scale') Object.assign(strength, { better: 'less', yes: 'mild' });
    });
    expect(scores([{ feature: 'strength', importance: 'must' }], gentle)).toEqual([
      ['rooibos', 1],
      ['sencha', 0.5],
      ['assam', 0],
    ]);
  });

  it('asks of a level only that it is reached', () => {
    expect(scores([{ feature: 'strength', importance: 'must', value: 'medium' }])).toEqual([
      ['assam', 1],
      ['sencha', 1],
      ['rooibos', 0.5],
    ]);
  });

  it('falls back to the broader feature', () => {
    expect(scores([{ feature: 'cold-brew', importance: 'must' }])).toEqual([
      ['sencha', 1],
      ['assam', 0.5],
      ['rooibos', 0],
    ]);
  });

  it.each([
    ['sencha', 'yes'],
    ['assam', 'partial'],
    ['rooibos', 'no'],
  ])('gives %s the verdict %s with the fact behind it', (subject, verdict) => {
    const [ranked] = rank(teas, [{ feature: 'second-infusion', importance: 'must' }], [subject]);
    expect(ranked?.reasons[0]).toMatchObject({ verdict, weight: 4, factId: `${subject}.second-infusion` });
  });

  it('counts what sources advise for a use case, half where they also advise against it', () => {
    const [first, second] = rank(teas, [{ feature: 'caffeine-free', importance: 'must' }], all, ['long-evening']);
    // Caffeine-free is a must and weighs 4, advice 2: Rooibos has both, Sencha is advised only.
    expect([first?.subject, first?.score, first?.met]).toEqual(['rooibos', 1, 1]);
    expect([second?.subject, second?.score, second?.met]).toEqual(['sencha', 2 / 6, 0]);
    expect(first?.judgements).toMatchObject([{ useCase: 'long-evening', satisfaction: 1, weight: 2 }]);
    const torn = teasWith((draft) => {
      const rooibos = draft.subjects['rooibos'];
      const [point] = Object.values(rooibos?.choose ?? {});
      if (rooibos && point) rooibos.avoid = { late: point };
    });
    expect(rank(torn, [], ['rooibos'], ['long-evening'])[0]?.judgements[0]?.satisfaction).toBe(0.5);
  });

  it('leaves a use case out of which no source speaks', () => {
    const silent = teasWith((draft) => {
      for (const subject of Object.values(draft.subjects)) Object.assign(subject, { choose: {}, avoid: {} });
    });
    expect(rank(silent, [], all, ['long-evening'])[0]?.judgements).toEqual([]);
  });

  it('orders equal scores by the tie-breaking feature', () => {
    const knowledge = teasWith((draft) => {
      draft.topic.tieBreak = 'strength';
    });
    expect(rank(knowledge, [], all).map(({ subject }) => subject)).toEqual(['assam', 'sencha', 'rooibos']);
  });

  it('orders equal scores by name, whatever the order of the candidates', () => {
    const names = (candidates: readonly string[]) => rank(teas, [], candidates).map(({ subject }) => subject);
    expect(names(['sencha', 'rooibos', 'assam'])).toEqual(['assam', 'rooibos', 'sencha']);
    expect(rank(teas, [], all).every(({ score }) => score === 0)).toBe(true);
  });
});

describe('requirementsOf', () => {
  it('spells out a use case', () => {
    expect(requirementsOf(teas, [{ id: 'long-evening', importance: 'must' }])).toEqual([
      { feature: 'caffeine-free', importance: 'must', useCase: 'long-evening' },
      { feature: 'colour', importance: 'nice', value: 'red', useCase: 'long-evening' },
    ]);
  });

  it('makes of a use case that is only nice to have requirements that are', () => {
    const importances = requirementsOf(teas, [{ id: 'long-evening', importance: 'nice' }]).map((one) => one.importance);
    expect(importances).toEqual(['nice', 'nice']);
  });

  it('asks of a use case to be avoided only that its musts are not there', () => {
    expect(requirementsOf(teas, [{ id: 'long-evening', importance: 'avoid' }])).toEqual([
      { feature: 'caffeine-free', importance: 'avoid', useCase: 'long-evening' },
    ]);
  });

  it('keeps what a use case wants to avoid', () => {
    expect(requirementsOf(teas, [{ id: 'early-morning', importance: 'nice' }])).toContainEqual({
      feature: 'caffeine-free',
      importance: 'avoid',
      useCase: 'early-morning',
    });
  });

  it('puts what is named itself before what a use case brings along', () => {
    const wants = [
      { id: 'long-evening', importance: 'must' },
      { id: 'colour', importance: 'should', value: 'green' },
    ] as const;
    expect(requirementsOf(teas, wants)).toContainEqual({ feature: 'colour', importance: 'should', value: 'green' });
    expect(requirementsOf(teas, wants).filter(({ feature }) => feature === 'colour')).toHaveLength(1);
  });

  it('takes the stronger of two use cases', () => {
    const both = teasWith((draft) => {
      const needs = draft.useCases['early-morning']?.needs;
      if (needs) needs['colour'] = { importance: 'must', value: 'brown' };
    });
    const wants = ['long-evening', 'early-morning'].map((id) => ({ id, importance: 'must' }) as const);
    for (const order of [wants, [...wants].reverse()]) {
      expect(requirementsOf(both, order)).toContainEqual({
        feature: 'colour',
        importance: 'must',
        value: 'brown',
        useCase: 'early-morning',
      });
    }
  });

  it('makes nothing of an id that it does not know', () => {
    expect(requirementsOf(teas, [{ id: 'samovar', importance: 'must' }])).toEqual([]);
  });
});
