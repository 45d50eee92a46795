import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/answer/finding.ts';
import { judge, turned } from '../../src/answer/judge.ts';
import type { Claim } from '../../src/understand/question.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

const claim = (feature: string, more: Partial<Extract<Claim, { kind: 'feature' }>> = {}) =>
  ({ kind: 'feature', feature, end: 'high', negated: false, ...more }) as const;

describe('judge, support', () => {
  it.each<[string, Verdict]>([
    ['rooibos', 'no'],
    ['assam', 'partial'],
    ['sencha', 'yes'],
  ])('says of the second infusion of %s: %s', (subject, verdict) => {
    expect(judge(teas, subject, claim('second-infusion'))).toMatchObject({
      verdict,
      factId: `${subject}.second-infusion`,
      isBroader: false,
    });
  });

  it.each<[string, Verdict]>([
    ['rooibos', 'yes'],
    ['assam', 'partial'],
    ['sencha', 'no'],
  ])('turns round what is asked in the negative: %s', (subject, verdict) => {
    expect(judge(teas, subject, claim('second-infusion', { negated: true })).verdict).toBe(verdict);
  });

  it('asks for the contrary with a word of the low end', () => {
    expect(judge(teas, 'sencha', claim('second-infusion', { end: 'low' })).verdict).toBe('no');
  });

  it.each<[string, Verdict]>([
    ['assam', 'yes'],
    ['sencha', 'no'],
    ['rooibos', 'no'],
  ])('answers "only in part?" of %s', (subject, verdict) => {
    expect(judge(teas, subject, claim('second-infusion', { value: 'partial' })).verdict).toBe(verdict);
  });

  it('takes not applicable for a no', () => {
    const powder = teasWith((draft) => {
      const fact = draft.subjects['sencha']?.facts['second-infusion'];
      if (fact) fact.value = 'not-applicable';
    });
    expect(judge(powder, 'sencha', claim('second-infusion')).verdict).toBe('no');
  });
});

describe('judge, scale', () => {
  it.each<[string, 'high' | 'low', Verdict]>([
    ['assam', 'high', 'yes'],
    ['sencha', 'high', 'partial'],
    ['rooibos', 'high', 'no'],
    ['assam', 'low', 'no'],
    ['sencha', 'low', 'partial'],
    ['rooibos', 'low', 'yes'],
  ])('judges %s by the levels from which it is a yes, at the %s end', (subject, end, verdict) => {
    expect(judge(teas, subject, claim('strength', { end })).verdict).toBe(verdict);
  });

  it.each<[string, 'high' | 'low', Verdict]>([
    ['assam', 'high', 'yes'],
    ['sencha', 'high', 'partial'],
    ['rooibos', 'high', 'no'],
    ['rooibos', 'low', 'yes'],
    ['assam', 'low', 'no'],
  ])('where less is better, the yes speaks of the low end: %s, %s', (subject, end, verdict) => {
    const gentle = teasWith((draft) => {
      const strength = draft.features['strength'];
      if (strength?.kind === 'scale') Object.assign(strength, { better: 'less', yes: 'mild', partly: 'medium' });
    });
    expect(judge(gentle, subject, claim('strength', { end })).verdict).toBe(verdict);
  });
});

describe('judge, support by default', () => {
  it.each<[string, 'high' | 'low', Verdict]>([
    ['sencha', 'high', 'yes'],
    ['assam', 'high', 'no'],
    ['assam', 'low', 'yes'],
    ['rooibos', 'high', 'no'],
  ])('counts of %s at the %s end only what is there in full: %s', (subject, end, verdict) => {
    expect(judge(teas, subject, claim('second-infusion', { end, byDefault: true })).verdict).toBe(verdict);
  });
});

describe('judge, the need of a component', () => {
  const need = { kind: 'component', component: 'kyusu', relation: 'need', negated: false } as const;
  const brewedTwice = teasWith((draft) => {
    const [assam, sencha] = [draft.subjects['assam'], draft.subjects['sencha']];
    const fact = sencha?.facts['second-infusion'];
    if (assam && fact) assam.facts['second-infusion'] = fact;
  });

  it('is a no where the subject does without it, since what it adds is there', () => {
    expect(judge(brewedTwice, 'assam', need).verdict).toBe('no');
    expect(judge(brewedTwice, 'assam', { ...need, feature: 'second-infusion' }).verdict).toBe('no');
  });

  it('is not known where what it adds is there in part, or something else is asked of it', () => {
    expect(judge(teas, 'assam', need).verdict).toBe('unknown');
    expect(judge(brewedTwice, 'assam', { ...need, feature: 'caffeine-free' }).verdict).toBe('unknown');
  });
});

