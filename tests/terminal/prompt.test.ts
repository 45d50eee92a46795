import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { converse } from '../../src/terminal/prompt.ts';
import { teaBot } from '../helpers/teas.ts';

const bot = teaBot();

async function talk(lines: readonly string[], isInteractive: boolean) {
  const output = new PassThrough({ highWaterMark: 1024 * 1024 });
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const count = await converse(bot, { input, output, isInteractive, hasColour: false });
  return { count, text: String(output.read() ?? '') };
}

describe('converse', () => {
  it('prints nothing but answers where nobody sits there', async () => {
    const { count, text } = await talk(['Is rooibos caffeine-free?'], false);
    expect(text).toMatch(/^Yes\. Rooibos/);
    expect(text).not.toContain('> ');
    expect(count).toBe(1);
  });

  it('greets a person with what it knows and an example', async () => {
    const { text } = await talk(['/quit'], true);
    expect(text).toContain('I know about: Teas. Ask away, for example: Is rooibos caffeine-free?');
    expect(text).toContain('> ');
  });

  it('stops at /quit, whatever comes behind it', async () => {
    expect((await talk(['/quit', 'Is rooibos caffeine-free?'], false)).text).toBe('');
  });

  it('tells that nothing was asked', async () => {
    expect(await talk([], false)).toEqual({ count: 0, text: '' });
  });
});
