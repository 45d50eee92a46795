import type { RecommendationResponse } from '../bot/recommendation.ts';
import type { Bot } from '../bot.ts';
import { readArguments, UsageError } from './arguments.ts';
import { readRecommendInput } from './recommend-input.ts';
import { answerEachLine, type Streams } from './streams.ts';

const usage = `Usage:
  npm run --silent recommend -- "a REST API, small team"
  npm run --silent recommend -- '{"needs": {"<use case or feature>": "must"}, "deploy": {"target": "<target>"}}'
  npm run --silent recommend -- --jsonl < wishes.jsonl`;

type Answer = Omit<RecommendationResponse, 'reply' | 'topic'>;

/**
 * Recommends for the text or the JSON among `args`, or with `--jsonl` for a line at a time from standard input.
 * Gives the exit status: 0 for a recommendation, 3 where no requirement was understood.
 * Throws a `UsageError` for arguments that make no sense.
 */
export async function recommend(bot: Bot, args: readonly string[], streams: Streams): Promise<number> {
  const request = readArguments(args, usage);
  if (request.kind === 'nothing') throw new UsageError(usage);
  if (request.kind === 'jsonl') {
    await answerEachLine(streams, (line) => recommendFor(bot, line).answer);
    return 0;
  }
  const { answer, isWrong } = recommendFor(bot, request.text);
  if (isWrong) throw new UsageError(`${answer.text}\n${usage}`);
  streams.output.write(`${answer.text}\n`);
  return answer.ranking.length > 0 ? 0 : 3;
}

function recommendFor(bot: Bot, line: string): { readonly answer: Answer; readonly isWrong: boolean } {
  const input = readRecommendInput(line, bot.topics);
  switch (input.kind) {
    case 'text':
      return { answer: inOrder(bot.recommendFromText(input.text)), isWrong: false };
    case 'requirements':
      return { answer: inOrder(bot.recommend(input.requirements), input.remarks), isWrong: false };
    case 'wrong':
      return { answer: refusal(input.problems), isWrong: true };
  }
}

/** The record's keys in the order of the documented contract. */
function inOrder(response: RecommendationResponse, remarks: readonly string[] = []): Answer {
  return {
    ranking: response.ranking,
    winner: response.winner,
    runner_up: response.runner_up,
    what_would_change_it: response.what_would_change_it,
    snippet: response.snippet,
    text: [remarks.join('\n'), response.text].filter((part) => part !== '').join('\n\n'),
  };
}

function refusal(problems: readonly string[]): Answer {
  const text = `This is no list of requirements: ${problems.join('; ')}`;
  return { ranking: [], winner: null, runner_up: null, what_would_change_it: '', snippet: null, text };
}
