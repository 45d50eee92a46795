import { differencesFrom } from '../bot/differences.ts';
import type { Bot } from '../bot.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { TopicDraft } from '../knowledge/topic-draft.ts';

/** Asks the bot the example questions of the topics: a problem for each thing that comes out differently than expected. */
export function wrongAnswers(drafts: readonly TopicDraft[], bot: Bot): Problem[] {
  return drafts.flatMap(({ id, questions }) =>
    (questions.value ?? []).flatMap(({ q, context, expect }, index) => {
      const problem = (key: string, message: string): Problem => ({
        file: questions.file,
        ...questions.placeOf([index, 'expect', key]),
        rule: 'expected-answer',
        message: `"${q}": ${message}`,
        severity: 'error',
      });
      const response = bot.ask(q, context);
      // What is declined is about none of the topics.
      const isElsewhere = expect.outcome === 'answer' && response.topic !== id;
      if (isElsewhere) return [problem('', `expected an answer about ${id}, came out about ${response.topic}`)];
      return differencesFrom(expect, response).map(({ key, message }) => problem(key, `${key}: ${message}`));
    }),
  );
}
