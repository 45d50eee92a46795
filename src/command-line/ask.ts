import { z } from 'zod';
import type { Bot } from '../bot.ts';
import { explain } from '../reply/explain.ts';
import { plain } from '../reply/plain.ts';
import { readArguments } from './arguments.ts';
import { parseJson } from './parse-json.ts';
import { answerEachLine, type Streams } from './streams.ts';

const usage = `Usage:
  npm run --silent ask -- "does it have an admin panel?"
  npm run --silent ask -- --explain "…"                  (and why: what was understood, and how)
  npm run --silent ask -- --jsonl < questions.jsonl
  npm run --silent ask                                   (asks on, question by question)`;

/**
 * Answers the question among `args`, with `--explain` telling why as well, or with `--jsonl` a question a line from standard input.
 * Gives the exit status: 0 for an answer, 3 where the bot does not know. Without arguments it hands over to `converse`.
 * Throws a `UsageError` for arguments that make no sense.
 */
export async function ask(
  bot: Bot,
  args: readonly string[],
  streams: Streams,
  converse: (bot: Bot) => Promise<number>,
): Promise<number> {
  const request = readArguments(args, usage, true);
  if (request.kind === 'nothing') return converse(bot);
  if (request.kind === 'jsonl') {
    await answerEachLine(streams, (line) => answerLine(bot, line));
    return 0;
  }
  const response = bot.ask(request.text);
  const { outcome, text, suggestions } = response;
  streams.output.write(`${text}\n`);
  if (outcome === 'decline' && suggestions.length > 0)
    streams.output.write(`\nYou could ask:\n${suggestions.map((each) => `• ${each}\n`).join('')}`);
  const knowledge = bot.topics.find(({ id }) => id === response.topic);
  if (request.isExplained && knowledge)
    streams.output.write(`\n${plain(explain(knowledge, request.text, response))}\n`);
  return outcome === 'answer' ? 0 : 3;
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
