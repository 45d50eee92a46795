import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';
import { readLabelled, type Score, score, summary } from './score.ts';

const bot = createBot([pythonFrameworks()]);

/** Least shares of passed and heard questions, greatest shares of misleading ones: a little under what was reached. */
const reached = {
  tuned: { passed: 0.965, wrong: 0.004, heard: 0.95 },
  untouched: { passed: 0.83, wrong: 0.023, heard: 0.87 },
} as const;

/** Of the questions that may be looked at. */
function listed({ failures }: Score): string {
  return failures
    .map(({ id, category, faults }) => `${id} [${category}] ${faults.map(({ what }) => what).join('; ')}`)
    .join('\n');
}

describe('labelled questions', () => {
  it.for(['tuned', 'untouched'] as const)('are understood: %s', async (name, { annotate }) => {
    const result = score(bot, readLabelled(`${name}.jsonl`));
    const told = name === 'tuned' ? `${summary(result)}\n${listed(result)}` : summary(result);
    await annotate(summary(result));
    expect(result.passed / result.asked, told).toBeGreaterThanOrEqual(reached[name].passed);
    expect(result.wrong / result.asked, told).toBeLessThanOrEqual(reached[name].wrong);
    expect(result.heard / result.clear, told).toBeGreaterThanOrEqual(reached[name].heard);
  });

  it('are not answered unasked where silence is right', async ({ annotate }) => {
    const result = score(bot, readLabelled('silence.jsonl'));
    await annotate(summary(result));
    expect(result.spoken, `${summary(result)}\n${listed(result)}`).toBeLessThanOrEqual(1);
  });
});
