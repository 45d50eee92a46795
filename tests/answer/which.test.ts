import { describe, expect, it } from 'vitest';
import { answerWhich } from '../../src/answer/which.ts';
import type { Claim } from '../../src/understand/question.ts';
import { teas } from '../helpers/knowledge.ts';
import { questionOf } from '../helpers/question-of.ts';

const claim = (feature: string, negated = false): Claim => ({ kind: 'feature', feature, end: 'high', negated });

function which(claims: readonly Claim[], candidates: readonly string[] = []) {
  const answer = answerWhich(teas, questionOf('which', { candidates, claims }));
  if (answer.kind !== 'which') return answer.kind;
  const subjects = (rows: typeof answer.matches) => rows.map(([finding]) => finding?.subject);
  return { winner: answer.winner, matches: subjects(answer.matches), partly: subjects(answer.partly) };
}

describe('answerWhich', () => {
  it.each<[string, readonly Claim[], object]>([
    ['has one thing', [claim('caffeine-free')], { winner: 'rooibos', matches: ['rooibos'], partly: [] }],
    ['lacks it', [claim('second-infusion', true)], { winner: 'rooibos', matches: ['rooibos'], partly: ['assam'] }],
    ['has it, or has it in part', [claim('second-infusion')], { winner: 'sencha', partly: ['assam'] }],
    [
      'has one and not the other',
      [claim('caffeine-free', true), claim('second-infusion')],
      { matches: ['sencha'], partly: ['assam'] },
    ],
    ['has both', [claim('caffeine-free'), claim('second-infusion')], { winner: null, matches: [], partly: [] }],
  ])('says which one %s', (_, claims, expected) => {
    expect(which(claims)).toMatchObject(expected);
  });

  it('keeps to the candidates', () => {
    expect(which([claim('second-infusion')], ['assam', 'rooibos'])).toMatchObject({ winner: 'assam', matches: [] });
  });

  it('names one that has it in part where none has it in full, and keeps them apart', () => {
    expect(which([claim('second-infusion')], ['assam', 'rooibos'])).toMatchObject({ matches: [], partly: ['assam'] });
  });

  it('rests on the facts of those who have it and of those who do not', () => {
    const answer = answerWhich(teas, questionOf('which', { candidates: [], claims: [claim('caffeine-free')] }));
    expect(answer.evidence.map(({ id }) => id).sort()).toEqual([
      'assam.caffeine-free',
      'rooibos.caffeine-free',
      'sencha.caffeine-free',
    ]);
    expect(answer.subjects).toEqual(['rooibos']);
  });

  it('counts nobody in of whom it is not known', () => {
    expect(which([claim('first-sold')], ['rooibos'])).toBe('unknown');
    expect(which([claim('bluetooth')])).toBe('unknown');
  });
});
