import { describe, expect, it } from 'vitest';
import { answerRecommend, type RecommendInput } from '../../src/answer/recommend.ts';
import { teas } from '../helpers/knowledge.ts';

const recommend = (input: Partial<RecommendInput>) => answerRecommend(teas, { wants: [], candidates: [], ...input });
const evening = [{ id: 'long-evening', importance: 'must' }] as const;
const ids = (answer: ReturnType<typeof recommend>) => answer.evidence.map(({ id }) => id);

describe('answerRecommend', () => {
  it('names the winner first, and the features that decided', () => {
    const answer = recommend({ wants: evening });
    expect(answer).toMatchObject({ kind: 'recommend', winner: 'rooibos', verdict: null });
    expect(answer.subjects[0]).toBe('rooibos');
    expect([...answer.features].sort()).toEqual(['caffeine-free', 'colour']);
  });

  it('rests on the use case, its points and the facts of the best', () => {
    expect(ids(recommend({ wants: evening }))).toEqual(
      expect.arrayContaining(['long-evening', 'rooibos.evening', 'rooibos.caffeine-free', 'rooibos.colour']),
    );
  });

  it.each([
    ['rooibos', ['rooibos', 'assam'], 'yes'],
    ['assam', ['assam', 'rooibos'], 'no'],
    ['sencha', ['sencha', 'assam'], 'yes'],
  ])('answers whether %s is the better one of %j: %s', (asserted, candidates, verdict) => {
    expect(recommend({ wants: evening, candidates, asserted }).verdict).toBe(verdict);
  });

  it('answers only in part where they are level', () => {
    const wants = [{ id: 'caffeine-free', importance: 'must' }] as const;
    expect(recommend({ wants, candidates: ['sencha', 'assam'], asserted: 'sencha' }).verdict).toBe('partial');
  });

  it('recommends nothing where nothing is asked for', () => {
    expect(recommend({})).toMatchObject({ winner: null, features: [], snippet: undefined });
  });

  it('makes it depend where two are named and nothing is asked for', () => {
    const answer = recommend({ candidates: ['sencha', 'assam'] });
    expect(answer).toMatchObject({ winner: 'either', subjects: ['sencha', 'assam'] });
    expect(ids(answer)).toContain('no-best-tea');
  });

  it('adds the snippet that deploys the winner, and none of another one', () => {
    const twice = [{ id: 'second-infusion', importance: 'must' }] as const;
    expect(recommend({ wants: twice, target: 'teapot', params: { grams: '9' } })).toMatchObject({
      winner: 'sencha',
      snippet: 'sencha-pot',
      params: { grams: '9' },
    });
    expect(recommend({ wants: evening, target: 'teapot' })).toMatchObject({ winner: 'rooibos', snippet: undefined });
  });
});
