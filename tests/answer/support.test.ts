import { describe, expect, it } from 'vitest';
import { answerSupport } from '../../src/answer/support.ts';
import type { Claim } from '../../src/understand/question.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';
import { questionOf } from '../helpers/question-of.ts';

const claim = (feature: string, negated = false): Claim => ({ kind: 'feature', feature, end: 'high', negated });
const goodFor = (useCase: string, negated = false): Claim => ({ kind: 'use-case', useCase, negated });

const question = (subjects: readonly string[], claims: readonly Claim[]) => questionOf('support', { subjects, claims });

const support = (subjects: readonly string[], claims: readonly Claim[]) =>
  answerSupport(teas, question(subjects, claims));

describe('answerSupport', () => {
  it.each<[readonly string[], readonly Claim[], string | null]>([
    [['rooibos'], [claim('caffeine-free')], 'yes'],
    [['sencha'], [claim('caffeine-free')], 'no'],
    [['sencha'], [claim('caffeine-free', true)], 'yes'],
    [['assam'], [claim('second-infusion')], 'partial'],
    [['rooibos', 'sencha'], [claim('caffeine-free')], 'no'],
    [['assam', 'sencha'], [claim('caffeine-free', true)], 'yes'],
    [['sencha'], [claim('second-infusion'), claim('caffeine-free', true)], 'yes'],
    [['sencha'], [claim('second-infusion'), claim('caffeine-free')], 'no'],
    [['rooibos'], [claim('caffeine-free'), claim('first-sold')], null],
  ])('of %j, %o: %s', (subjects, claims, verdict) => {
    expect(support(subjects, claims)).toMatchObject({ kind: 'support', verdict, winner: null });
  });

  it('holds each of several subjects against what is said of it alone', () => {
    const has = { ...claim('caffeine-free'), of: 'rooibos' };
    const hasNot = { ...claim('caffeine-free', true), of: 'sencha' };
    expect(support(['rooibos', 'sencha'], [has, hasNot]).verdict).toBe('yes');
    expect(support(['rooibos', 'sencha'], [{ ...has, negated: true }, hasNot]).verdict).toBe('no');
  });

  it('shows who differs', () => {
    const answer = support(['sencha'], [claim('caffeine-free')]);
    expect(answer.kind === 'support' && answer.contrast.map((finding) => finding.subject)).toEqual(['rooibos']);
    expect(answer.evidence.map(({ id }) => id)).toContain('rooibos.caffeine-free');
  });

  it('shows nobody who is no different', () => {
    const answer = support(['rooibos'], [claim('second-infusion', true)]);
    const shown = answer.kind === 'support' ? answer.contrast.map((finding) => finding.subject) : [];
    expect(shown).toEqual(expect.arrayContaining(['sencha']));
    expect(shown).not.toContain('rooibos');
  });

  it('does not know what is not recorded of anybody named', () => {
    expect(support(['rooibos'], [claim('first-sold')])).toMatchObject({
      kind: 'unknown',
      verdict: null,
      subjects: ['rooibos'],
      evidence: [],
    });
  });
});

describe('answerSupport, "is it good for …?"', () => {
  it.each([
    ['rooibos', 'long-evening', 'yes'],
    ['assam', 'long-evening', 'no'],
    ['assam', 'early-morning', 'yes'],
    ['rooibos', 'early-morning', 'no'],
  ])('says of %s for %s what its points and facts say: %s', (subject, useCase, verdict) => {
    expect(support([subject], [goodFor(useCase)]).verdict).toBe(verdict);
  });

  it('turns round "is it bad for …?"', () => {
    expect(support(['rooibos'], [goodFor('long-evening', true)]).verdict).toBe('no');
    expect(support(['assam'], [goodFor('long-evening', true)]).verdict).toBe('yes');
  });

  it('rests on the use case, the points and the facts', () => {
    expect(support(['rooibos'], [goodFor('long-evening')]).evidence.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['long-evening', 'rooibos.evening', 'rooibos.caffeine-free', 'rooibos.colour']),
    );
  });

  it.each([
    ['all', ['caffeine-free', 'colour'], 'yes'],
    ['nothing', ['strength', 'second-infusion'], 'no'],
  ])('goes by the facts where no point speaks: it meets %s', (_, needs, verdict) => {
    const silent = teasWith((draft) => {
      const rooibos = draft.subjects['rooibos'];
      if (rooibos) Object.assign(rooibos, { choose: {}, avoid: {} });
      const all = { 'caffeine-free': 'must', colour: 'red', strength: 'must', 'second-infusion': 'must' };
      const wanted = Object.entries(all).filter(([id]) => needs.includes(id));
      const useCase = draft.useCases['long-evening'];
      if (useCase) {
        useCase.needs = Object.fromEntries(
          wanted.map(([id, value]) => [id, value === 'must' ? { importance: 'must' } : { importance: 'must', value }]),
        );
      }
    });
    expect(answerSupport(silent, question(['rooibos'], [goodFor('long-evening')])).verdict).toBe(verdict);
  });
});
