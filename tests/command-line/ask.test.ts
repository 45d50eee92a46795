import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { ask } from '../../src/command-line/ask.ts';
import { explain } from '../../src/reply/explain.ts';
import { plain } from '../../src/reply/plain.ts';
import { teas } from '../helpers/knowledge.ts';
import { memoryStreams } from '../helpers/memory-streams.ts';
import { teaBot } from '../helpers/teas.ts';

const bot = teaBot();
const nobody = () => Promise.reject(new Error('nobody is there to talk to'));

async function answersTo(input: readonly (string | Uint8Array)[]) {
  const { streams, written } = memoryStreams(input);
  expect(await ask(bot, ['--jsonl'], streams, nobody)).toBe(0);
  const lines = written().split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

describe('ask', () => {
  it('prints the answer and its sources, for a question in one argument or several', async () => {
    for (const args of [['Is rooibos caffeine-free?'], ['Is', 'rooibos', 'caffeine-free?']]) {
      const { streams, written } = memoryStreams();
      expect(await ask(bot, args, streams, nobody)).toBe(0);
      expect(written()).toBe(`${bot.ask('Is rooibos caffeine-free?').text}\n`);
    }
  });

  it('offers questions where it does not know', async () => {
    const { streams, written } = memoryStreams();
    expect(await ask(bot, ['Does sencha support bluetooth?'], streams, nobody)).toBe(3);
    expect(written()).toMatch(/\n\nYou could ask:\n(• .+\n)+$/);
  });

  it.each([
    ['Is rooibos caffeine-free?', 0],
    ['Does sencha support bluetooth?', 3],
  ])('tells after the answer to "%s" why, where it is asked to', async (question, status) => {
    const { streams, written } = memoryStreams();
    const { streams: explained, written: withReasons } = memoryStreams();
    expect(await ask(bot, [question], streams, nobody)).toBe(status);
    expect(await ask(bot, ['--explain', question], explained, nobody)).toBe(status);
    const why = plain(explain(teas, question, bot.ask(question)));
    expect(withReasons()).toBe(`${written()}\n${why}\n`);
  });

  it('talks on where there is no question', async () => {
    expect(await ask(bot, [], memoryStreams().streams, async () => 0)).toBe(0);
  });

  it.each([[['--json']], [['--jsonl', 'Is rooibos red?']], [[' ']], [['--explain']], [['--explain', '--jsonl']]])(
    'shows its usage for %j',
    async (args) => {
      await expect(ask(bot, args, memoryStreams().streams, nobody)).rejects.toThrow(UsageError);
      await expect(ask(bot, args, memoryStreams().streams, nobody)).rejects.toThrow('Usage:');
    },
  );
});

describe('ask --jsonl', () => {
  it('writes every key of the contract, in its order', async () => {
    const [answer] = await answersTo(['Is rooibos caffeine-free?\n']);
    expect(Object.keys(answer)).toEqual([
      'q',
      'outcome',
      'ambient',
      'kind',
      'topic',
      'subjects',
      'features',
      'verdict',
      'facts',
      'winner',
      'text',
      'sources',
      'snippets',
      'suggestions',
      'micros',
      'knowledge',
    ]);
    expect(answer).toMatchObject({ outcome: 'answer', subjects: ['rooibos'], verdict: 'yes', topic: 'teas' });
    expect(Number.isInteger(answer.micros) && answer.micros >= 0).toBe(true);
    expect(answer.knowledge).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<[title: string, line: string, q: string]>([
    ['plain text', 'Is rooibos red?', 'Is rooibos red?'],
    ['a string of JSON', '"Is \\"rooibos\\" red?"', 'Is "rooibos" red?'],
    ['an object', '{"id": 7, "q": "Is rooibos red?"}', 'Is rooibos red?'],
    ['an empty question', '{"q": ""}', ''],
    ['an object without a question', '{"question": 1}', '{"question": 1}'],
    ['a question that is no text', '{"q": 5}', '{"q": 5}'],
    ['broken JSON', '{"q": "Is', '{"q": "Is'],
    ['a number', '42', '42'],
    ['a list', '["Is rooibos red?"]', '["Is rooibos red?"]'],
    ['null', 'null', 'null'],
    ['a line separator inside a string', '"Is\u2028rooibos red?"', 'Is\u2028rooibos red?'],
  ])('takes %s', async (_title, line, q) => {
    expect((await answersTo([`${line}\n`])).map((answer) => answer.q)).toEqual([q]);
  });

  it('reads earlier messages of the thread, and leaves out what is none', async () => {
    const [followUp, odd] = await answersTo([
      '{"q": "And the colour?", "context": ["How strong is rooibos?"]}\n',
      '{"q": "Is rooibos caffeine-free?", "context": "How strong is sencha?"}\n',
    ]);
    expect(followUp).toMatchObject({ subjects: ['rooibos'], features: ['colour'] });
    expect(odd).toMatchObject({ subjects: ['rooibos'], verdict: 'yes' });
  });

  it('skips blank lines, and needs no line feed at the end', async () => {
    const answers = await answersTo(['Is rooibos red?\r\n\n  \nIs sencha red?']);
    expect(answers.map(({ q }) => q)).toEqual(['Is rooibos red?', 'Is sencha red?']);
  });

  it('puts together what arrives in pieces, even within a letter', async () => {
    const bytes = new TextEncoder().encode('"Is rooibos – ünlike sencha – red?"\n');
    const answers = await answersTo([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(answers.map(({ q }) => q)).toEqual(['Is rooibos – ünlike sencha – red?']);
  });

  it('answers a line before the next one arrives', async () => {
    const { streams, written } = memoryStreams(
      (function* () {
        yield 'Is rooibos red?\n';
        yield 'Is sencha red?\n';
      })(),
    );
    const seen: string[] = [];
    const watched = Object.assign(Object.create(bot), {
      ask(text: string) {
        seen.push(`${text} after ${written().length > 0 ? 'an answer' : 'nothing'}`);
        return bot.ask(text);
      },
    });
    await ask(watched, ['--jsonl'], streams, nobody);
    expect(seen).toEqual(['Is rooibos red? after nothing', 'Is sencha red? after an answer']);
  });
});
