import { createServer, type RequestListener, type Server } from 'node:http';
import type { Logger } from 'pino';

/** Where a container or a load balancer asks whether the bot is at work. */
export const healthPath = '/health';

/** Answers 200 while the bot is connected and takes on work, else 503. */
export function healthHandler(isHealthy: () => boolean): RequestListener {
  return (_request, response) => {
    const isOk = isHealthy();
    response.writeHead(isOk ? 200 : 503, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end(isOk ? 'ok\n' : 'not connected\n');
  };
}

/** Serves the health of a bot that needs no HTTP otherwise. Rejects where the port is taken. */
export function serveHealth(
  isHealthy: () => boolean,
  { port, host }: { readonly port: number; readonly host?: string },
  log: Logger,
): Promise<Server> {
  const answer = healthHandler(isHealthy);
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === healthPath) return answer(request, response);
    response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      log.info({ address: server.address() }, 'health endpoint');
      resolve(server);
    });
  });
}
