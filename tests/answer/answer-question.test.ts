import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Question } from '../../src/understand/question.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';
import { questionOf } from '../helpers/question-of.ts';

const answer = (question: Question) => answerQuestion(teas, question);
const ids = ({ evidence }: Answer) => evidence.map(({ id }) => id);

const choose = (fields: Partial<Extract<Question, { kind: 'choose' }>>) =>
  questionOf('choose', { subjects: ['rooibos'], ...fields });

const strengths = (side: 'strengths' | 'weaknesses' | 'both', subject: string) =>
  questionOf('strengths', { subjects: [subject], side });

const code = (fields: Partial<Extract<Question, { kind: 'code' }>>) =>
  questionOf('code', { subjects: ['assam'], shows: [], snippets: [], ...fields });

describe('answerQuestion', () => {
  it.each([
    ['when to choose it', choose({}), ['rooibos.evening']],
    ['when not to', choose({ negated: true }), ['rooibos.waking-up']],
    ['when to choose it over another one', choose({ over: ['assam'] }), ['rooibos.evening', 'no-best-tea']],
    ['what speaks for it', strengths('strengths', 'sencha'), ['sencha.two-cups']],
    ['what speaks against it', strengths('weaknesses', 'assam'), ['assam.one-cup']],
    ['when to choose it, where no strength is recorded', strengths('strengths', 'assam'), ['assam.morning']],
    ['both sides', strengths('both', 'sencha'), ['sencha.two-cups']],
  ])('says %s from the points', (_, question, expected) => {
    const found = answer(question);
    expect(found.kind).toBe('points');
    expect(ids(found).sort()).toEqual([...expected].sort());
  });

  it('keeps to the points about the use case that is named', () => {
    const more = teasWith((draft) => {
      const rooibos = draft.subjects['rooibos'];
      const point = rooibos?.choose['evening'];
      if (rooibos && point) rooibos.choose['breakfast'] = { ...point, serves: ['early-morning'] };
    });
    const served = (useCases: readonly string[]) => ids(answerQuestion(more, choose({ useCases })));
    expect(served(['early-morning'])).toEqual(['rooibos.breakfast']);
    expect(served([])).toEqual(['rooibos.evening', 'rooibos.breakfast']);
  });

  it('shows the example that is asked for', () => {
    expect(answer(code({ shows: ['strength'] }))).toMatchObject({
      kind: 'code',
      snippet: 'assam-with-milk',
      subjects: ['assam'],
      features: ['strength'],
    });
    expect(answer(code({ subjects: [], snippets: ['assam-with-milk'] }))).toMatchObject({ subjects: ['assam'] });
  });

  it.each([
    ['of another thing', code({ shows: ['colour'] })],
    ['of another one', code({ subjects: ['rooibos'] })],
    ['that does not exist', code({ subjects: [], snippets: ['no-such-snippet'], shows: ['colour'] })],
  ])('does not make up an example %s', (_, question) => {
    expect(answer(question)).toMatchObject({ kind: 'unknown', evidence: [] });
  });

  it('gives the snippet that deploys it, and the facts that are asked for', () => {
    const fields = { subjects: ['sencha'], features: ['steeping-minutes'], target: 'teapot' };
    const found = answer(questionOf('deploy', fields));
    expect(found).toMatchObject({ kind: 'deploy', snippet: 'sencha-pot' });
    expect(ids(found)).toEqual(['sencha-pot', 'sencha.steeping-minutes']);
  });

  it('knows no way to deploy what has no snippet', () => {
    expect(answer(questionOf('deploy', { subjects: ['rooibos'] })).kind).toBe('unknown');
    expect(answer(questionOf('deploy', { subjects: ['rooibos'], features: ['colour'] }))).toMatchObject({
      kind: 'value',
    });
  });

  it('says what two have to do with each other', () => {
    expect(answer(questionOf('replace', { subjects: ['sencha', 'assam'] }))).toMatchObject({
      winner: 'either',
      evidence: [{ id: 'no-best-tea' }],
    });
  });

  it('gives the text that was found', () => {
    expect(ids(answer(questionOf('search', { subjects: ['sencha'], words: ['sencha.cold-brew', 'kyusu'] })))).toEqual([
      'sencha.cold-brew',
      'kyusu',
    ]);
  });

  it('lists everything that it knows of', () => {
    expect([...answer({ kind: 'catalog' }).subjects].sort()).toEqual(['assam', 'rooibos', 'sencha']);
  });

  it('rests on nothing where it does not know', () => {
    const question = {
      kind: 'unknown',
      reason: 'unknown-words',
      near: ['sencha', 'kyusu'],
      unknownWords: ['usb'],
    } as const;
    expect(answer(question)).toMatchObject({ kind: 'unknown', subjects: ['sencha'], verdict: null, evidence: [] });
  });
});

describe('answerQuestion, two questions in one message', () => {
  const colour = questionOf('value', { subjects: ['rooibos'], features: ['colour'] });
  const free = (subject: string) =>
    questionOf('support', {
      subjects: [subject],
      claims: [{ kind: 'feature', feature: 'caffeine-free', end: 'high', negated: false }],
    });

  it('answers one after the other', () => {
    const found = answer({ kind: 'several', parts: [free('rooibos'), colour] });
    expect(found).toMatchObject({ kind: 'several', subjects: ['rooibos'], features: ['caffeine-free', 'colour'] });
    expect(ids(found)).toEqual(expect.arrayContaining(['rooibos.caffeine-free', 'rooibos.colour']));
  });

  it.each([
    ['yes', [free('rooibos'), free('rooibos')]],
    ['no', [free('sencha'), free('assam')]],
    [null, [free('rooibos'), free('sencha')]],
  ])('has the verdict %s only where both have it', (verdict, parts) => {
    expect(answer({ kind: 'several', parts }).verdict).toBe(verdict);
  });
});
