import { describe, expect, it } from 'vitest';
import {
  formatAnnotation,
  formatProblem,
  inReadingOrder,
  KnowledgeError,
  type Problem,
} from '../../src/knowledge/problem.ts';

const problem: Problem = {
  file: 'teas/topic.yml',
  line: 3,
  column: 5,
  rule: 'known-id',
  message: 'there is no feature "x"',
  severity: 'error',
};

describe('a problem', () => {
  it('prints as a place that editors follow, its rule and its message', () => {
    expect(formatProblem(problem)).toBe('teas/topic.yml:3:5 known-id: there is no feature "x"');
    expect(formatProblem({ ...problem, severity: 'warning' })).toBe(
      'teas/topic.yml:3:5 known-id: (warning) there is no feature "x"',
    );
  });

  it('prints as an annotation whose parts cannot break out of it', () => {
    expect(formatAnnotation({ ...problem, file: 'a,b:c.yml', message: '100 %\nsure' })).toBe(
      '::error file=a%2Cb%3Ac.yml,line=3,col=5,title=known-id::100 %25%0Asure',
    );
    expect(formatAnnotation({ ...problem, severity: 'warning' })).toMatch(/^::warning /);
  });

  it('is listed with the others by file, line and column', () => {
    const problems = [
      { ...problem, line: 10 },
      { ...problem, column: 2 },
      { ...problem, file: 'teas/form.yml', line: 99 },
      problem,
    ];
    expect(
      inReadingOrder(problems)
        .map(formatProblem)
        .map((text) => text.split(' ')[0]),
    ).toEqual(['teas/form.yml:99:5', 'teas/topic.yml:3:2', 'teas/topic.yml:3:5', 'teas/topic.yml:10:5']);
  });
});

describe('KnowledgeError', () => {
  it('says every problem, a line each', () => {
    const error = new KnowledgeError([problem, { ...problem, line: 4 }]);
    expect(error).toMatchObject({ name: 'KnowledgeError', code: 'E_KNOWLEDGE' });
    expect(error.message.split('\n')).toHaveLength(2);
  });
});
