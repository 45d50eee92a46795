import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { BotError } from './errors.ts';

/** Environment variables by name, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How the bot talks to Slack. */
export interface SlackConfig {
  readonly botToken: string;
  /** Socket Mode where there is an app-level token; otherwise HTTP, whose requests the signing secret proves. */
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** The Web API's address, always with a slash at its end; undefined for Slack's own. */
  readonly apiUrl?: string;
  /** Where to listen: always over HTTP; in Socket Mode only where PORT is set. */
  readonly listen?: { readonly port: number; readonly host?: string };
  /** Which posts in a channel are answered: clear questions too, or mentions alone. */
  readonly answerInChannels: 'questions' | 'mentions';
}

/** Everything that the environment decides. Without `slack`, the bot runs in the playground. */
export interface Config {
  readonly knowledgeDir: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly slack?: SlackConfig;
}

/** Variables that are missing or wrong; the message lists all of them and says where each comes from. */
export class ConfigError extends BotError {
  override name = 'ConfigError' as const;

  constructor(problems: readonly string[]) {
    super('E_CONFIG', `The configuration does not hold:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const apps = 'https://api.slack.com/apps → your app';
const whereToGet = {
  SLACK_BOT_TOKEN: `${apps} → OAuth & Permissions → Bot User OAuth Token (after "Install to Workspace")`,
  SLACK_APP_TOKEN: `${apps} → Basic Information → App-Level Tokens → Generate, with the scope connections:write`,
  SLACK_SIGNING_SECRET: `${apps} → Basic Information → App Credentials → Signing Secret`,
};

const given = z.string({ error: 'is missing' }).trim().min(1, { error: 'is empty', abort: true });
const port = z
  .string()
  .trim()
  .regex(/^\d+$/, 'must be a number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a number from 0 to 65535');

/** The keys of a telephone on which PICK stands. */
const playgroundPort = 7425;

const slackSchema = z.object({
  SLACK_BOT_TOKEN: given.regex(/^(xoxe\.)?xoxb-\S+$/, 'must be a bot token, which begins with xoxb-'),
  SLACK_APP_TOKEN: given.regex(/^xapp-\S+$/, 'must be an app-level token, which begins with xapp-').optional(),
  SLACK_SIGNING_SECRET: given.regex(/^(?!xox|xapp)\S+$/, 'must be the signing secret, not a token').optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://slack.com/api/' })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  PORT: port.optional(),
  HOST: z.string().trim().optional(),
  ANSWER_IN_CHANNELS: z.enum(['questions', 'mentions'], 'must be questions or mentions').default('questions'),
});

const generalSchema = z.object({
  KNOWLEDGE_DIR: z.string().trim().optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

/**
 * Reads the variables of this process, filled up from the file `.env` in `folder` where there is one;
 * what the process has got already goes before the file.
 */
export function readEnvironment(folder: string): Environment {
  return { ...readDotEnv(resolve(folder, '.env')), ...process.env };
}

/**
 * Turns environment variables into a `Config`. None of Slack's variables set, outside of production: no `slack`.
 * Throws a `ConfigError` that names every variable that is missing or wrong.
 */
export function readConfig(env: Environment): Config {
  const problems: string[] = [];
  const general = check(generalSchema, withoutEmpty(env, ['KNOWLEDGE_DIR', 'LOG_LEVEL']), problems);
  const slack = wantsSlack(env) ? readSlack(env, problems) : undefined;
  if (problems.length > 0 || !general) throw new ConfigError(problems);
  return {
    knowledgeDir: knowledgeDirOf(env),
    logLevel: general.LOG_LEVEL,
    ...(slack && { slack }),
  };
}

/** Names the folder of the knowledge: KNOWLEDGE_DIR, or the one that comes with the project. */
export function knowledgeDirOf(env: Environment): string {
  const dir = env['KNOWLEDGE_DIR']?.trim();
  return dir ? resolve(dir) : fileURLToPath(new URL('../knowledge', import.meta.url));
}

/** The port of the playground: PORT, or one of its own. Throws a `ConfigError`. */
export function playgroundPortOf(env: Environment): number {
  const problems: string[] = [];
  const values = check(z.object({ PORT: port.default(playgroundPort) }), withoutEmpty(env, ['PORT']), problems);
  if (!values) throw new ConfigError(problems);
  return values.PORT;
}

/** An empty variable counts as set: a deployment that lost a secret often passes on an empty string. */
function wantsSlack(env: Environment): boolean {
  const names = [...Object.keys(whereToGet), 'SLACK_API_URL'];
  return env['NODE_ENV'] === 'production' || names.some((name) => env[name] !== undefined);
}

function readSlack(env: Environment, problems: string[]): SlackConfig | undefined {
  const transport = env['SLACK_APP_TOKEN'] === undefined ? 'http' : 'socket';
  const unused = transport === 'socket' ? ['SLACK_SIGNING_SECRET'] : [];
  const optional = ['SLACK_API_URL', 'PORT', 'HOST', 'ANSWER_IN_CHANNELS', ...unused];
  const values = check(slackSchema, withoutEmpty(env, optional), problems);
  if (transport === 'http' && env['SLACK_SIGNING_SECRET'] === undefined) {
    problems.push(
      `SLACK_APP_TOKEN is missing (for Socket Mode): ${whereToGet.SLACK_APP_TOKEN}`,
      `or SLACK_SIGNING_SECRET is missing (for HTTP): ${whereToGet.SLACK_SIGNING_SECRET}`,
    );
    return undefined;
  }
  if (!values) return undefined;
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, PORT, HOST } = values;
  const listen = PORT ?? (appToken ? undefined : 3000);
  return {
    botToken: values.SLACK_BOT_TOKEN,
    transport: appToken ? { kind: 'socket', appToken } : { kind: 'http', signingSecret: signingSecret ?? '' },
    ...(values.SLACK_API_URL && { apiUrl: values.SLACK_API_URL }),
    ...(listen !== undefined && { listen: { port: listen, ...(HOST && { host: HOST }) } }),
    answerInChannels: values.ANSWER_IN_CHANNELS,
  };
}

function check<T>(schema: z.ZodType<T>, env: Environment, problems: string[]): T | undefined {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const name = String(path[0]);
    const where = name in whereToGet ? `: ${whereToGet[name as keyof typeof whereToGet]}` : '';
    problems.push(`${name} ${message}${where}`);
  }
  return undefined;
}

/** Drops those of `names` that are empty: a line left blank in `.env` asks for the default. */
function withoutEmpty(env: Environment, names: readonly string[]): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value?.trim() || !names.includes(name)));
}

function readDotEnv(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
