import type { HomeView, KnownBlock } from '@slack/types';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { exampleQuestions } from '../../reply/example-questions.ts';
import { words } from '../words.ts';
import { actionsBlock, type Button, buttonOf } from './buttons.ts';
import { clip, fitView, limits } from './limits.ts';
import { plainBlock } from './to-blocks.ts';

const mostExamples = 8;

/** App Home: what the bot can do, questions to try as buttons, what it knows and how fresh that is. */
export function homeView(topics: readonly Knowledge[]): HomeView {
  const blocks = topics.flatMap((knowledge, index) => topicBlocks(knowledge, index));
  return { type: 'home', blocks: fitView(blocks) };
}

/** How to ask is said once, with the first topic. */
function topicBlocks(knowledge: Knowledge, index: number): readonly KnownBlock[] {
  const firstButton = index * limits.actions.elements;
  const { id, topic, form } = knowledge;
  const examples = exampleQuestions(knowledge)
    .slice(0, mostExamples)
    .flatMap((question) => buttonOf({ kind: 'ask', label: question, question }) ?? []);
  const start = buttonOf({ kind: 'form', label: form.title, topic: id });
  const primary: readonly Button[] = start ? [{ ...start, isPrimary: true }] : [];
  return [
    header(topic.name),
    plainBlock(clip(topic.summary, limits.section.text)),
    ...(index === 0 ? [plainBlock(words.howToAsk)] : []),
    ...(primary.length > 0 ? [actionsBlock(primary, firstButton)] : []),
    ...(examples.length > 0 ? [header('Try a question'), actionsBlock(examples, firstButton + primary.length)] : []),
    header('What I know'),
    plainBlock(clip(coverage(knowledge), limits.section.text)),
  ];
}

function coverage(knowledge: Knowledge): string {
  const { topic, subjects, features, components, sources, version } = knowledge;
  const names = Object.values(subjects).map(({ name }) => name);
  const days = checkedDays(knowledge);
  const [oldest, newest] = [days[0], days.at(-1)];
  const dates = oldest === newest ? `checked on ${newest}` : `checked between ${oldest} and ${newest}`;
  const counts = [
    `${names.length} ${topic.noun.many}`,
    `${Object.keys(features).length} features`,
    `${Object.keys(components).length} libraries and tools around them`,
    `${Object.keys(sources).length} sources`,
  ];
  return `${counts.join(', ')}; ${dates}. Version ${version}.\n${names.join(', ')}.`;
}

/** The days on which facts were checked, in order. */
function checkedDays({ subjects, components }: Knowledge): readonly string[] {
  const things = [...Object.values(subjects), ...Object.values(components)];
  const cited = things.flatMap((thing) => [
    ...thing.sources,
    ...Object.values(thing.facts).flatMap((fact) => fact.sources),
  ]);
  return [...new Set(cited.map(({ checked }) => checked))].sort();
}

function header(text: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text: clip(text, limits.header.text), emoji: false } };
}
