#!/usr/bin/env node
import { type Logger, pino } from 'pino';
import { type Bot, createBot } from './bot.ts';
import { UsageError } from './command-line/arguments.ts';
import { ask } from './command-line/ask.ts';
import { checkKnowledge } from './command-line/check-knowledge.ts';
import { recommend } from './command-line/recommend.ts';
import { type Environment, knowledgeDirOf, readConfig, readEnvironment, type SlackConfig } from './config.ts';
import { BotError } from './errors.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { wantsColour } from './terminal/paint.ts';
import { converse } from './terminal/prompt.ts';

const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

/** Runs the command among `args`; gives the exit status, or nothing where the process goes on. */
async function run([command, ...args]: readonly string[], env: Environment): Promise<number | undefined> {
  switch (command) {
    case undefined:
      return start(env);
    case 'ask':
      return ask(loadBot(env), args, streams, (bot) => talk(bot, env));
    case 'recommend':
      return recommend(loadBot(env), args, streams);
    case 'check-knowledge':
      return checkKnowledge(knowledgeDirOf(env), args, streams, env['GITHUB_ACTIONS'] === 'true');
    default:
      throw new UsageError(`There is no command "${command}"; there are ask, recommend and check-knowledge.`);
  }
}

/** Connects to Slack, or without any of its variables talks to whoever sits at the terminal. */
async function start(env: Environment): Promise<number | undefined> {
  const config = readConfig(env);
  const bot = createBot(loadKnowledge(config.knowledgeDir));
  if (!config.slack) return talk(bot, env);
  return runInSlack(bot, config.slack, pino({ level: config.logLevel }));
}

/** Slack's libraries are loaded only where they are needed: the command line starts in a third of the time. */
async function runInSlack(bot: Bot, config: SlackConfig, logger: Logger): Promise<number | undefined> {
  const { startSlack } = await import('./slack/app.ts');
  const { describeError } = await import('./slack/logger.ts');
  try {
    const running = await startSlack({ bot, config, logger });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        logger.info({ signal }, 'stopping');
        running.stop().finally(() => process.exit(0));
      });
    }
    return undefined;
  } catch (error) {
    logger.fatal({ error: describeError(error) }, 'could not start in Slack');
    return process.exit(1);
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
  return createBot(loadKnowledge(knowledgeDirOf(env)));
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
