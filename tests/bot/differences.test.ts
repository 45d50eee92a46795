import { describe, expect, it } from 'vitest';
import { differencesFrom } from '../../src/bot/differences.ts';
import type { ExampleQuestion } from '../../src/knowledge/schema.ts';
import { teaBot } from '../helpers/teas.ts';

const response = teaBot().ask('Is Assam stronger than sencha?');

type Expected = Partial<ExampleQuestion['expect']>;

describe('differencesFrom', () => {
  it.each<[string, Expected]>([
    ['nothing more than an answer', {}],
    ['the subjects in another order', { subjects: ['sencha', 'assam'] }],
    ['some of the facts', { features: ['strength'], facts: ['assam.strength'] }],
  ])('finds no difference where %s is expected', (_, expected) => {
    expect(differencesFrom({ outcome: 'answer', ...expected }, response)).toEqual([]);
  });

  it.each<[Expected, string, string]>([
    [{ outcome: 'decline' }, 'outcome', 'expected "decline", came out as "answer"'],
    [{ verdict: 'no' }, 'verdict', 'expected "no", came out as "yes"'],
    [{ winner: 'sencha' }, 'winner', 'expected "sencha", came out as "assam"'],
    [{ subjects: ['assam'] }, 'subjects', 'expected assam, came out as assam, sencha'],
    [{ subjects: [] }, 'subjects', 'expected none, came out as assam, sencha'],
    [{ features: ['strength', 'colour'] }, 'features', 'expected colour among them, came out as strength'],
    [
      { facts: ['rooibos.strength'] },
      'facts',
      'expected rooibos.strength among them, came out as assam.strength, sencha.strength',
    ],
  ])('finds what differs from %j', (expected, key, message) => {
    expect(differencesFrom({ outcome: 'answer', ...expected }, response)).toEqual([{ key, message }]);
  });
});
