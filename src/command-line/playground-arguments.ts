import { parseArgs } from 'node:util';
import { UsageError } from './arguments.ts';

/** Where the playground is to be served. */
export interface PlaygroundArguments {
  readonly port: number;
  readonly host: string;
  readonly isRemote: boolean;
}

const usage = `Usage:
  npm start -- [--port 7425] [--host 127.0.0.1] [--allow-remote]

--host names another address of this machine to listen on. Whoever reaches that address can use the playground and read
everything in it, so an address other than this machine's own needs --allow-remote as well.`;

/** Reads the arguments of the playground; `standardPort` is taken without --port. Throws a `UsageError`. */
export function readPlaygroundArguments(args: readonly string[], standardPort: number): PlaygroundArguments {
  const { port, host = '127.0.0.1', 'allow-remote': isRemote = false } = parse(args);
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new UsageError(`"${port}" is no port.\n${usage}`);
  const number = port === undefined ? standardPort : Number(port);
  if (number > 65_535) throw new UsageError(`"${port}" is no port.\n${usage}`);
  const isOwn = host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
  if (!isOwn && !isRemote) throw new UsageError(`"${host}" can be reached from other machines.\n${usage}`);
  return { port: number, host, isRemote: isRemote && !isOwn };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, host: { type: 'string' }, 'allow-remote': { type: 'boolean' } },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
