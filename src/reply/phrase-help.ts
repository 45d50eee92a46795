import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { exampleQuestions } from './example-questions.ts';
import type { Section, Spans } from './reply.ts';
import { claimName, listed, lowerFirst, nameOf } from './sentences.ts';

/** What the bot can do, with questions of the topic as examples. */
export function phraseHelp(knowledge: Knowledge): readonly Section[] {
  const { topic } = knowledge;
  const examples = exampleQuestions(knowledge).map((question): Spans => [`“${question}”`]);
  return [
    {
      kind: 'lead',
      spans: [
        `I answer questions that compare ${topic.noun.many}, from a knowledge base in which every statement has a source. No language model, no guessing.`,
      ],
    },
    { kind: 'list', title: 'Ask me, for example:', items: examples },
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

/** What the bot knows. */
export function phraseCatalog(knowledge: Knowledge): readonly Section[] {
  const { topic, subjects, features } = knowledge;
  const names = Object.values(subjects).map((subject) => subject.name);
  const groups = [...new Set(Object.values(features).map((feature) => feature.group))];
  const items = groups.map((group): Spans => {
    const within = Object.values(features).filter((feature) => feature.group === group && !feature.broader);
    return [{ kind: 'bold', text: `${group}: ` }, listed(within.map((feature) => lowerFirst(feature.name)))];
  });
  return [
    { kind: 'lead', spans: [`I know ${names.length} ${topic.noun.many}: ${listed(names)}.`] },
    { kind: 'list', title: 'And of each, by group:', items },
  ];
}

/** An honest "I don't know", with what is near. */
export function phraseUnknown(knowledge: Knowledge, answer: Extract<Answer, { kind: 'unknown' }>): readonly Section[] {
  const { topic } = knowledge;
  const names = answer.near.map((id) => nameOf(knowledge, id));
  switch (answer.reason) {
    case 'debugging':
      return [
        {
          kind: 'lead',
          spans: [`I can't help with errors in running code; I only know facts that compare ${topic.noun.many}.`],
        },
      ];
    case 'greeting':
      return [{ kind: 'lead', spans: [`Glad to help. Ask me anything that compares ${topic.noun.many}.`] }];
    case 'no-subject':
      return [
        {
          kind: 'lead',
          spans: [
            `Which ${topic.noun.one}? I know ${listed(Object.values(knowledge.subjects).map((subject) => subject.name))}.`,
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
              `I don't know that. I compare ${topic.noun.many}: ${listed(Object.values(knowledge.subjects).map((subject) => subject.name))}.`,
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
