import { describe, expect, it } from 'vitest';
import { says } from '../../src/knowledge/says.ts';
import { teas } from '../helpers/knowledge.ts';

const [known] = Object.values(teas.subjects).flatMap(({ facts }) => Object.values(facts));
const fact = (cell: string, explanation: string) => ({ ...(known as NonNullable<typeof known>), cell, explanation });

describe('says', () => {
  it.each<[string, string, string, boolean]>([
    ['SECRET_KEY, ALLOWED_HOSTS', 'Set them in the console.', 'allowed_hosts', true],
    ['As a one-off task', 'It runs as a pre-deploy command.', 'pre deploy command', true],
    ['Loose', 'It is sold in tins, and no bags are made.', 'bags', false],
    ['Loose', 'No bags are made. It is sold in tins.', 'tins', true],
    ['Tins', 'It is sold in tins.', 'tin', false],
  ])('%j, %j says %j: %s', (cell, explanation, words, expected) => {
    expect(says(fact(cell, explanation), words)).toBe(expected);
  });
});
