import { requirementsOfForm } from '../advise/form-answers.ts';
import type { Bot } from '../bot.ts';
import { unreachable } from '../errors.ts';
import { explain } from '../reply/explain.ts';
import type { Choice, Reply } from '../reply/reply.ts';
import { answerNext, askNext, type FormProgress, startForm } from './form.ts';

/** What a conversation in the terminal remembers; it is one thread. */
export interface Session {
  readonly bot: Bot;
  /** What the person asked before, oldest first. */
  readonly context: readonly string[];
  /** The last question as the bot was asked it, to be explained. */
  readonly last?: { readonly text: string; readonly context: readonly string[] };
  /** What a number stands for: the choices of the last reply. */
  readonly choices: readonly Choice[];
  /** The form, while it is being filled in. */
  readonly form?: FormProgress;
}

/** What a line leads to: a reply, if anything is to be said, and the session that goes on; no session means goodbye. */
export interface Turn {
  readonly reply?: Reply;
  readonly session?: Session;
}

/** As many earlier messages as a follow-up may need. */
const remembered = 10;

export const commands = ['/pickframework', '/snippet', '/why', '/new', '/help', '/quit'] as const;

/** Starts a conversation. */
export function startSession(bot: Bot): Session {
  return { bot, context: [], choices: [] };
}

/** Takes a line that a person typed. Never throws for what stands in it. */
export function takeLine(session: Session, line: string): Turn {
  const text = line.trim();
  if (text === '/quit' || text === '/exit') return {};
  if (session.form) return continueForm(session, session.form, text);
  if (text === '') return { session };
  if (text.startsWith('/')) return takeCommand(session, text);
  const number = /^\[?(\d+)\]?$/.exec(text)?.[1];
  if (number !== undefined && session.choices.length > 0) return takeChoice(session, Number(number));
  return askBot(session, text);
}

function askBot(session: Session, text: string): Turn {
  const { reply } = session.bot.ask(text, session.context);
  const last = { text, context: session.context };
  return say({ ...session, last, context: [...session.context, text].slice(-remembered) }, reply);
}

/** The numbers of the last reply stay as they are. */
function explainLast(session: Session): Turn {
  const { bot, last } = session;
  const response = last && bot.ask(last.text, last.context);
  const knowledge = bot.topics.find(({ id }) => id === response?.topic);
  if (!response || !knowledge) return note(session, 'There is no answer yet that could be explained.');
  return { reply: explain(knowledge, last.text, response), session };
}

function takeChoice(session: Session, number: number): Turn {
  const choice = session.choices[number - 1];
  if (!choice)
    return note(
      session,
      `There are ${session.choices.length} to choose from: type a number from 1 to ${session.choices.length}.`,
    );
  switch (choice.kind) {
    case 'ask':
      return askBot(session, choice.question);
    case 'snippet':
      return showSnippet(session, choice.topic, choice.snippet, choice.params);
    case 'form':
      return openForm(session, choice.topic);
    default:
      return unreachable(choice);
  }
}

function takeCommand(session: Session, line: string): Turn {
  const [command = '', ...words] = line.split(/\s+/);
  const rest = words.join(' ');
  switch (command) {
    case '/pickframework':
      return rest === '' ? chooseForm(session) : say(session, session.bot.recommendFromText(rest).reply);
    case '/snippet':
      return rest === '' ? listSnippets(session) : findSnippet(session, rest);
    case '/why':
      return explainLast(session);
    case '/new':
      return note(startSession(session.bot), 'A new conversation: what was said before no longer counts.');
    case '/help':
      return say(session, help);
    default:
      return note(session, `There is no ${command} here. ${commands.join(', ')}`);
  }
}

/** With several topics there is one form each, so the person chooses first. */
function chooseForm(session: Session): Turn {
  const [only, ...more] = session.bot.topics;
  if (more.length === 0) return openForm(session, only?.id);
  const choices = session.bot.topics.map(({ id, topic }): Choice => ({ kind: 'form', label: topic.name, topic: id }));
  return say(session, {
    sections: [{ kind: 'lead', spans: ['What would you like to pick? Type the number.'] }],
    choices,
  });
}

function openForm(session: Session, topic: string | undefined): Turn {
  const knowledge = session.bot.topics.find(({ id }) => id === topic);
  if (!knowledge) return note(session, 'That form is no longer there.');
  const form = startForm(knowledge);
  const intro = { kind: 'paragraph', spans: [knowledge.form.intro] } as const;
  const question = askNext(form);
  return { reply: { sections: [intro, ...(question?.sections ?? [])], choices: [] }, session: { ...session, form } };
}

function continueForm(session: Session, form: FormProgress, text: string): Turn {
  const { form: _closed, ...rest } = session;
  if (text === '/cancel') return note(rest, 'The form is closed.');
  const step = answerNext(form, text);
  if (step.kind === 'again') return { reply: words(step.remark), session };
  const question = askNext(step.form);
  if (question) return { reply: question, session: { ...session, form: step.form } };
  const requirements = requirementsOfForm(step.form.knowledge, step.form.answers);
  return say(rest, session.bot.recommend(requirements).reply);
}

function listSnippets(session: Session): Turn {
  const choices = session.bot.topics.flatMap(({ id: topic, snippets }) =>
    Object.entries(snippets).map(
      ([snippet, { title }]): Choice => ({
        kind: 'snippet',
        label: `${title} (${snippet})`,
        topic,
        snippet,
        params: {},
      }),
    ),
  );
  if (choices.length === 0) return note(session, 'There is no snippet yet.');
  return say(session, {
    sections: [{ kind: 'lead', spans: ['These are the snippets; type the number of one.'] }],
    choices,
  });
}

function findSnippet(session: Session, id: string): Turn {
  const topic = session.bot.topics.find(({ snippets }) => snippets[id]);
  if (!topic) return note(session, `There is no snippet "${id}"; /snippet lists them all.`);
  return showSnippet(session, topic.id, id, {});
}

function showSnippet(session: Session, topic: string, id: string, params: Readonly<Record<string, string>>): Turn {
  const reply = session.bot.snippet(topic, id, params);
  return reply ? say(session, reply) : note(session, 'That snippet is no longer there.');
}

function say(session: Session, reply: Reply): Turn {
  return { reply, session: { ...session, choices: reply.choices } };
}

/** A remark leaves the numbers of the last reply as they are. */
function note(session: Session, text: string): Turn {
  return { reply: words(text), session };
}

function words(text: string): Reply {
  return { sections: [{ kind: 'paragraph', spans: [text] }], choices: [] };
}

const help: Reply = {
  sections: [
    {
      kind: 'list',
      title: 'Ask in your own words, or type',
      items: [
        ['a number: one of the suggestions under the last answer'],
        [
          { kind: 'code', text: '/pickframework' },
          ': a few questions, then a recommendation; with words behind it, at once',
        ],
        [{ kind: 'code', text: '/snippet' }, ': all code that there is, or one by its id'],
        [{ kind: 'code', text: '/why' }, ': what was understood of the last question, and what the answer rests on'],
        [{ kind: 'code', text: '/new' }, ': forget what this conversation was about'],
        [{ kind: 'code', text: '/quit' }, ' or Ctrl-D: leave'],
      ],
    },
  ],
  choices: [],
};
