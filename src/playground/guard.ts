import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Where the page is served. */
export interface Place {
  readonly host: string;
  readonly isRemote: boolean;
}

const loopbacks = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/**
 * Says what is wrong with where a request comes from, or nothing. A name that a stranger's domain resolves to here
 * (DNS rebinding) is none of ours, and a request of another page carries that page's origin.
 */
export function refusalOf(request: IncomingMessage, place: Place): string | undefined {
  const { host = '', origin } = request.headers;
  if (!isOwnHost(host, request.socket.localPort, place)) return 'This address is not one of the playground.';
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site'];
    const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (isForeign && request.headers['sec-fetch-mode'] !== 'navigate') return 'Another page has no business here.';
    return isRead ? undefined : 'A request that changes something has to say where it comes from.';
  }
  return origin === `http://${host}` || (place.isRemote && origin === `https://${host}`)
    ? undefined
    : 'Another page has no business here.';
}

/** Seen from elsewhere, a container or a proxy may show another port. */
function isOwnHost(header: string, port: number | undefined, { host, isRemote }: Place): boolean {
  if (!URL.canParse(`http://${header}`)) return false;
  const url = new URL(`http://${header}`);
  if (loopbacks.has(url.hostname)) return isRemote || (url.port || '80') === String(port);
  if (!isRemote) return url.hostname === host && (url.port || '80') === String(port);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(name) !== 0 || name === host.toLowerCase() || name === hostname().toLowerCase();
}
