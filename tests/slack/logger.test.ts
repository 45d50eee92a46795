import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { boltLogger, describeError } from '../../src/slack/logger.ts';

function lines(write: (logger: ReturnType<typeof boltLogger>) => void): Record<string, unknown>[] {
  const written: Record<string, unknown>[] = [];
  write(boltLogger(pino({ level: 'trace' }, { write: (line: string) => void written.push(JSON.parse(line)) })));
  return written;
}

describe('boltLogger', () => {
  it('writes structured lines', () => {
    expect(lines((logger) => logger.warn('careful', 1))).toMatchObject([{ level: 40, from: 'bolt', msg: 'careful 1' }]);
  });

  it('writes no debug lines at any level, because they hold messages', () => {
    expect(lines((logger) => logger.debug('{"text":"private"}'))).toEqual([]);
  });

  it.each([
    'xoxb-123-abc',
    'xoxe.xoxb-1-abc',
    'xapp-1-A-b',
    'wss://wss-primary.slack.com/link/?ticket=1',
    'https://hooks.slack.com/actions/T/1/abc',
  ])('blots out %s', (secret) => {
    const written = lines((logger) => logger.error(`failed with ${secret} today`, new Error(secret)));
    expect(JSON.stringify(written)).toContain('[secret]');
    expect(JSON.stringify(written)).not.toContain(secret);
  });
});

describe('describeError', () => {
  it('names the cause', () => {
    const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    expect(describeError(error)).toBe('TypeError: fetch failed (Error: connect ECONNREFUSED)');
  });

  it('takes what is no error', () => {
    expect(describeError('xoxb-1 is wrong')).toBe('[secret] is wrong');
  });
});
