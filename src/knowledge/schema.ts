import { z } from 'zod';
import { freshDays } from './freshness.ts';

/** Ids are kebab-case and never change meaning; they are what facts, questions and buttons refer to. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: small letters, digits and single hyphens');

const text = z.string().trim().min(1);
const day = z.iso.date('a date is written YYYY-MM-DD');
const perId = <T extends z.ZodType>(value: T) => z.record(idSchema, value);

const aliasSchema = z
  .union([
    text,
    z.strictObject({
      text: text.meta({ description: 'The word or words that people type.' }),
      ordinary: z.literal(true).meta({
        description:
          'An ordinary English word: it counts only where something else in the message is about this topic.',
      }),
    }),
  ])
  .transform((alias) => (typeof alias === 'string' ? { text: alias, ordinary: false } : alias));

const aliases = z
  .array(aliasSchema)
  .default([])
  .meta({ description: 'Other words for the same thing, as people type them.' });
const formerly = z
  .array(idSchema)
  .default([])
  .meta({ description: 'Ids that this one had before; they keep working.' });

const citationSchema = z.strictObject({
  id: idSchema.meta({ description: 'A source from sources.yml.' }),
  checked: day.meta({ description: 'The day on which somebody last read this in the source.' }),
  version: text.optional().meta({ description: 'The version that the statement was checked against, in quotes.' }),
});

const sources = z.array(citationSchema).min(1, 'a statement needs at least one source').meta({
  id: 'sources',
  description: 'Where this can be read, and when somebody last did: { id: …, checked: YYYY-MM-DD }.',
});

export const sourcesSchema = perId(
  z.strictObject({
    title: text.meta({ description: 'How an answer prints the source.' }),
    publisher: text.meta({ description: 'Who stands behind it.' }),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ description: 'Where to read it; left out for a document without an address.' }),
  }),
);

export const pointSchema = z.strictObject({
  point: text.meta({ description: 'One sentence that stands alone.' }),
  serves: z.array(idSchema).default([]).meta({ description: 'Use cases that this point speaks about.' }),
  features: z.array(idSchema).default([]).meta({ description: 'Features that this point speaks about.' }),
  sources,
});

export const topicSchema = z.strictObject({
  name: text.meta({ description: 'What is compared, as a title: "Python web frameworks".' }),
  noun: z
    .strictObject({
      one: text.meta({ description: 'One of them: framework.' }),
      many: text.meta({ description: 'Several of them: frameworks.' }),
    })
    .meta({ description: 'What one row is called: framework, frameworks.' }),
  aliases: aliases.meta({ description: 'Words for the kind of thing as a whole: "web framework", "backend stack".' }),
  summary: text.meta({ description: 'One sentence on what this topic covers.' }),
  main: z.literal(true).optional().meta({
    description: 'The topic that goes before the others: in the form, in the help, and for a message that fits none.',
  }),
  headline: z.array(idSchema).min(1).meta({ description: 'Features that an overall comparison shows, in this order.' }),
  weights: z
    .strictObject({
      must: z.number().positive().meta({ description: 'What it cannot do without.' }),
      should: z.number().positive().meta({ description: 'What it ought to have.' }),
      nice: z.number().positive().meta({ description: 'What would be pleasant.' }),
      advice: z.number().min(0).meta({ description: 'That a source advises it for this.' }),
    })
    .meta({
      description:
        'What a requirement of each importance counts in a recommendation, and what it counts that a source advises the subject for the use case (a point under choose or strengths that serves it).',
    }),
  tie: z.number().min(0).max(1).meta({ description: 'Scores closer than this (0 to 1) are a tie and are called one.' }),
  tieBreak: idSchema.optional().meta({
    description: 'A feature: of subjects that are level in a recommendation, the one with most of it goes first.',
  }),
  targets: perId(
    z.strictObject({
      name: text.meta({ description: 'As an answer and the form print it.' }),
      aliases,
      about: text.meta({ description: 'One sentence: what kind of place this is.' }),
      implies: idSchema.optional().meta({
        description:
          'A feature that a question which names this place speaks of: together with another one it may mean a feature that combines both.',
      }),
    }),
  ).meta({ description: 'Where things can be deployed.' }),
  params: perId(
    z.strictObject({
      label: text.meta({ description: 'What stands above the field.' }),
      aliases: z
        .array(text)
        .default([])
        .meta({ description: 'Words beside a number that give this parameter its value: workers, as in "8 workers".' }),
      hint: text.meta({ description: 'What stands below the field: what to type, and within which limits.' }),
      pattern: text.meta({ description: 'A regular expression that the whole value must match.' }),
    }),
  ).meta({ description: 'What people may set in a snippet: one definition for all snippets.' }),
  points: perId(
    pointSchema.extend({
      subjects: z.array(idSchema).min(1).meta({ description: 'The subjects that this point speaks about.' }),
    }),
  )
    .default({})
    .meta({
      description: 'Statements about several subjects together: how they relate, why neither is better as such.',
    }),
  exceptions: z
    .array(
      z.strictObject({
        rule: text.meta({ description: 'The rule whose warning is right in general and wrong here.' }),
        file: text.meta({ description: 'The file of the warning: subjects/<id>.yml.' }),
        at: text.meta({ description: 'The keys that lead there, with dots: avoid.<point>' }),
        reason: text.meta({ description: 'Why it is right as it is, as a sentence.' }),
      }),
    )
    .default([])
    .meta({ description: 'Warnings that somebody has looked at and disagrees with; each expires with its warning.' }),
});

const featureBase = {
  name: text.meta({ description: 'The column heading.' }),
  group: text.meta({ description: 'Features of a group stand together.' }),
  about: text.meta({ description: 'What is meant, for a person who never heard of it: "an admin panel is …".' }),
  aliases,
  formerly,
  broader: idSchema.optional().meta({
    description:
      'The feature that this one is a detail of. Where a detail is not recorded, an answer falls back to the broader one and says so.',
  }),
  command: z.literal(true).optional().meta({
    description:
      'It is the command itself: where a server or a setting is named with it, the answer is the deploy snippet that has them.',
  }),
  combines: z.array(idSchema).default([]).meta({
    description: 'Features that, named together, mean this one: orm and async mean async-orm.',
  }),
  fresh: z
    .number()
    .int()
    .positive()
    .default(freshDays)
    .meta({ description: 'Days after which a fact of this feature counts as possibly out of date.' }),
};

const adjectives = z
  .strictObject({
    high: z.array(text).default([]).meta({ description: 'Words for much of it, or full support.' }),
    low: z.array(text).default([]).meta({ description: 'Words for little of it, or none.' }),
  })
  .meta({ description: 'Words that ask for it: high = much of it or full support (fast), low = the contrary (slow).' });

const kindOf = <const Kind extends string>(...kinds: Kind[]) =>
  z.enum(kinds).meta({ description: 'What its facts look like: support, scale, choice, text, number or date.' });

const better = z
  .enum(['more', 'less', 'neither'])
  .meta({ description: 'Which end is the good one, where subjects are compared.' });

const meaningOf = (value: string) => text.meta({ description: `What "${value}" means for this feature.` });

const sentence = text.meta({
  description: 'A sentence with {subject} and {cell}: "{subject} has been sold since {cell}."',
});

const predicateOf = (levels: string) =>
  text.meta({ description: `Completes "<subject> …" where the value is ${levels}: "has no built-in admin panel".` });

export const featureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...featureBase,
    kind: kindOf('support'),
    meaning: z
      .strictObject({
        full: meaningOf('full'),
        partial: meaningOf('partial').optional(),
        none: meaningOf('none'),
        'not-applicable': meaningOf('not-applicable').optional(),
      })
      .meta({ description: 'What each value means for this feature.' }),
    predicate: z
      .strictObject({
        full: predicateOf('full'),
        partial: predicateOf('partial').optional(),
        none: predicateOf('none'),
        'not-applicable': predicateOf('not-applicable').optional(),
      })
      .meta({ description: 'How an answer says each value.' }),
    better: better.default('more'),
    adjectives: adjectives.optional(),
  }),
  z.strictObject({
    ...featureBase,
    kind: kindOf('scale'),
    levels: z.array(idSchema).min(2).meta({ description: 'From little to much.' }),
    better,
    yes: idSchema.meta({ description: 'From this level on, towards the better end, the answer to "is it …?" is yes.' }),
    partly: idSchema.optional().meta({ description: 'Levels from here to `yes` are answered "partly".' }),
    adjectives,
    predicate: sentence,
  }),
  z.strictObject({
    ...featureBase,
    kind: kindOf('choice'),
    choices: perId(z.strictObject({ name: text.meta({ description: 'The value in words.' }), aliases })).meta({
      description: 'The values that a fact may have.',
    }),
    predicate: sentence,
  }),
  z.strictObject({
    ...featureBase,
    kind: kindOf('text', 'number', 'date'),
    better: better.default('neither'),
    adjectives: adjectives.optional(),
    predicate: sentence,
  }),
]);

export const featuresSchema = perId(featureSchema);

export const supportValues = ['full', 'partial', 'none', 'not-applicable'] as const;

export const factSchema = z.strictObject({
  value: z.union([text, z.number(), z.array(text).min(1)]).meta({
    description:
      'support: full, partial, none, not-applicable; scale: a level; choice: a choice; date: YYYY, YYYY-MM or YYYY-MM-DD; text: a word, a sentence or a list of names.',
  }),
  cell: text.max(60, 'a cell has at most 60 characters').meta({ description: 'The entry in a comparison table.' }),
  explanation: text.meta({ description: 'One to three sentences that answer how and why.' }),
  caveat: text
    .optional()
    .meta({ description: 'What else must be said: where sources disagree, what has changed, what is missing.' }),
  sources,
});

export const subjectSchema = z.strictObject({
  name: text.meta({ description: 'Its name, as people who know it write it.' }),
  aliases,
  formerly,
  summary: text.meta({ description: 'One or two sentences: what it is.' }),
  best: text.max(60).meta({ description: 'What it is best for, as a short list.' }),
  choose: perId(pointSchema).meta({ description: 'When to choose it.' }),
  avoid: perId(pointSchema).meta({ description: 'When not to choose it.' }),
  strengths: perId(pointSchema).default({}).meta({ description: 'What it is good at.' }),
  weaknesses: perId(pointSchema).default({}).meta({ description: 'What it is bad at, or lacks.' }),
  sources,
  facts: perId(factSchema).meta({
    description: 'What is known of each feature; one that is left out is answered with "I don\'t know that".',
  }),
});

export const componentsSchema = perId(
  z.strictObject({
    name: text.meta({ description: 'Its name, as people who know it write it.' }),
    aliases,
    formerly,
    kind: text.meta({ description: 'library, server, extension, standard, tool, …' }),
    subjects: z.array(idSchema).meta({ description: 'What it is used with.' }),
    bundled: z
      .array(idSchema)
      .default([])
      .meta({ description: 'Subjects that bring it along and need it: installing them installs it.' }),
    adds: z.array(idSchema).default([]).meta({ description: 'Features that it provides or is about.' }),
    explanation: text.meta({ description: 'One to three sentences: what it is, and what it does here.' }),
    caveat: text
      .optional()
      .meta({ description: 'What else must be said: where sources disagree, what has changed, what is missing.' }),
    sources,
    facts: perId(factSchema)
      .default({})
      .meta({ description: 'Facts of its own, in the same shape as a subject has them.' }),
  }),
);

const importanceSchema = z
  .enum(['must', 'should', 'nice', 'avoid'])
  .meta({ description: 'How much it counts: must, should or nice; avoid where it is not wanted.' });

export const needSchema = z
  .union([
    importanceSchema,
    z.strictObject({
      importance: importanceSchema,
      value: text.meta({ description: 'The choice or the level that is asked for.' }),
    }),
  ])
  .transform((need) => (typeof need === 'string' ? { importance: need } : need))
  .meta({
    id: 'need',
    description: 'must, should, nice or avoid; with a value where the feature is a choice or a certain level is meant.',
  });

export const useCasesSchema = perId(
  z.strictObject({
    name: text.meta({ description: 'Completes "for …": "serving machine-learning models".' }),
    aliases,
    formerly,
    needs: perId(needSchema).meta({ description: 'Requirements on features.' }),
  }),
);

export const snippetsSchema = perId(
  z.strictObject({
    title: text.meta({ description: 'What stands above the code.' }),
    subject: idSchema.meta({ description: 'The subject that it is for.' }),
    purpose: z.enum(['example', 'deploy']).meta({ description: 'example: how to write it; deploy: how to run it.' }),
    file: text
      .regex(/^[a-z0-9-]+\.(py|sh|yml|toml|txt|service|dockerfile)$/, 'a file name such as start-server.sh')
      .meta({ description: 'The file in snippets/ that holds the code.' }),
    about: text.meta({
      description: 'What it is for and what it expects around it; {port} stands for the value of its parameter port.',
    }),
    shows: z.array(idSchema).default([]).meta({ description: 'Features and components that it is an example of.' }),
    aliases,
    target: idSchema.optional().meta({ description: 'The deploy target from topic.yml; only for purpose deploy.' }),
    main: z.literal(true).optional().meta({ description: 'The one to hand out where several fit.' }),
    install: text.optional().meta({ description: 'The command that installs what it needs.' }),
    env: z
      .array(
        z.strictObject({
          name: text.meta({ description: 'The variable: DATABASE_URL.' }),
          about: text.meta({ description: 'What it has to hold.' }),
        }),
      )
      .default([])
      .meta({ description: 'Environment variables that it reads.' }),
    params: perId(
      z.strictObject({
        default: text.meta({ description: 'The value that stands in the file.' }),
        where: text.includes('{}').meta({ description: 'Where in the file the value stands: "--workers {}".' }),
      }),
    )
      .default({})
      .meta({ description: 'What people may set in it; what each one means stands in topic.yml.' }),
    notes: z.array(text).default([]).meta({
      description: 'What to do before it runs, one sentence each; {port} stands for the value of its parameter port.',
    }),
    sources,
  }),
);

/** What came of running the snippets, by their ids; `npm run check:snippets -- --write` writes it. */
export const snippetRunsSchema = perId(
  z.union([
    z.strictObject({
      on: day.meta({ description: 'The day of the run.' }),
      with: z
        .record(text, text)
        .refine((versions) => Object.keys(versions).length > 0, 'a run names at least one thing and its version')
        .meta({ description: 'What it ran with, the most telling first, each name with its version in quotes.' }),
    }),
    z.strictObject({
      untested: text.meta({ description: 'Why nobody here has run it, as a sentence that stands alone.' }),
    }),
  ]),
);

