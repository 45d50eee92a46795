import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

const secrets = [
  /xox[a-z](?:\.xox[a-z])?-[\w-]+/g,
  /xapp-[\w-]+/g,
  /\bwss?:\/\/\S+/g,
  /https?:\/\/hooks\.slack\S+/g,
] as const;

/**
 * Lets Bolt and Slack's clients log through pino. Their debug lines hold whole messages, so they are left out at every
 * level, and tokens and addresses that are secrets are blotted out of the rest.
 */
export function boltLogger(log: Logger): BoltLogger {
  const line = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? describeError(part) : redact(String(part)))).join(' ');
  return {
    debug: () => {},
    info: (...parts) => log.info({ from: 'bolt' }, line(parts)),
    warn: (...parts) => log.warn({ from: 'bolt' }, line(parts)),
    error: (...parts) => log.error({ from: 'bolt' }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

/** An error in one line that may be logged: its name, Slack's code for it, its message without secrets. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return redact(String(error));
  const cause = error.cause instanceof Error ? ` (${describeError(error.cause)})` : '';
  return `${error.name}: ${redact(error.message)}${cause}`;
}

function redact(text: string): string {
  return secrets.reduce((result, secret) => result.replaceAll(secret, '[secret]'), text);
}
