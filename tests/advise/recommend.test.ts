import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advisableOf, rank } from '../../src/advise/rank.ts';
import { recommend } from '../../src/advise/recommend.ts';
import type { Want } from '../../src/understand/question.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

const must = (...ids: readonly string[]) => ids.map((id): Want => ({ id, importance: 'must' }));

describe('recommend', () => {
  it('names the best and the one behind it', () => {
    expect(recommend(teas, must('strength'))).toMatchObject({ winner: 'assam', runnerUp: 'sencha' });
  });

  it('keeps to the candidates', () => {
    expect(recommend(teas, must('strength'), ['rooibos', 'sencha'])).toMatchObject({
      winner: 'sencha',
      runnerUp: 'rooibos',
    });
  });

  it('calls it a tie where the first two are too close, and only there', () => {
    expect(recommend(teas, must('strength', 'caffeine-free'))).toMatchObject({ winner: 'either', change: undefined });
    // Rooibos meets 5 of 9, Assam 4 of 9; the teas call a tie what is closer than 0.05.
    const more = [...must('strength', 'caffeine-free'), { id: 'colour', importance: 'nice', value: 'red' } as const];
    expect(recommend(teas, more).winner).toBe('rooibos');
    const wide = teasWith((draft) => {
      draft.topic.tie = 0.2;
    });
    expect(recommend(wide, more).winner).toBe('either');
  });

  it('goes by the tie-breaking feature among equals where nobody is named, and tells who is level', () => {
    const decided = teasWith((draft) => {
      draft.topic.tieBreak = 'strength';
    });
    const wants = must('strength', 'caffeine-free');
    expect(recommend(decided, wants)).toMatchObject({ winner: 'assam', level: ['rooibos'], decidedBy: 'strength' });
    expect(recommend(decided, wants, ['rooibos', 'assam'])).toMatchObject({ winner: 'either', decidedBy: undefined });
  });

  it('decides nothing where nobody has any of it', () => {
    const bare = teasWith((draft) => {
      draft.topic.tieBreak = 'strength';
      for (const { facts } of Object.values(draft.subjects)) delete facts['second-infusion'];
    });
    expect(recommend(bare, must('second-infusion'))).toMatchObject({ winner: 'either', change: undefined });
  });

  it('recommends nothing without a requirement', () => {
    expect(recommend(teas, [])).toMatchObject({ winner: null, runnerUp: null, change: undefined });
    expect(recommend(teas, must('samovar')).winner).toBeNull();
    expect(recommend(teas, [], ['sencha', 'assam']).winner).toBe('either');
  });

  it('has no second where there is one candidate only', () => {
    expect(recommend(teas, must('strength'), ['rooibos'])).toMatchObject({ winner: 'rooibos', runnerUp: null });
  });

  it('says which single requirement decided', () => {
    const wants: readonly Want[] = [...must('strength'), { id: 'caffeine-free', importance: 'nice' }];
    const { winner, change } = recommend(teas, wants);
    expect(winner).toBe('assam');
    expect(change).toMatchObject({ subject: 'rooibos', dropped: [{ feature: 'strength' }], added: [] });
  });

  it('says which further requirement would turn it', () => {
    const { winner, change } = recommend(teas, [{ id: 'strength', importance: 'nice' }]);
    expect(winner).toBe('assam');
    expect(change?.dropped).toEqual([]);
    expect(change?.added).toHaveLength(1);
  });

  const wantsOfTeas = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('strength', 'caffeine-free', 'second-infusion', 'cold-brew', 'early-morning', 'long-evening'),
      importance: fc.constantFrom('must', 'should', 'nice', 'avoid'),
    }),
    { maxLength: 5, selector: (want) => want.id },
  );

  it('gives scores from 0 to 1, in order, and a change that does change the result', () => {
    fc.assert(
      fc.property(wantsOfTeas, (wants) => {
        const { ranking, requirements, winner, change } = recommend(teas, wants);
        const scores = ranking.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        if (!change) return;
        const changed = [...requirements.filter((one) => !change.dropped.includes(one)), ...change.added];
        expect(change.subject).not.toBe(winner);
        const [best] = rank(teas, changed, Object.keys(teas.subjects), advisableOf(teas, wants));
        expect(best?.subject).toBe(change.subject);
      }),
    );
  });
});
