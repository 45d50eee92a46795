import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { recommend } from '../../src/command-line/recommend.ts';
import { memoryStreams } from '../helpers/memory-streams.ts';
import { teaBot } from '../helpers/teas.ts';

const bot = teaBot();

async function answersTo(...lines: readonly (string | object)[]) {
  const { streams, written } = memoryStreams(
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`),
  );
  expect(await recommend(bot, ['--jsonl'], streams)).toBe(0);
  return written()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('recommend', () => {
  it.each<[string, number]>([
    ['a strong tea to wake up early', 0],
    ['{"needs": {"early-morning": "must"}}', 0],
    ['a bicycle', 3],
  ])('tells by the status whether it understood %j', async (text, status) => {
    const { streams, written } = memoryStreams();
    expect(await recommend(bot, [text], streams)).toBe(status);
    expect(written().length).toBeGreaterThan(1);
  });

  it.each([[[]], [['--jsonl', 'strong']], [['--explain', 'strong']], [['{"needs": {"strength": "very"}}']], [['{}']]])(
    'shows its usage for %j',
    async (args) => {
      await expect(recommend(bot, args, memoryStreams().streams)).rejects.toThrow(UsageError);
      await expect(recommend(bot, args, memoryStreams().streams)).rejects.toThrow('Usage:');
    },
  );
});

describe('recommend --jsonl', () => {
  it('writes every key of the contract, in its order', async () => {
    const [answer] = await answersTo({ needs: { 'early-morning': 'must' }, deploy: { target: 'teapot' } });
    expect(Object.keys(answer)).toEqual(['ranking', 'winner', 'runner_up', 'what_would_change_it', 'snippet', 'text']);
    expect(answer.winner).toBe('assam');
    expect(answer.ranking[0]).toMatchObject({ subject: 'assam', score: 1 });
    expect(Object.keys(answer.ranking[0].reasons[0])).toEqual(['feature', 'verdict', 'effect', 'text']);
  });

  it('takes free text as plain text, as a string and in an object', async () => {
    const [plain, string, object] = await answersTo('strong', '"strong"', { text: 'strong' });
    expect(plain.winner).toBe('assam');
    expect(string).toEqual(plain);
    expect(object).toEqual(plain);
  });

  it('hands out the snippet with the parameters', async () => {
    const needs = { 'second-infusion': 'must', 'caffeine-free': 'avoid' };
    const [answer] = await answersTo({ needs, deploy: { target: 'teapot', params: { grams: 9 } } });
    expect(answer.winner).toBe('sencha');
    expect(answer.snippet).toMatchObject({ id: 'sencha-pot' });
    expect(answer.snippet.code).toContain('--grams 9');
  });

  it.each<[string, object, string]>([
    [
      'a need',
      { needs: { strenght: 'must', colour: 'nice' } },
      'There is no use case or feature "strenght"; did you mean "strength"?',
    ],
    [
      'a target',
      { needs: { strength: 'must' }, deploy: { target: 'samovar' } },
      'There is no deploy target "samovar".',
    ],
    [
      'a parameter',
      { needs: { strength: 'must' }, deploy: { params: { litres: '1' } } },
      'There is no parameter "litres".',
    ],
    [
      'a value',
      { needs: { strength: 'must' }, deploy: { params: { grams: 'lots' } } },
      '"lots" is no value for the parameter "grams"',
    ],
  ])('says that it leaves out %s that it does not know', async (_title, input, remark) => {
    const [answer] = await answersTo(input);
    expect(answer.text).toContain(remark);
    expect(answer.ranking).toHaveLength(3);
  });

  it('ranks nothing where no need is known', async () => {
    const [answer] = await answersTo({ needs: { wifi: 'must' } });
    expect(answer).toMatchObject({ ranking: [], winner: null });
  });

  it.each<[string, object | string, string]>([
    ['an importance', { needs: { strength: 'very' } }, 'needs.strength must be one of must, should, nice, avoid'],
    ['needs', { needs: ['strength'] }, 'needs must be an object'],
    ['the object', { requirements: {} }, 'give a text, or needs'],
    [
      'the parameters',
      { needs: {}, deploy: { params: { grams: [] } } },
      'deploy.params.grams must be a text or a number',
    ],
  ])('goes on after a line that has %s wrong, and says what', async (_title, input, problem) => {
    const [wrong, next] = await answersTo(input, 'strong');
    expect(wrong).toMatchObject({ ranking: [], winner: null, runner_up: null, snippet: null });
    expect(wrong.text).toContain(problem);
    expect(next.winner).toBe('assam');
  });
});
