import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../bot.ts';
import { exampleQuestions } from '../reply/example-questions.ts';
import { paintFor } from './paint.ts';
import { render, type Screen } from './render.ts';
import { commands, type Session, startSession, takeLine } from './session.ts';

/** The terminal that the conversation runs in. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  /** Whether a person sits there; without one there is no greeting and no prompt, only answers. */
  readonly isInteractive: boolean;
  readonly hasColour: boolean;
}

/** Lines longer than this are hard to read. */
const widest = 100;

/** Answers line by line until the input ends or the person leaves; gives the number of lines it was given. */
export async function converse(bot: Bot, terminal: Terminal): Promise<number> {
  const { input, output, isInteractive, hasColour } = terminal;
  const paint = paintFor(hasColour);
  const lines = createInterface({
    input,
    ...(isInteractive && { output }),
    terminal: isInteractive,
    prompt: paint('green', '> '),
    completer,
  });
  const print = (text: string) => output.write(`${text}\n\n`);
  const screen = (): Screen => ({ width: Math.min(output.columns ?? widest, widest), paint });
  const ask = () => {
    if (isInteractive) lines.prompt();
  };

  let session: Session = startSession(bot);
  let count = 0;
  lines.on('SIGINT', () => lines.close());
  if (isInteractive) print(greeting(bot));
  ask();
  for await (const line of lines) {
    count++;
    const turn = takeLine(session, line);
    if (turn.reply) print(render(turn.reply, screen()));
    if (!turn.session) break;
    session = turn.session;
    ask();
  }
  lines.close();
  return count;
}

function greeting(bot: Bot): string {
  const names = bot.topics.map(({ topic }) => topic.name).join(', ');
  const [example] = exampleQuestions(...bot.topics);
  return [
    `I know about: ${names}. Ask away${example ? `, for example: ${example}` : '.'}`,
    '/help tells what else there is.',
  ].join('\n');
}

function completer(line: string): [string[], string] {
  return [line.startsWith('/') ? commands.filter((command) => command.startsWith(line)) : [], line];
}
