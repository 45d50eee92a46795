import { describe, expect, it } from 'vitest';
import { answerValue } from '../../src/answer/value.ts';
import { teas } from '../helpers/knowledge.ts';
import { questionOf } from '../helpers/question-of.ts';

const ids = (answer: ReturnType<typeof answerValue>) => answer.evidence.map(({ id }) => id);

describe('answerValue', () => {
  it('gives the facts of those who are named', () => {
    const answer = answerValue(teas, questionOf('value', { subjects: ['sencha', 'assam'], features: ['colour'] }));
    expect(answer).toMatchObject({ kind: 'value', subjects: ['sencha', 'assam'], features: ['colour'], verdict: null });
    expect(ids(answer)).toEqual(['sencha.colour', 'assam.colour']);
  });

  it('gives the facts of all who have one where nobody is named', () => {
    const answer = answerValue(teas, questionOf('value', { subjects: [], features: ['first-sold'] }));
    expect(ids(answer).sort()).toEqual(['assam.first-sold', 'sencha.first-sold']);
    expect([...answer.subjects].sort()).toEqual(['assam', 'sencha']);
  });

  it('keeps what is missing beside what is known, so that it can be said', () => {
    const answer = answerValue(teas, questionOf('value', { subjects: ['rooibos', 'assam'], features: ['first-sold'] }));
    const verdicts = answer.kind === 'value' ? answer.findings.map(({ subject, fact }) => [subject, fact?.cell]) : [];
    expect(verdicts).toEqual([
      ['rooibos', undefined],
      ['assam', '1838'],
    ]);
  });

  it('does not know what is not recorded', () => {
    const answer = answerValue(teas, questionOf('value', { subjects: ['rooibos'], features: ['first-sold'] }));
    expect(answer).toMatchObject({ kind: 'unknown', reason: 'unknown-feature', evidence: [] });
  });

  it('explains a component from its own text', () => {
    const answer = answerValue(teas, questionOf('explain', { subjects: [], features: [], components: ['kyusu'] }));
    expect(answer).toMatchObject({ kind: 'value', subjects: ['sencha'], components: ['kyusu'] });
    expect(ids(answer)).toEqual(['kyusu']);
  });
});
