import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to: a process's own streams, or a test's. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Everything that is not an answer: usage, problems. */
  readonly errors: Writable;
}

/**
 * Answers line by line: each line of `input` that is not blank goes through `answer`, and its result to `output` as a
 * line of JSON, before the next is read. Waits where the reader is slower than we are.
 */
export async function answerEachLine({ input, output }: Streams, answer: (line: string) => unknown): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(line))}\n`)) await once(output, 'drain');
  }
}

/** Only a line feed ends a line: `node:readline` also splits at U+2028, which JSON allows inside a string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (
      rest + decoder.decode(typeof chunk === 'string' ? Buffer.from(chunk) : chunk, { stream: true })
    ).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  yield rest + decoder.decode();
}
