import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { exampleQuestions } from './example-questions.ts';
import type { Section, Spans } from './reply.ts';
import { claimName, listed, lowerFirst, nameOf } from './sentences.ts';

/** What the bot can do, with questions of its topics as examples. */
export function phraseHelp(topics: readonly Knowledge[]): readonly Section[] {
  const lists = topics.map((knowledge): Section => {
    const title = topics.length > 1 ? `${knowledge.topic.name}, for example:` : 'Ask me, for example:';
    const items = exampleQuestions(knowledge).map((question): Spans => [`“${question}”`]);
    return { kind: 'list', title, items };
  });
  return [
    {
      kind: 'lead',
      spans: [
        `I answer questions that compare ${nounsOf(topics)}, from a knowledge base in which every statement has a source. No language model, no guessing.`,
      ],
    },
    ...lists,
    {
      kind: 'paragraph',
      spans: [
        'Or run ',
        { kind: 'code', text: '/pickframework' },
        ' to get a recommendation with the matching deploy snippet.',
      ],
    },
  ];
}

/** What the bot knows; of one topic with its features. */
export function phraseCatalog(topics: readonly Knowledge[]): readonly Section[] {
  const leads = topics.map(({ topic, subjects }): Section => {
    const count = Object.keys(subjects).length;
    return { kind: 'lead', spans: [`I know ${count} ${topic.noun.many}: ${subjectNames(subjects)}.`] };
  });
  const [only, ...more] = topics;
  return only && more.length === 0 ? [...leads, featureList(only)] : leads;
}

function featureList({ features }: Knowledge): Section {
  const groups = [...new Set(Object.values(features).map((feature) => feature.group))];
  const items = groups.map((group): Spans => {
    const within = Object.values(features).filter((feature) => feature.group === group && !feature.broader);
    return [{ kind: 'bold', text: `${group}: ` }, listed(within.map((feature) => lowerFirst(feature.name)))];
  });
  return { kind: 'list', title: 'And of each, by group:', items };
}

/** An honest "I don't know", with what is near. */
export function phraseUnknown(
  knowledge: Knowledge,
  answer: Extract<Answer, { kind: 'unknown' }>,
  topics: readonly Knowledge[],
): readonly Section[] {
  const { topic } = knowledge;
  const names = answer.near.map((id) => nameOf(knowledge, id));
  switch (answer.reason) {
    case 'debugging':
      return [
        {
          kind: 'lead',
          spans: [`I can't help with errors in running code; I only know facts that compare ${nounsOf(topics)}.`],
        },
      ];
    case 'greeting':
      return [{ kind: 'lead', spans: [`Glad to help. Ask me anything that compares ${nounsOf(topics)}.`] }];
    case 'no-subject':
      return [
        {
          kind: 'lead',
          spans: [`Which ${topic.noun.one}? I know ${subjectNames(knowledge.subjects)}.`],
        },
      ];
    case 'two-topics':
      return [
        {
          kind: 'lead',
          spans: [
            `I compare ${listed(topics.map(({ topic: { noun } }) => `${noun.many} with ${noun.many}`))}, but not ${listed(names)} with ${listed(answer.unknownWords)}. Please ask me about one of them.`,
          ],
        },
      ];
    case 'other-subject':
    case 'statement':
      if (names.length === 0)
        return [
          {
            kind: 'lead',
            spans: [
              `I don't know that. I compare ${topics.map(({ topic: { noun }, subjects }) => `${noun.many}: ${subjectNames(subjects)}`).join('; ')}.`,
            ],
          },
        ];
      return [{ kind: 'lead', spans: [`I'm not sure what you want to know about ${listed(names)}.`] }];
    case 'unknown-words':
    case 'unknown-feature': {
      const about = names.length > 0 ? ` about ${listed(names)}` : '';
      const features = [...new Set(answer.findings.map((finding) => claimName(knowledge, finding)))];
      const words = answer.unknownWords.slice(0, 4).map((word) => `“${word}”`);
      if (features.length > 0)
        return [
          {
            kind: 'lead',
            spans: [
              `I don't know that: I have nothing on record on ${listed(features)}${about.replace(' about ', ' for ')}.`,
            ],
          },
        ];
      const why = words.length > 0 ? ` I can't place ${listed(words, 'or')}.` : '';
      return [{ kind: 'lead', spans: [`I don't know that${about}.${why}`] }];
    }
  }
}

/** "frameworks", or of several topics "frameworks or brokers". */
function nounsOf(topics: readonly Knowledge[]): string {
  return listed(
    topics.map(({ topic }) => topic.noun.many),
    'or',
  );
}

function subjectNames(subjects: Knowledge['subjects']): string {
  return listed(Object.values(subjects).map(({ name }) => name));
}
