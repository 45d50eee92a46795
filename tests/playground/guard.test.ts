import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Place, refusalOf } from '../../src/playground/guard.ts';

const here: Place = { host: '127.0.0.1', isRemote: false };
const open: Place = { host: '0.0.0.0', isRemote: true };
const lan: Place = { host: 'playground.example', isRemote: true };

function asked(host: string, origin?: string, method = 'POST'): IncomingMessage {
  return { method, headers: { host, origin }, socket: { localPort: 7425 } } as unknown as IncomingMessage;
}

describe('the guard', () => {
  it.each([
    [here, '127.0.0.1:7425', 'http://127.0.0.1:7425'],
    [here, '[::1]:7425', 'http://[::1]:7425'],
    [open, 'localhost:8080', 'http://localhost:8080'],
    [open, '192.168.0.9:7425', 'http://192.168.0.9:7425'],
    [open, '[fe80::1]:7425', 'http://[fe80::1]:7425'],
    [lan, 'playground.example', 'https://playground.example'],
  ])('lets in (%j, %s)', (place, host, origin) => {
    expect(refusalOf(asked(host, origin), place)).toBeUndefined();
  });

  it.each([
    [here, '127.0.0.1:8080', 'http://127.0.0.1:8080'],
    [here, '192.168.0.9:7425', 'http://192.168.0.9:7425'],
    [here, '127.0.0.1:7425', 'https://127.0.0.1:7425'],
    [open, 'evil.example:7425', 'http://evil.example:7425'],
    [open, '192.168.0.9:7425', 'http://evil.example'],
    [lan, 'other.example', 'http://other.example'],
    [lan, '', 'http://'],
  ])('turns away (%j, %s)', (place, host, origin) => {
    expect(refusalOf(asked(host, origin), place)).toEqual(expect.any(String));
  });
});