export const formSchema = z.strictObject({
  title: text
    .max(24, "a modal's title has at most 24 characters")
    .meta({ description: 'The heading of the form, at most 24 characters.' }),
  intro: text.meta({ description: 'What stands above the first question.' }),
  questions: perId(
    z.strictObject({
      label: text.meta({ description: 'The question.' }),
      hint: text.optional().meta({ description: 'Help with it, in a sentence.' }),
      kind: z.enum(['one', 'many']).meta({ description: 'Whether one option can be chosen or several.' }),
      required: z.boolean().default(false).meta({ description: 'Whether it has to be answered.' }),
      options: perId(
        z.strictObject({
          label: text.max(75).meta({ description: 'The option, at most 75 characters.' }),
          about: text.max(75).optional().meta({ description: 'What it means, at most 75 characters.' }),
          needs: perId(importanceSchema).meta({ description: 'Use cases or features that this choice asks for.' }),
        }),
      ).meta({ description: 'What can be chosen.' }),
    }),
  ).meta({ description: 'What the form asks, in this order.' }),
  target: z
    .strictObject({
      label: text.meta({ description: 'The question.' }),
      hint: text.optional().meta({ description: 'Help with it, in a sentence.' }),
    })
    .meta({ description: 'The question where it will run; its options are the targets of topic.yml.' }),
});

