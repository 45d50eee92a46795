import { describe, expect, it } from 'vitest';
import { decodeValue, encodeValue } from '../../src/slack/button-values.ts';

describe('values of buttons', () => {
  it('come back as they went', () => {
    const value = { topic: 'teas', snippet: 'sencha-pot', params: { grams: '8' } };
    expect(decodeValue('snippet', encodeValue('snippet', value))).toEqual(value);
  });

  it('are not written where they are longer than Slack carries', () => {
    expect(encodeValue('ask', { question: 'x'.repeat(1_950) })).toBeDefined();
    expect(encodeValue('ask', { question: 'x'.repeat(2_000) })).toBeUndefined();
    expect(encodeValue('metadata', { topic: 'teas', channel: 'x'.repeat(2_500) })).toBeDefined();
    expect(encodeValue('metadata', { topic: 'teas', channel: 'x'.repeat(3_000) })).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'null',
    '[]',
    '{"v":1}',
    '{"question":"x"}',
    '{"v":2,"question":"x"}',
    '{"v":1,"question":""}',
    '{"v":1,"question":"x","more":1}',
    '{"v":1,"question":{"__proto__":1}}',
  ])('are not taken from %j', (text) => {
    expect(decodeValue('ask', text)).toBeUndefined();
  });
});
