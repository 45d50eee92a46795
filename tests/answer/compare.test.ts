import { describe, expect, it } from 'vitest';
import { answerCompare, answerCompareFeature } from '../../src/answer/compare.ts';
import type { Claim, Question, Relation } from '../../src/understand/question.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';
import { questionOf } from '../helpers/question-of.ts';

type CompareFeature = Extract<Question, { kind: 'compare-feature' }>;

const claim = (feature: string, more: Partial<Extract<Claim, { kind: 'feature' }>> = {}): Claim => ({
  kind: 'feature',
  feature,
  end: 'high',
  negated: false,
  ...more,
});

const question = (fields: Partial<CompareFeature>) =>
  questionOf('compare-feature', {
    subjects: ['assam', 'sencha'],
    claims: [claim('strength')],
    relation: 'more',
    asks: 'whether',
    ...fields,
  });

const outcome = (fields: Partial<CompareFeature>) => {
  const { verdict, winner } = answerCompareFeature(teas, question(fields));
  return [verdict, winner];
};

describe('answerCompareFeature', () => {
  it.each<[readonly string[], Relation, 'yes' | 'no']>([
    [['assam', 'sencha'], 'more', 'yes'],
    [['sencha', 'assam'], 'more', 'no'],
    [['assam', 'sencha'], 'less', 'no'],
    [['sencha', 'assam'], 'less', 'yes'],
    [['assam', 'sencha'], 'better', 'yes'],
    [['assam', 'sencha'], 'worse', 'no'],
    [['sencha', 'assam'], 'worse', 'yes'],
    [['assam', 'sencha'], 'equal', 'yes'],
    [['sencha', 'assam'], 'equal', 'no'],
  ])('of %j, "%s" than the other in strength: %s, and Assam stands first', (subjects, relation, verdict) => {
    expect(outcome({ subjects, relation })).toEqual([verdict, 'assam']);
  });

  it('turns the verdict round where the question is put in the negative, and not the winner', () => {
    expect(outcome({ claims: [claim('strength', { negated: true })] })).toEqual(['no', 'assam']);
    expect(outcome({ subjects: ['sencha', 'assam'], claims: [claim('strength', { negated: true })] })).toEqual([
      'yes',
      'assam',
    ]);
  });

  it('calls a tie a tie', () => {
    const both = { subjects: ['assam', 'sencha'], claims: [claim('caffeine-free')] };
    expect(outcome({ ...both })).toEqual(['no', 'either']);
    expect(outcome({ ...both, relation: 'equal' })).toEqual(['yes', 'either']);
    expect(outcome({ ...both, relation: 'same' })).toEqual(['yes', 'either']);
    expect(outcome({ ...both, asks: 'which' })).toEqual([null, 'either']);
  });

  it.each<[Relation, 'which' | 'whether', string | null]>([
    ['same', 'whether', 'no'],
    ['differ', 'whether', 'yes'],
    ['differ', 'which', null],
  ])('says of what has no order whether it is "%s", where %s is asked: %s', (relation, asks, verdict) => {
    expect(outcome({ claims: [claim('grown-in')], relation, asks })).toEqual([verdict, null]);
  });

  it('says of equal texts that they are the same', () => {
    const alike = teasWith((draft) => {
      const fact = draft.subjects['assam']?.facts['grown-in'];
      if (fact && draft.subjects['sencha']) draft.subjects['sencha'].facts['grown-in'] = fact;
    });
    const asked = (relation: Relation) =>
      answerCompareFeature(alike, question({ claims: [claim('grown-in')], relation })).verdict;
    expect([asked('same'), asked('differ')]).toEqual(['yes', 'no']);
  });

  it.each<[string, Relation, string]>([
    ['strength', 'more', 'assam'],
    ['strength', 'less', 'rooibos'],
    ['strength', 'better', 'assam'],
    ['strength', 'worse', 'rooibos'],
    ['steeping-minutes', 'more', 'rooibos'],
    ['steeping-minutes', 'less', 'sencha'],
    ['steeping-minutes', 'better', 'sencha'],
    ['steeping-minutes', 'worse', 'rooibos'],
    ['second-infusion', 'more', 'sencha'],
  ])('among all, the %s with "%s" is %s', (feature, relation, winner) => {
    expect(outcome({ subjects: [], claims: [claim(feature)], relation, asks: 'which' })).toEqual([null, winner]);
  });

  it('names no winner where nothing orders the values', () => {
    expect(outcome({ claims: [claim('colour')], relation: 'differ', asks: 'which' })).toEqual([null, null]);
  });

  it('rests on the facts of each, and brings what is said of both together', () => {
    const answer = answerCompareFeature(teas, question({ claims: [claim('caffeine-free')] }));
    expect(answer.evidence.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['assam.caffeine-free', 'sencha.caffeine-free']),
    );
    expect(answer.kind === 'compare-feature' && answer.points.map(({ id }) => id)).toEqual(['no-best-tea']);
  });

  it.each([
    ['the feature of one', ['assam', 'rooibos'], 'first-sold'],
    ['the feature of both', ['assam', 'rooibos'], 'bluetooth'],
  ])('does not know where %s is not recorded', (_, subjects, feature) => {
    const answer = answerCompareFeature(teas, question({ subjects, claims: [claim(feature)] }));
    expect(answer).toMatchObject({ kind: 'unknown', verdict: null, winner: null });
  });

  it('ranks all where none is named, and names as its result those that lead', () => {
    const open = answerCompareFeature(teas, question({ subjects: [], relation: 'more', asks: 'which' }));
    const closed = answerCompareFeature(teas, question({ asks: 'which' }));
    expect(open).toMatchObject({ kind: 'compare-feature', subjects: ['assam'], winner: 'assam' });
    expect(open.kind === 'compare-feature' && open.ranking[0]).toBe('assam');
    expect(open.kind === 'compare-feature' && open.ranking.length).toBeGreaterThan(1);
    expect(closed).toMatchObject({ subjects: ['assam', 'sencha'], ranking: [] });
  });

  it('takes more effort for something as less of that something built in', () => {
    const effort = teasWith((draft) => {
      const { strength, 'second-infusion': infusion } = draft.features;
      if (strength?.kind === 'scale') Object.assign(strength, { better: 'less', yes: 'mild' });
      if (infusion) infusion.name = 'Second infusion';
    });
    const both = question({ claims: [claim('strength'), claim('second-infusion')] });
    const { verdict, winner } = answerCompareFeature(effort, both);
    expect([verdict, winner]).toEqual(['yes', 'sencha']);
  });
});

describe('answerCompare', () => {
  const compare = (subjects: readonly string[], full = false) =>
    answerCompare(teas, questionOf('compare', { subjects, full }));

  it('shows the headline features that differ', () => {
    expect(compare(['sencha', 'assam']).features).toEqual(['caffeine-free', 'strength', 'colour', 'steeping-minutes']);
    const alike = teasWith((draft) => {
      const fact = draft.subjects['assam']?.facts['colour'];
      if (fact && draft.subjects['sencha']) draft.subjects['sencha'].facts['colour'] = fact;
    });
    const few = answerCompare(alike, questionOf('compare', { subjects: ['sencha', 'assam'], full: false }));
    const all = answerCompare(alike, questionOf('compare', { subjects: ['sencha', 'assam'], full: true }));
    expect(few.features).toEqual(['caffeine-free', 'strength', 'steeping-minutes']);
    expect(all.features).toContain('colour');
  });

  it('makes none of them the winner, and says when to choose which', () => {
    const answer = compare(['sencha', 'rooibos']);
    expect(answer).toMatchObject({ kind: 'compare', verdict: null, winner: 'either' });
    const ids = answer.evidence.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['sencha.afternoon', 'rooibos.evening', 'no-best-tea']));
  });
});
