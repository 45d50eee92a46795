import { describe, expect, it } from 'vitest';
import { featuresOfQuestion, subjectsOfQuestion } from '../../src/understand/asked-about.ts';
import type { Question } from '../../src/understand/question.ts';
import { questionOf } from '../helpers/question-of.ts';

describe('subjectsOfQuestion and featuresOfQuestion', () => {
  const claims = [{ kind: 'feature', feature: 'colour', end: 'high', negated: false }] as const;

  it.each<[Question, readonly string[], readonly string[]]>([
    [questionOf('support', { subjects: ['a'], claims, beside: ['b'] }), ['a'], ['colour']],
    [questionOf('which', { candidates: ['a'], claims }), ['a'], ['colour']],
    [questionOf('recommend', { candidates: ['a', 'b'], wants: [{ id: 'x', importance: 'must' }] }), ['a', 'b'], []],
    [questionOf('choose', { subjects: ['a'], over: ['b'] }), ['a', 'b'], []],
    [questionOf('code', { subjects: ['a'], shows: ['colour'] }), ['a'], ['colour']],
    [questionOf('help', {}), [], []],
    [questionOf('catalog', {}), [], []],
    [questionOf('unknown', { reason: 'statement', near: ['a'] }), [], []],
  ])('read %o', (question, subjects, features) => {
    expect(subjectsOfQuestion(question)).toEqual(subjects);
    expect(featuresOfQuestion(question)).toEqual(features);
  });
});
