#!/usr/bin/env node
import { type Logger, pino } from 'pino';
import { type Bot, createBot } from './bot.ts';
import { UsageError } from './command-line/arguments.ts';
import { ask } from './command-line/ask.ts';
import { checkKnowledge } from './command-line/check-knowledge.ts';
import { coverage } from './command-line/coverage.ts';
import { newSubject } from './command-line/new-subject.ts';
import { readPlaygroundArguments } from './command-line/playground-arguments.ts';
import { recommend } from './command-line/recommend.ts';
import { writeSchemas } from './command-line/write-schemas.ts';
import {
  type Environment,
  knowledgeDirOf,
  playgroundPortOf,
  readConfig,
  readEnvironment,
  type SlackConfig,
} from './config.ts';
import { BotError } from './errors.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { wantsColour } from './terminal/paint.ts';
import { converse } from './terminal/prompt.ts';

const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

/** Runs the command among `args`; gives the exit status, or nothing where the process goes on. */
async function run([command, ...args]: readonly string[], env: Environment): Promise<number | undefined> {
  switch (command) {
    case undefined:
      return start([], env);
    case 'playground':
      return runPlayground(args, env, 'You asked for the playground');
    case 'ask':
      return ask(loadBot(env), args, streams, (bot) => talk(bot, env));
    case 'recommend':
      return recommend(loadBot(env), args, streams);
    case 'check-knowledge':
      return checkKnowledge(knowledgeDirOf(env), args, streams, env['GITHUB_ACTIONS'] === 'true');
    case 'knowledge':
      return coverage(knowledgeDirOf(env), args, streams, today());
    case 'new-subject':
      return newSubject(knowledgeDirOf(env), args, streams);
    case 'schemas':
      return writeSchemas(knowledgeDirOf(env), args, streams, process.cwd());
    default:
      if (command.startsWith('--')) return start([command, ...args], env);
      throw new UsageError(
        `There is no command "${command}"; there are ask, recommend, knowledge, check-knowledge, new-subject, schemas and playground.`,
      );
  }
}

/** Connects to Slack, or without any of its variables starts the playground, which is all that the arguments are for. */
async function start(args: readonly string[], env: Environment): Promise<number | undefined> {
  const { slack, knowledgeDir, logLevel } = readConfig(env);
  if (!slack) return runPlayground(args, env, 'No Slack variable is set');
  if (args.length > 0) throw new UsageError(`${args[0]} is for the playground, but Slack's variables are set.`);
  const logger = pino({ level: logLevel });
  logger.info("Slack's variables are set: connecting to Slack; for the playground, run: pickframework playground");
  return runInSlack(createBot(loadKnowledge(knowledgeDir), { today }), slack, logger);
}

/** Serves the bot in a page that stands in for Slack, and says why it is not Slack. */
async function runPlayground(args: readonly string[], env: Environment, why: string): Promise<undefined> {
  const { port, host, isRemote } = readPlaygroundArguments(args, playgroundPortOf(env));
  const { startPlayground } = await import('./playground/playground.ts');
  const logger = pino({ level: env['LOG_LEVEL'] ?? 'warn' }, pino.destination(process.stderr.fd));
  const options = { knowledgeDir: knowledgeDirOf(env), today, logger, port, place: { host, isRemote } };
  const { url, stop } = await startPlayground(options);
  stopOnSignals(stop);
  const elsewhere = 'README.md says how to connect it to Slack; `npm run ask` asks in the terminal.';
  process.stdout.write(
    `${why}: this is the playground, a stand-in for Slack in your browser.\n\n  ${url}\n\n${elsewhere} Ctrl+C ends it.\n`,
  );
}

/** Slack's libraries are loaded only where they are needed: the command line starts in a third of the time. */
async function runInSlack(bot: Bot, config: SlackConfig, logger: Logger): Promise<number | undefined> {
  const { startSlack } = await import('./slack/app.ts');
  const { describeError } = await import('./slack/logger.ts');
  const endWith = (what: string) => (error: unknown) => {
    logger.fatal({ error: describeError(error) }, what);
    process.exit(1);
  };
  // A service in an unknown state is worse than one that its supervisor starts again; the line says why it went.
  process.on('unhandledRejection', endWith('a rejection that nobody handled'));
  process.on('uncaughtException', endWith('an error that nobody caught'));
  try {
    const running = await startSlack({ bot, config, logger });
    stopOnSignals((signal) => {
      logger.info({ signal }, 'stopping');
      return running.stop();
    });
    return undefined;
  } catch (error) {
    logger.fatal({ error: describeError(error) }, 'could not start in Slack');
    return process.exit(1);
  }
}

function stopOnSignals(stop: (signal: string) => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void stop(signal).finally(() => process.exit(0)));
  }
}

async function talk(bot: Bot, env: Environment): Promise<number> {
  const isTTY = process.stdout.isTTY === true;
  const lines = await converse(bot, {
    input: process.stdin,
    output: process.stdout,
    isInteractive: isTTY && process.stdin.isTTY === true,
    hasColour: wantsColour({ isTTY, noColor: env['NO_COLOR'], term: env['TERM'] }),
  });
  if (lines === 0)
    process.stderr.write('Nothing was asked. To run in Slack, set its variables: README.md lists them.\n');
  return 0;
}

function loadBot(env: Environment): Bot {
  return createBot(loadKnowledge(knowledgeDirOf(env)), { today });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whoever reads our output may stop before we do, as `head` does: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const status = await run(process.argv.slice(2), readEnvironment(process.cwd()));
  if (status !== undefined) process.exitCode = status;
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
