import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, type Environment, readConfig, readEnvironment } from '../src/config.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-a' };
const http = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_SIGNING_SECRET: '0123456789abcdef' };

/** The lines of the message, each a problem, without the place where to get the value. */
function problemsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.code).toBe('E_CONFIG');
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(/: https.*/, ''));
  }
}

describe('readConfig', () => {
  it('runs in the terminal where none of the variables of Slack is set', () => {
    expect(readConfig({ PORT: '80', PATH: '/bin' })).toEqual({
      knowledgeDir: resolve('knowledge'),
      logLevel: 'info',
    });
  });

  it('takes Socket Mode where there is an app-level token, and listens only where a port is given', () => {
    expect(readConfig({ ...socket, SLACK_SIGNING_SECRET: 'a', ANSWER_IN_CHANNELS: 'mentions' }).slack).toEqual({
      botToken: 'xoxb-1-a',
      transport: { kind: 'socket', appToken: 'xapp-1-a' },
      answerInChannels: 'mentions',
    });
    expect(readConfig({ ...socket, PORT: '8080', HOST: '127.0.0.1' }).slack?.listen).toEqual({
      port: 8080,
      host: '127.0.0.1',
    });
  });

  it('takes HTTP on port 3000 where there is a signing secret only', () => {
    expect(readConfig(http).slack).toEqual({
      botToken: 'xoxb-1-a',
      transport: { kind: 'http', signingSecret: '0123456789abcdef' },
      listen: { port: 3000 },
      answerInChannels: 'questions',
    });
  });

  it('ends the address of the Web API with a slash', () => {
    expect(readConfig({ ...socket, SLACK_API_URL: 'https://slack-gov.com/api' }).slack?.apiUrl).toBe(
      'https://slack-gov.com/api/',
    );
  });

  it('takes a line left blank in .env as not set, except for secrets', () => {
    const blank = {
      SLACK_SIGNING_SECRET: '',
      SLACK_API_URL: '',
      PORT: '',
      HOST: '',
      ANSWER_IN_CHANNELS: '',
      LOG_LEVEL: ' ',
    };
    expect(readConfig({ ...socket, ...blank, KNOWLEDGE_DIR: '' })).toEqual(readConfig(socket));
  });

  const neither = ['SLACK_APP_TOKEN is missing (for Socket Mode)', 'or SLACK_SIGNING_SECRET is missing (for HTTP)'];
  it.each<[string, Environment, readonly string[]]>([
    ['production without anything', { NODE_ENV: 'production' }, ['SLACK_BOT_TOKEN is missing', ...neither]],
    ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, neither],
    ['an app-level token alone', { SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN is missing']],
    ['an address alone', { SLACK_API_URL: 'https://slack.com/api/' }, ['SLACK_BOT_TOKEN is missing', ...neither]],
    [
      'secrets that came out empty',
      { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' },
      ['SLACK_BOT_TOKEN is empty', 'SLACK_APP_TOKEN is empty'],
    ],
    ['an empty app-level token beside a secret', { ...http, SLACK_APP_TOKEN: '' }, ['SLACK_APP_TOKEN is empty']],
    [
      'an empty signing secret',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '' },
      ['SLACK_SIGNING_SECRET is empty'],
    ],
    [
      'tokens in each other’s place',
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      [
        'SLACK_BOT_TOKEN must be a bot token, which begins with xoxb-',
        'SLACK_APP_TOKEN must be an app-level token, which begins with xapp-',
      ],
    ],
    [
      'a token as the signing secret',
      { ...http, SLACK_SIGNING_SECRET: 'xoxb-1' },
      ['SLACK_SIGNING_SECRET must be the signing secret, not a token'],
    ],
    ['a port out of range', { ...http, PORT: '65536' }, ['PORT must be a number from 0 to 65535']],
    ['a port that is a word', { ...http, PORT: 'http' }, ['PORT must be a number from 0 to 65535']],
    [
      'an address that is none',
      { ...http, SLACK_API_URL: 'slack.com' },
      ['SLACK_API_URL must be an address such as https://slack.com/api/'],
    ],
    ['an unknown mode', { ...http, ANSWER_IN_CHANNELS: 'all' }, ['ANSWER_IN_CHANNELS must be questions or mentions']],
    [
      'an unknown log level',
      { LOG_LEVEL: 'loud' },
      ['LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent'],
    ],
    [
      'several at once',
      { LOG_LEVEL: 'loud', SLACK_BOT_TOKEN: 'secret', SLACK_APP_TOKEN: 'xapp-1' },
      [
        'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent',
        'SLACK_BOT_TOKEN must be a bot token, which begins with xoxb-',
      ],
    ],
  ])('refuses %s', (_title, env, problems) => {
    expect(problemsOf(env)).toEqual(problems);
  });

  it('says where in Slack a token comes from, and never prints a value', () => {
    const wrong = { SLACK_BOT_TOKEN: 'very-secret', SLACK_APP_TOKEN: 'xapp-1' };
    expect(() => readConfig(wrong)).toThrow(/SLACK_BOT_TOKEN .*OAuth & Permissions/);
    expect(() => readConfig(wrong)).not.toThrow(/very-secret/);
  });

  it('finds the knowledge in KNOWLEDGE_DIR', () => {
    expect(readConfig({ KNOWLEDGE_DIR: 'elsewhere' }).knowledgeDir).toBe(resolve('elsewhere'));
  });
});

describe('readEnvironment', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pickframework-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('fills up from .env what the process has not got', () => {
    writeFileSync(join(folder, '.env'), '# Slack\nSLACK_BOT_TOKEN="xoxb-1" # quoted\nPATH=/nowhere\n');
    const env = readEnvironment(folder);
    expect(env['SLACK_BOT_TOKEN']).toBe('xoxb-1');
    expect(env['PATH']).toBe(process.env['PATH']);
  });

  it('does without a .env', () => {
    expect(readEnvironment(folder)).toEqual({ ...process.env });
  });
});
