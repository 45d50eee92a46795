import { describe, expect, it } from 'vitest';
import { judge } from '../../src/answer/judge.ts';
import { asSentence, factSentence, findingSentence, listed, lowerFirst } from '../../src/reply/sentences.ts';
import type { Claim } from '../../src/understand/question.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

const sentence = (owner: string, id: string, knowledge = teas) => {
  const feature = knowledge.features[id];
  const fact = knowledge.subjects[owner]?.facts[id];
  return feature && fact && factSentence(knowledge, owner, feature, fact);
};

describe('factSentence', () => {
  it.each([
    ['rooibos', 'caffeine-free', 'Rooibos is free of caffeine.'],
    ['sencha', 'caffeine-free', 'Sencha is not caffeine-free.'],
    ['assam', 'second-infusion', 'Assam can be brewed twice, with a weaker second cup.'],
    ['assam', 'strength', 'Assam has a strong taste.'],
    ['rooibos', 'colour', 'A cup of Rooibos is red.'],
    ['sencha', 'steeping-minutes', 'Sencha takes two minutes.'],
    ['assam', 'first-sold', 'Assam has been sold since 1838.'],
    ['sencha', 'grown-in', 'Sencha is grown in Shizuoka and Kagoshima.'],
  ])('says of %s what its fact on %s states', (owner, id, expected) => {
    expect(sentence(owner, id)).toBe(expected);
  });

  it('names the subject and the cell wherever the sentence does', () => {
    const twice = teasWith((draft) => {
      if (draft.features['colour']) {
        draft.features['colour'].predicate = '{subject}, {subject}: {cell}, {cell}' as never;
      }
    });
    expect(sentence('rooibos', 'colour', twice)).toBe('Rooibos, Rooibos: red, red.');
  });

  it('has words for a value for which the feature has none', () => {
    const bare = teasWith((draft) => {
      const infusion = draft.features['second-infusion'];
      if (infusion?.kind === 'support') infusion.predicate = { full: 'lasts', none: 'does not last' };
    });
    expect(sentence('assam', 'second-infusion', bare)).toMatch(/^Assam .*second infusion.*\.$/);
  });
});

describe('findingSentence', () => {
  const said = (subject: string, claim: Claim) => findingSentence(teas, judge(teas, subject, claim));
  const claim = (feature: string) => ({ kind: 'feature', feature, end: 'high', negated: false }) as const;

  it('says what is not on record, of what and of whom', () => {
    expect(said('rooibos', claim('first-sold'))).toMatch(/Rooibos/);
    expect(said('rooibos', claim('first-sold'))).toMatch(/first sold/);
    expect(said('rooibos', claim('first-sold'))).toMatch(/nothing on record/);
  });

  it('says the broader fact where the detail is not recorded', () => {
    expect(said('assam', claim('cold-brew'))).toBe('Assam can be brewed twice, with a weaker second cup.');
  });

  it('says what a component is used with', () => {
    expect(said('sencha', { kind: 'component', component: 'kyusu', negated: false })).toMatch(/Kyusu.*Sencha/);
    expect(said('assam', { kind: 'component', component: 'kyusu', negated: false })).toMatch(/Sencha/);
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j', (names, expected) => {
    expect(listed(names)).toBe(expected);
  });

  it('takes another joint', () => {
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Admin panel', 'admin panel'],
    ['ORM', 'ORM'],
    ['ORM and migrations', 'ORM and migrations'],
    ['JavaScript', 'JavaScript'],
    ['cold brew', 'cold brew'],
    ['', ''],
  ])('makes of %j %j', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});

describe('asSentence', () => {
  it.each([
    ['so it is', 'so it is.'],
    ['so it is. ', 'so it is.'],
    ['is it?', 'is it?'],
    ['these:', 'these:'],
  ])('ends %j', (text, expected) => {
    expect(asSentence(text)).toBe(expected);
  });
});
