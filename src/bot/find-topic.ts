import type { Knowledge } from '../knowledge/knowledge.ts';
import { toMessage } from '../understand/message.ts';
import type { TraceSpan, Understanding, Want } from '../understand/question.ts';
import type { Understand } from '../understand/understand.ts';

/** A topic with what reads messages about it. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly understand: Understand;
}

interface Reading {
  readonly knowledge: Knowledge;
  readonly understanding: Understanding;
}

/** A message as it is read in the topic that it is about. */
export interface Found extends Reading {
  /** All topics that it may as well be about, where it says nothing that belongs to one alone ("help"). */
  readonly topics: readonly Knowledge[];
}

/**
 * Finds the topic of a message: the one that accounts for all of it, else the one that it names something of, else the
 * one that has an answer; where all that is equal, the topic of the thread, else the one that it has most words of, else
 * the first. What only goes on with the thread ("and …?") stays in its topic. A message that names subjects of two
 * topics is no question to either. Undefined without topics.
 */
export function findTopic(engines: readonly Engine[], text: string, context: readonly string[]): Found | undefined {
  const readings =
    engines.length > 1 && context.length === 0
      ? readAlone(engines, text)
      : engines.map((engine) => readIn(engine, text, context));
  const [only, ...more] = readings;
  if (!only || more.length === 0) return only && { ...only, topics: [only.knowledge] };
  const torn = betweenTopics(readings);
  if (torn) return torn;
  const thread = topicOfThread(engines, context);
  const ofThread = readings.find(({ knowledge }) => knowledge.id === thread);
  const best = bestOf(readings);
  if (ofThread && (best.includes(ofThread) || goesOn(readings))) return { ...ofThread, topics: [ofThread.knowledge] };
  const most = Math.max(...best.map(lengthPlaced));
  const equal = best.filter((reading) => lengthPlaced(reading) === most);
  const [first = only] = equal;
  return { ...first, topics: equal.map(({ knowledge }) => knowledge) };
}

/** Where a message outside of a thread names subjects of one topic alone, or is about nothing else, only that one reads it. */
function readAlone(engines: readonly Engine[], text: string): readonly Reading[] {
  const message = toMessage(text);
  const glances = engines.map(({ knowledge, understand }) => ({ knowledge, glance: understand.glance(message) }));
  const bySubject = glances.filter(({ glance }) => glance.names === 'subject');
  const byAnything = glances.filter(({ glance }) => glance.names !== 'nothing');
  const [found] = [bySubject, byAnything].filter(({ length }) => length > 0);
  return (found?.length === 1 ? found : glances).map(({ knowledge, glance }) => ({
    knowledge,
    understanding: glance.understand(),
  }));
}

/** Finds the topic that a text names requirements of. Undefined without topics. */
export function findWants(
  engines: readonly Engine[],
  text: string,
): { readonly knowledge: Knowledge; readonly wants: readonly Want[] } | undefined {
  const [only, ...more] = engines;
  // What the message asks tells topics apart, and nothing else.
  if (!only || more.length === 0) return only && { knowledge: only.knowledge, wants: only.understand.wants(text) };
  const readings = engines.map((engine) => ({ ...readIn(engine, text, []), wants: engine.understand.wants(text) }));
  const [first, ...rest] = readings;
  return (
    first &&
    rest.reduce((best, one) => {
      const isBetter =
        Number(one.wants.length > 0) - Number(best.wants.length > 0) ||
        namesBeyond(one, best) - namesBeyond(best, one) ||
        one.wants.length - best.wants.length;
      return isBetter > 0 ? one : best;
    }, first)
  );
}

function readIn({ knowledge, understand }: Engine, text: string, context: readonly string[]): Reading {
  return { knowledge, understanding: understand(text, context) };
}

/** Those of the readings between which nothing decides; of three that each beat one, all. */
function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const best = readings.filter((reading) => readings.every((other) => compare(reading, other) >= 0));
  return best.length > 0 ? best : readings;
}

/** Above zero where the first fits better. */
function compare(a: Reading, b: Reading): number {
  return (
    Number(isComplete(a)) - Number(isComplete(b)) ||
    namesBeyond(a, b) - namesBeyond(b, a) ||
    Number(isAnswerable(a)) - Number(isAnswerable(b)) ||
    spansOf(b, 'unknown').length - spansOf(a, 'unknown').length
  );
}

function isAnswerable({ understanding }: Reading): boolean {
  return understanding.question.kind !== 'unknown';
}

function isComplete(reading: Reading): boolean {
  return isAnswerable(reading) && spansOf(reading, 'unknown').length === 0;
}

/** 2 where a reading knows a subject, 1 where it knows a word for the topic as a whole, that means nothing to the other. */
function namesBeyond(reading: Reading, other: Reading): number {
  const blanks = spansOf(other, 'unknown');
  const beyond = spansOf(reading, 'mention').filter((span) =>
    blanks.some((blank) => blank.start < span.end && span.start < blank.end),
  );
  const labels = beyond.flatMap(({ label }) => label.split(', '));
  if (labels.some((label) => label.startsWith('subject '))) return 2;
  return labels.includes('topic') ? 1 : 0;
}

function spansOf({ understanding }: Reading, kind: TraceSpan['kind']): readonly TraceSpan[] {
  return understanding.spans.filter((span) => span.kind === kind);
}

function lengthPlaced(reading: Reading): number {
  return spansOf(reading, 'mention').reduce((sum, { start, end }) => sum + end - start, 0);
}

/** "and …?", "what about …?" without a name: says nothing by itself. */
function goesOn(readings: readonly Reading[]): boolean {
  if (readings.some(({ understanding }) => understanding.named.length > 0)) return false;
  return readings.some(({ understanding: { spans } }) => {
    const [first] = spans;
    return first?.kind === 'cue' && first.label.split(', ').some((cue) => cue === 'and' || cue === 'topical');
  });
}

/** The topic of the last message of the thread that can be about one alone. */
function topicOfThread(engines: readonly Engine[], context: readonly string[]): string | undefined {
  for (const message of context.toReversed()) {
    const [best, ...others] = bestOf(engines.map((engine) => readIn(engine, message, [])));
    if (best && others.length === 0) return best.knowledge.id;
  }
  return undefined;
}

/** Each of two topics knows a subject that means nothing to the other: either could answer half a question only. */
function betweenTopics(readings: readonly Reading[]): Found | undefined {
  for (const [index, one] of readings.entries()) {
    const isTorn = (two: Reading) => namesBeyond(one, two) === 2 && namesBeyond(two, one) === 2;
    const other = readings.slice(index + 1).find(isTorn);
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
