import { createHmac } from 'node:crypto';
import type { Carrier, Parcel } from './delivery.ts';

/** What a request of Slack's looks like: the body and the headers that prove it. */
export function signedRequest(
  parcel: Parcel,
  secret: string,
  seconds: number,
): { body: string; headers: Record<string, string> } {
  const { body, type } = bodyOf(parcel);
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

/** Carries over HTTP, signed (https://docs.slack.dev/authentication/verifying-requests-from-slack). */
export function createHttpCarrier(url: string, secret: string, ackMs: number, now: () => number): Carrier {
  return async (parcel, retry) => {
    const { body, headers } = signedRequest(parcel, secret, Math.floor(now() / 1000));
    const again = retry && { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason };
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { ...headers, ...again },
        signal: AbortSignal.timeout(ackMs),
      });
      const text = await response.text();
      return { isOk: response.ok, reason: response.ok ? '' : 'http_error', content: contentOf(text) };
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      return { isOk: false, reason: isLate ? 'http_timeout' : 'connection_failed' };
    }
  };
}

function bodyOf({ kind, payload }: Parcel): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { body: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' };
}

function contentOf(text: string): Record<string, unknown> {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
