import type { Recommendation } from '../advise/recommend.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question, TraceSpan, Understanding } from '../understand/question.ts';
import { explainSum } from './explain-sum.ts';
import { linkLabel } from './link-label.ts';
import type { Reply, Section, Span, Spans } from './reply.ts';
import { featureName, listed, nameOf } from './sentences.ts';

/** What is explained: an answer of the bot with its trace. */
export interface Explained {
  readonly outcome: 'answer' | 'decline';
  readonly ambient: boolean;
  readonly subjects: readonly string[];
  readonly verdict: 'yes' | 'no' | 'partial' | null;
  readonly winner: string | null;
  readonly facts: readonly string[];
  readonly recommendation: Recommendation | undefined;
  readonly trace: Understanding;
}

const most = { characters: 1_500, gap: 100, wordCharacters: 80, words: 60, facts: 30 };

/**
 * Explains an answer to `message`: what the words were linked to and how, the rule, the facts, why it would or would not
 * be said unasked. The knowledge must be that of the answer's topic.
 */
export function explain(knowledge: Knowledge, message: string, answer: Explained): Reply {
  const { trace } = answer;
  return {
    sections: [
      { kind: 'lead', spans: [{ kind: 'bold', text: 'Why this answer' }] },
      ...(trace.spans.length > 0 ? [{ kind: 'paragraph', spans: marked(message, trace.spans) } as const] : []),
      ...linkedWords(message, trace.spans),
      { kind: 'list', title: 'How I read it', items: readingOf(knowledge, answer) },
      ...(answer.recommendation ? [explainSum(knowledge, answer.recommendation)] : []),
      ...restsOn(knowledge, answer.facts),
      { kind: 'note', spans: [unaskedSentence(answer)] },
      { kind: 'note', spans: [`Knowledge: ${knowledge.topic.name}, version ${knowledge.version}.`] },
    ],
    choices: [],
  };
}

/** What was read of the message, with what names something in bold, and what nothing accounts for as code. */
function marked(message: string, spans: readonly TraceSpan[]): Spans {
  const parts: Span[] = [];
  let end = 0;
  let shown = 0;
  for (const span of spans) {
    const text = wordsOf(message, span);
    if (span.start < end || text === '') continue;
    if (shown > most.characters) return [...parts, '…'];
    const between = gap(message.slice(end, span.start));
    parts.push(between);
    parts.push(
      span.kind === 'mention' ? { kind: 'bold', text } : span.kind === 'unknown' ? { kind: 'code', text } : text,
    );
    shown += between.length + text.length;
    end = span.end;
  }
  return [...parts, gap(message.slice(end))].filter((part) => part !== '');
}

/** What stands between two words; of a long message the middle is not read. */
function gap(text: string): string {
  return text.length <= most.gap ? text : ' … ';
}

function linkedWords(message: string, spans: readonly TraceSpan[]): readonly Section[] {
  const told = spans.filter(({ kind, corrected }) => kind !== 'neutral' || corrected);
  const neutral = [...new Set(spans.filter((span) => !told.includes(span)).map((span) => wordsOf(message, span)))];
  const left = told.length - most.words;
  const items: Spans[] = [
    ...told
      .slice(0, most.words)
      .map((span): Spans => [{ kind: 'code', text: wordsOf(message, span) }, `: ${linkOf(span)}`]),
    ...(left > 0 ? [[`and ${left} more`]] : []),
    ...(neutral.length > 0 ? [[`says nothing by itself: ${neutral.slice(0, most.words).join(', ')}`]] : []),
  ];
  return items.length > 0 ? [{ kind: 'list', title: 'What its words were linked to', items }] : [];
}

function wordsOf(message: string, { start, end }: TraceSpan): string {
  return end - start <= most.wordCharacters
    ? message.slice(start, end)
    : `${message.slice(start, start + most.wordCharacters - 1)}…`;
}