export const questionsSchema = z.array(
  z.strictObject({
    q: text.meta({ description: 'The question, in the words of people.' }),
    context: z.array(text).default([]).meta({ description: 'What was said before it in the thread, oldest first.' }),
    help: z.literal(true).optional().meta({ description: 'Shown as an example where the bot explains itself.' }),
    expect: z
      .strictObject({
        outcome: z
          .enum(['answer', 'decline'])
          .default('answer')
          .meta({ description: 'decline: the bot has to say that it does not know.' }),
        kind: text.optional().meta({ description: 'The kind of question: support, value, compare, which, deploy, …' }),
        subjects: z.array(idSchema).optional().meta({ description: 'The subjects that it is about, in any order.' }),
        features: z.array(idSchema).optional().meta({ description: 'Features that it is about, among others.' }),
        verdict: z
          .enum(['yes', 'no', 'partial'])
          .optional()
          .meta({ description: 'The answer to the question as it is asked.' }),
        winner: text.optional().meta({ description: 'The subject that the answer names first, or either.' }),
        facts: z.array(text).optional().meta({ description: 'Ids that the answer must rest on, among others.' }),
      })
      .meta({ description: 'What must come out.' }),
  }),
);

export type Alias = z.infer<typeof aliasSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Source = z.infer<typeof sourcesSchema>[string];
export type Point = z.infer<typeof pointSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Feature = z.infer<typeof featureSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Component = z.infer<typeof componentsSchema>[string];
export type Importance = z.infer<typeof importanceSchema>;
export type Need = z.infer<typeof needSchema>;
export type UseCase = z.infer<typeof useCasesSchema>[string];
export type Snippet = z.infer<typeof snippetsSchema>[string];
export type SnippetRun = z.infer<typeof snippetRunsSchema>[string];
export type Form = z.infer<typeof formSchema>;
export type ExampleQuestion = z.infer<typeof questionsSchema>[number];
