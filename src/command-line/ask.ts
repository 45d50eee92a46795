import { z } from 'zod';
import type { Bot } from '../bot.ts';
import { readArguments } from './arguments.ts';
import { parseJson } from './parse-json.ts';
import { answerEachLine, type Streams } from './streams.ts';

const usage = `Usage:
  npm run --silent ask -- "does it have an admin panel?"
  npm run --silent ask -- --jsonl < questions.jsonl
  npm run --silent ask                                   (asks on, question by question)`;

/**
 * Answers the question among `args`, or with `--jsonl` a question a line from standard input.
 * Gives the exit status: 0 for an answer, 3 where the bot does not know. Without arguments it hands over to `converse`.
 * Throws a `UsageError` for arguments that make no sense.
 */
export async function ask(
  bot: Bot,
  args: readonly string[],
  streams: Streams,
  converse: (bot: Bot) => Promise<number>,
): Promise<number> {
  const request = readArguments(args, usage);
  if (request.kind === 'nothing') return converse(bot);
  if (request.kind === 'jsonl') {
    await answerEachLine(streams, (line) => answerLine(bot, line));
    return 0;
  }
  const { outcome, text, suggestions } = bot.ask(request.text);
  streams.output.write(`${text}\n`);
  if (outcome === 'answer') return 0;
  if (suggestions.length > 0)
    streams.output.write(`\nYou could ask:\n${suggestions.map((each) => `• ${each}\n`).join('')}`);
  return 3;
}

/** Answers one line of input as one record of output, whose keys stand in the order of the documented contract. */
function answerLine(bot: Bot, line: string) {
  const { q, context } = readQuestion(line);
  const start = process.hrtime.bigint();
  const response = bot.ask(q, context);
  const micros = Number((process.hrtime.bigint() - start) / 1000n);
  return {
    q,
    outcome: response.outcome,
    ambient: response.ambient,
    kind: response.kind,
    topic: response.topic,
    subjects: response.subjects,
    features: response.features,
    verdict: response.verdict,
    facts: response.facts,
    winner: response.winner,
    text: response.text,
    sources: response.sources,
    snippets: response.snippets,
    suggestions: response.suggestions,
    micros,
    knowledge: bot.topics[0]?.version ?? '',
  };
}

const questionSchema = z.union([
  z.string().transform((q) => ({ q, context: [] })),
  z.object({ q: z.string(), context: z.array(z.string()).catch([]) }),
]);

/** Reads a JSON string, a JSON object with a `q`, or anything else as the plain text of the question. */
function readQuestion(line: string): { readonly q: string; readonly context: readonly string[] } {
  return questionSchema.safeParse(parseJson(line)).data ?? { q: line, context: [] };
}
