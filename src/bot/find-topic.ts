import type { Knowledge } from '../knowledge/knowledge.ts';
import type { TraceSpan, Understanding } from '../understand/question.ts';
import type { Understand } from '../understand/understand.ts';

/** A topic with what reads messages about it. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly understand: Understand;
}

/** A message as it is read in the topic that it is about. */
export interface Found {
  readonly knowledge: Knowledge;
  readonly understanding: Understanding;
  /** All topics that it may as well be about, where it says nothing that belongs to one alone ("help"). */
  readonly topics: readonly Knowledge[];
}

interface Reading {
  readonly knowledge: Knowledge;
  readonly understanding: Understanding;
}

/**
 * Finds the topic of a message: the one that accounts for all of it, else the one that it names something of, else the
 * one that has an answer; where all that is equal, the topic of the thread, else the first. What only goes on with the
 * thread ("and …?") stays in its topic. A message that names subjects of two topics is no question to either.
 */
export function findTopic(engines: readonly Engine[], text: string, context: readonly string[]): Found | undefined {
  const readings = engines.map((engine) => readIn(engine, text, context));
  if (readings.length < 2) return readings.map((reading) => ({ ...reading, topics: [reading.knowledge] }))[0];
  const across = betweenTopics(readings);
  if (across) return across;
  const thread = topicOfThread(engines, context);
  const ofThread = readings.find(({ knowledge }) => knowledge.id === thread);
  const best = ofThread && goesOn(readings) ? [ofThread] : bestOf(readings);
  const first = best.find((reading) => reading === ofThread) ?? best[0];
  return first && { ...first, topics: best.map(({ knowledge }) => knowledge) };
}

/** The topics in the order in which a text names something of them. */
export function byNames<T extends Engine>(engines: readonly T[], text: string): readonly T[] {
  const naming = new Map(engines.map((engine) => [engine, namingOf(readIn(engine, text, []).understanding)]));
  return engines.toSorted((a, b) => (naming.get(b) ?? 0) - (naming.get(a) ?? 0));
}

function readIn({ knowledge, understand }: Engine, text: string, context: readonly string[]): Reading {
  return { knowledge, understanding: understand(text, context) };
}

/** Those of the readings between which nothing decides. */
function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const [first, ...rest] = readings.map(({ understanding }) => understanding);
  if (!first) return [];
  const best = rest.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
  return readings.filter(({ understanding }) => compare(understanding, best) === 0);
}

/** Below zero where the first fits better. */
function compare(a: Understanding, b: Understanding): number {
  return (
    Number(isComplete(b)) - Number(isComplete(a)) ||
    namingOf(b) - namingOf(a) ||
    Number(isAnswerable(b)) - Number(isAnswerable(a)) ||
    unknownSpans(a).length - unknownSpans(b).length
  );
}

function isAnswerable({ question }: Understanding): boolean {
  return question.kind !== 'unknown';
}

function isComplete(understanding: Understanding): boolean {
  return isAnswerable(understanding) && unknownSpans(understanding).length === 0;
}

function unknownSpans({ spans }: Understanding): readonly TraceSpan[] {
  return spans.filter(({ kind }) => kind === 'unknown');
}

/** A subject's name says more than a word for the topic as a whole. */
function namingOf({ named, spans }: Understanding): number {
  if (named.length > 0) return 2;
  return spans.some(({ kind, label }) => kind === 'mention' && label.split(', ').includes('topic')) ? 1 : 0;
}

/** "and …?", "what about …?" without a name: says nothing by itself. */
function goesOn(readings: readonly Reading[]): boolean {
  if (readings.some(({ understanding }) => namingOf(understanding) > 0)) return false;
  return readings.some(({ understanding: { spans } }) => {
    const [first] = spans;
    return first?.kind === 'cue' && first.label.split(', ').some((cue) => cue === 'and' || cue === 'topical');
  });
}

/** The topic of the last message of the thread that can be about one alone. */
function topicOfThread(engines: readonly Engine[], context: readonly string[]): string | undefined {
  for (const message of context.toReversed()) {
    const best = bestOf(engines.map((engine) => readIn(engine, message, [])));
    if (best.length === 1) return best[0]?.knowledge.id;
  }
  return undefined;
}

/** Each of two topics knows a subject and cannot place what the other one knows: either could answer half a question only. */
function betweenTopics(readings: readonly Reading[]): Found | undefined {
  const naming = readings.filter(({ understanding }) => understanding.named.length > 0);
  for (const [index, one] of naming.entries()) {
    const other = naming.slice(index + 1).find((two) => placesMore(one, two) && placesMore(two, one));
    if (!other) continue;
    const { knowledge, understanding } = one;
    const question = {
      kind: 'unknown',
      reason: 'two-topics',
      near: understanding.named,
      unknownWords: other.understanding.named.map((id) => other.knowledge.subjects[id]?.name ?? id),
    } as const;
    const silence = { ambient: false, ambientReason: 'it would not be answered' };
    return {
      knowledge,
      understanding: { ...understanding, ...silence, question, unknownSubjects: [] },
      topics: [knowledge, other.knowledge],
    };
  }
  return undefined;
}

/** Whether a reading knows something in a place that means nothing to the other. */
function placesMore({ understanding: { spans } }: Reading, other: Reading): boolean {
  const blanks = unknownSpans(other.understanding);
  const known = spans.filter(({ kind }) => kind === 'mention');
  return known.some((span) => blanks.some((blank) => blank.start < span.end && span.start < blank.end));
}