describe('judge, other kinds', () => {
  it.each<[string, Claim, Verdict]>([
    ['rooibos', claim('colour', { value: 'red' }), 'yes'],
    ['rooibos', claim('colour', { value: 'green' }), 'no'],
    ['rooibos', claim('colour', { value: 'green', negated: true }), 'yes'],
    ['sencha', { kind: 'item', feature: 'grown-in', item: 'Kagoshima', negated: false }, 'yes'],
    ['sencha', { kind: 'component', component: 'kyusu', negated: false }, 'yes'],
    ['sencha', claim('steeping-minutes', { value: '2' }), 'yes'],
    ['sencha', claim('steeping-minutes', { value: '20' }), 'no'],
    ['sencha', claim('grown-in', { value: 'kagoshima' }), 'yes'],
    ['sencha', claim('grown-in', { value: 'assam' }), 'no'],
  ])('judges of %s %o: %s', (subject, asked, verdict) => {
    expect(judge(teas, subject, asked).verdict).toBe(verdict);
  });

  it('finds a month in the year that is asked for', () => {
    const dated = teasWith((draft) => {
      const fact = draft.subjects['assam']?.facts['first-sold'];
      if (fact) fact.value = '1838-05';
    });
    const asked = (item: string) =>
      judge(dated, 'assam', { kind: 'item', feature: 'first-sold', item, negated: false });
    expect(asked('1838').verdict).toBe('yes');
    expect(asked('1839').verdict).toBe('no');
  });

  it('rests on the fact of the component that is asked about', () => {
    const owned = teasWith((draft) => {
      const fact = draft.subjects['sencha']?.facts['second-infusion'];
      if (fact) Object.assign(draft.components['kyusu']?.facts ?? {}, { 'second-infusion': fact });
    });
    const asked = { kind: 'component', component: 'kyusu', feature: 'second-infusion', negated: false } as const;
    expect(judge(owned, 'sencha', asked)).toMatchObject({ verdict: 'yes', factId: 'kyusu.second-infusion' });
  });
});

describe('judge, what is not recorded', () => {
  it.each<[string, string, Claim]>([
    ['a fact', 'rooibos', claim('first-sold')],
    ['a feature', 'sencha', claim('bluetooth')],
    ['a subject', 'coffee', claim('strength')],
    ['a component', 'sencha', { kind: 'component', component: 'samovar', negated: false }],
    ['a component beside a subject', 'assam', { kind: 'component', component: 'kyusu', negated: false }],
    ['an item of an open list', 'assam', { kind: 'item', feature: 'grown-in', item: 'Kagoshima', negated: false }],
  ])('is unknown and never a no: %s', (_, subject, asked) => {
    expect(judge(teas, subject, asked).verdict).toBe('unknown');
    expect(judge(teas, subject, { ...asked, negated: true }).verdict).toBe('unknown');
  });

  it('falls back to the broader feature, and says so', () => {
    expect(judge(teas, 'assam', claim('cold-brew'))).toMatchObject({
      factId: 'assam.second-infusion',
      feature: 'second-infusion',
      isBroader: true,
    });
    expect(judge(teas, 'sencha', claim('cold-brew'))).toMatchObject({ factId: 'sencha.cold-brew', isBroader: false });
  });
});

describe('turned', () => {
  it.each<[Verdict, Verdict]>([
    ['yes', 'no'],
    ['no', 'yes'],
    ['partial', 'partial'],
    ['unknown', 'unknown'],
  ])('makes of %s %s', (verdict, expected) => {
    expect(turned(verdict, true)).toBe(expected);
    expect(turned(verdict, false)).toBe(verdict);
  });
});

describe('judge, a year', () => {
  it.each<[bound: 'before' | 'after' | 'since', year: string, verdict: Verdict]>([
    ['before', '1839', 'yes'],
    ['before', '1838', 'no'],
    ['after', '1837', 'yes'],
    ['after', '1838', 'no'],
    ['since', '1838', 'yes'],
  ])('holds it against a bound: %s %s', (bound, item, verdict) => {
    const dated = { kind: 'item', feature: 'first-sold', item, bound, negated: false } as const;
    expect(judge(teas, 'assam', dated).verdict).toBe(verdict);
  });
});
