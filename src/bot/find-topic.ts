import type { Knowledge } from '../knowledge/knowledge.ts';
import { toMessage } from '../understand/message.ts';
import type { Thread } from '../understand/thread.ts';
import type { Engine, Found, Reading } from './engine.ts';
import { bestFitting, lengthNamed } from './fit.ts';
import { tornBetweenTopics } from './torn-between-topics.ts';

/**
 * Finds the topic of a message: the one that accounts for all of it, else the one that it names something of, else the
 * one that has an answer; where all that is equal, the topic of the thread, else the one that it has most words of, else
 * the first. What only goes on with the thread ("and …?") stays in its topic. A message that names subjects of two
 * topics is no question to either. Undefined without topics.
 */
export function findTopic(engines: readonly Engine[], text: string, context: readonly string[]): Found | undefined {
  const threads = engines.map((engine) => ({ ...engine, thread: engine.understand.thread(context) }));
  const readings =
    engines.length > 1 && context.length === 0
      ? readAlone(engines, text)
      : threads.map(({ knowledge, understand, thread }) => ({ knowledge, understanding: understand(text, thread) }));
  const [only, ...more] = readings;
  if (!only || more.length === 0) return only && { ...only, topics: [only.knowledge] };
  const torn = tornBetweenTopics(readings);
  if (torn) return torn;
  const topic = topicOfThread(threads);
  const ofThread = readings.find(({ knowledge }) => knowledge === topic);
  const best = bestFitting(readings);
  if (ofThread && (best.includes(ofThread) || goesOn(readings))) return { ...ofThread, topics: [ofThread.knowledge] };
  const most = Math.max(...best.map(lengthNamed));
  const equal = best.filter((reading) => lengthNamed(reading) === most);
  const [first = only] = equal;
  const isAboutNone = readings.every(
    ({ understanding: { question, named } }) => question.kind === 'unknown' && named.length === 0,
  );
  return { ...first, topics: (isAboutNone ? readings : equal).map(({ knowledge }) => knowledge) };
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

/** "and …?", "what about …?" without a name: says nothing by itself. */
function goesOn(readings: readonly Reading[]): boolean {
  if (readings.some(({ understanding }) => understanding.named.length > 0)) return false;
  return readings.some(({ understanding: { spans } }) => {
    const [first] = spans;
    return first?.kind === 'cue' && (first.cues.includes('and') || first.cues.includes('topical'));
  });
}

/** The topic of the last message of the thread that can be about one alone. */
function topicOfThread(threads: readonly (Engine & { readonly thread: Thread })[]): Knowledge | undefined {
  const count = threads[0]?.thread.before.length ?? 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    const readings = threads.flatMap(({ knowledge, thread }) => {
      const understanding = thread.before[at];
      return understanding ? [{ knowledge, understanding }] : [];
    });
    const [best, ...others] = bestFitting(readings);
    if (best && others.length === 0) return best.knowledge;
  }
  return undefined;
}
