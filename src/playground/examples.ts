import type { Bot } from '../bot.ts';
import { exampleQuestions } from '../reply/example-questions.ts';
import type { Example } from './wire.ts';

const most = 6;

/** Questions to begin with: those that the knowledge shows as help, first one of each kind. */
export function examplesOf(bot: Bot): readonly Example[] {
  const all = exampleQuestions(...bot.topics).map((question): Example => {
    const { kind, ambient } = bot.ask(question);
    return { question, kind, needsMention: !ambient };
  });
  const isFirst = ({ kind }: Example, index: number) => all.findIndex((other) => other.kind === kind) === index;
  const first = all.filter(isFirst);
  return [...first, ...all.filter((example) => !first.includes(example))].slice(0, most);
}
