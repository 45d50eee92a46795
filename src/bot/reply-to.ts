import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { cite } from '../reply/cite.ts';
import { phrase } from '../reply/phrase.ts';
import type { Reply, Section } from '../reply/reply.ts';
import { shorten } from '../reply/shorten.ts';
import { choices } from '../reply/suggest.ts';

/** An answer that is neither code nor steps nor a full comparison is at most this long. */
const shortAnswer = 1500;

/** What else an answer is given on. */
export interface Circumstances {
  /** Names in the question that are not known. */
  readonly unknownSubjects?: readonly string[];
  /** All topics that the question may be about; only this one where left out. */
  readonly topics?: readonly Knowledge[];
  /** The day, YYYY-MM-DD. */
  readonly today: string | undefined;
}

/** Puts an answer into words, with its sources, what is not known, and what to ask next. */
export function replyTo(
  knowledge: Knowledge,
  answer: Answer,
  { unknownSubjects = [], topics = [knowledge], today }: Circumstances,
): Reply {
  const strangers: readonly Section[] =
    unknownSubjects.length > 0 && answer.kind !== 'unknown'
      ? [{ kind: 'note', spans: [`I know nothing about ${unknownSubjects.join(', ')}.`] }]
      : [];
  const sections = [...phrase(knowledge, answer, topics), ...strangers, ...cite(knowledge, answer.evidence, today)];
  const reply: Reply = { sections, choices: choices(knowledge, answer, topics) };
  const isLong = answer.kind === 'code' || answer.kind === 'deploy' || (answer.kind === 'compare' && answer.full);
  return isLong ? reply : shorten(reply, shortAnswer);
}
