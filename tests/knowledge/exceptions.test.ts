import { describe, expect, it } from 'vitest';
import { problemsIn, teaFiles } from '../helpers/tea-files.ts';

interface Exception {
  readonly rule: string;
  readonly file: string;
  readonly at: string;
}

const wakingUp: Exception = { rule: 'agreeing-cells', file: 'subjects/rooibos.yml', at: 'avoid.waking-up' };

/** The teas with a point that contradicts a fact, and with exceptions. */
function problemsWith(exceptions: readonly Exception[], isWrong = true): string[] {
  const files = teaFiles();
  const list = exceptions.map((each) => JSON.stringify({ ...each, reason: 'The point is about mornings.' }));
  files.set('topic.yml', `${files.get('topic.yml')}exceptions:\n${list.map((each) => `  - ${each}\n`).join('')}`);
  if (isWrong) {
    const text = files.get('subjects/rooibos.yml') ?? '';
    const point = '      - early-morning\n';
    files.set('subjects/rooibos.yml', text.replace(point, `${point}    features: [caffeine-free]\n`));
  }
  return problemsIn(files);
}

describe('exceptions', () => {
  it('keep a warning quiet, at its place or anywhere below', () => {
    expect(problemsWith([wakingUp])).toEqual([]);
    expect(problemsWith([{ ...wakingUp, at: 'avoid' }])).toEqual([]);
    expect(problemsWith([{ ...wakingUp, at: 'avoid.waking-up.features.0' }])).toEqual([]);
  });

  it('are reported themselves once their warning is gone', () => {
    expect(problemsWith([wakingUp], false)).toEqual([
      'teas/topic.yml:45:5 exception: (warning) no warning of "agreeing-cells" is left at subjects/rooibos.yml, avoid.waking-up; take the exception out',
    ]);
  });

  it.each([
    ['another point', { ...wakingUp, at: 'avoid.waking' }],
    ['another file', { ...wakingUp, file: 'subjects/assam.yml' }],
    ['another rule', { ...wakingUp, rule: 'stale-fact' }],
  ])('of %s leave the warning and expire', (_, exception) => {
    const problems = problemsWith([exception]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain(' agreeing-cells: (warning) "caffeine-free" speaks against it here');
    expect(problems[1]).toContain(' exception: (warning) no warning of ');
  });

  it('name a rule that there is', () => {
    const [, problem] = problemsWith([{ ...wakingUp, rule: 'agreeing-cell' }]);
    expect(problem).toBe(
      'teas/topic.yml:45:13 exception: there is no rule "agreeing-cell"; did you mean "agreeing-cells"?',
    );
  });

  it('do not silence an error', () => {
    const files = teaFiles();
    const exception = { rule: 'known-id', file: 'topic.yml', at: 'headline', reason: 'It will come.' };
    const topic = (files.get('topic.yml') ?? '').replace('- strength', '- strengh');
    files.set('topic.yml', `${topic}exceptions: [${JSON.stringify(exception)}]\n`);
    expect(problemsIn(files).map((line) => line.replace(/^\S+ (\S+):.*/, '$1'))).toEqual(['known-id', 'exception']);
  });

  it('are left alone where a file cannot be read', () => {
    const files = teaFiles();
    const exception = { ...wakingUp, reason: 'The point is about mornings.' };
    files.set('topic.yml', `${files.get('topic.yml')}exceptions: [${JSON.stringify(exception)}]\n`);
    files.set('subjects/rooibos.yml', 'name: [');
    expect(problemsIn(files).some((line) => line.includes(' exception: '))).toBe(false);
  });
});