function linkOf(span: TraceSpan): string {
  const { kind, via, corrected } = span;
  const errors = corrected && `${corrected.errors} typing ${corrected.errors === 1 ? 'error' : 'errors'}`;
  const spelling = corrected ? `, misspelt: read as “${corrected.words}” (${errors})` : '';
  switch (kind) {
    case 'mention':
      return `${linkLabel(span)}${spelling || (via === 'exact' ? ', by its name' : ', by another name')}`;
    case 'cue':
      return `a word of the question (${linkLabel(span)})${spelling}`;
    case 'neutral':
      return `says nothing by itself${spelling}`;
    case 'unknown':
      return 'not known: nothing accounts for it';
  }
}

function readingOf(knowledge: Knowledge, answer: Explained): readonly Spans[] {
  const { trace, verdict, winner, outcome } = answer;
  const { question } = trace;
  const about = answer.subjects.map((id) => nameOf(knowledge, id));
  const isInherited =
    'subjects' in question && question.subjects.length > 0 && !question.subjects.some((id) => trace.named.includes(id));
  return [
    [`kind of question: ${question.kind} (${kindWords[question.kind]})`],
    ...(question.kind === 'unknown' ? [[`reason: ${question.reason} (${reasonWords[question.reason]})`]] : []),
    [`recognised by the rule: ${trace.rule}`],
    [`confidence: ${Math.round(trace.confidence * 100)} %`],
    ...(about.length > 0 ? [[`about: ${listed(about)}${isInherited ? ', from the messages before it' : ''}`]] : []),
    ...(trace.unknownSubjects.length > 0 ? [[`named, but not known: ${listed(trace.unknownSubjects)}`]] : []),
    [
      [
        outcome === 'answer' ? 'outcome: an answer' : 'outcome: I do not know',
        ...(verdict ? [`verdict ${verdict}`] : []),
        ...(winner ? [`comes out for ${winner === 'either' ? 'either' : nameOf(knowledge, winner)}`] : []),
      ].join(', '),
    ],
  ];
}

function restsOn(knowledge: Knowledge, facts: readonly string[]): readonly Section[] {
  if (facts.length === 0) return [{ kind: 'paragraph', spans: ['It rests on no fact.'] }];
  const left = facts.length - most.facts;
  return [
    {
      kind: 'list',
      title: 'What it rests on',
      items: [
        ...facts.slice(0, most.facts).map((id): Spans => [{ kind: 'code', text: id }, nameOfFact(knowledge, id)]),
        ...(left > 0 ? [[`and ${left} more`]] : []),
      ],
    },
  ];
}

function nameOfFact(knowledge: Knowledge, id: string): string {
  const [owner = '', feature] = id.split('.');
  const title = knowledge.snippets[id]?.title ?? nameOf(knowledge, owner);
  if (feature !== undefined) return `: ${title}, ${featureName(knowledge, feature)}`;
  return title === id ? '' : `: ${title}`;
}

function unaskedSentence({ ambient, outcome, trace }: Explained): string {
  if (ambient) return `Unasked I would say this too: ${trace.ambientReason}.`;
  const reason = outcome === 'decline' ? 'it would not be answered' : trace.ambientReason;
  return `Unasked I would keep silent: ${reason}.`;
}

const kindWords: Readonly<Record<Question['kind'], string>> = {
  support: 'whether something holds',
  value: 'what something is like',
  'compare-feature': 'how two compare in something',
  compare: 'how two compare overall',
  which: 'which one has something',
  recommend: 'what to use',
  choose: 'when to choose it',
  strengths: 'its strengths and weaknesses',
  explain: 'how or why',
  code: 'code for it',
  deploy: 'how to deploy it',
  about: 'what it is',
  search: 'found by its words in what is written about it',
  replace: 'what can take its place',
  several: 'several questions at once',
  help: 'what I can do',
  catalog: 'what I know about',
  unknown: 'not understood as a question that I can answer',
};

const reasonWords: Readonly<Record<Extract<Question, { kind: 'unknown' }>['reason'], string>> = {
  'other-subject': 'nothing in it is about the topic',
  'unknown-feature': 'what it asks about is not recorded',
  'unknown-words': 'some of its words are not known',
  debugging: 'help with somebody’s own code',
  'no-subject': 'nothing before it that it could be about',
  'two-topics': 'it names things of two topics',
  greeting: 'a greeting or thanks',
  statement: 'not a question',
};
