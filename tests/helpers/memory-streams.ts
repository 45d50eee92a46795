import { PassThrough, Readable } from 'node:stream';

/** Streams of a command that live in memory: what it reads is given, what it wrote is read back. */
export function memoryStreams(input: Iterable<string | Uint8Array> = []) {
  const output = new PassThrough({ highWaterMark: 1024 * 1024 });
  const errors = new PassThrough();
  return {
    streams: { input: Readable.from(input, { objectMode: true }), output, errors },
    written: () => String(output.read() ?? ''),
  };
}
