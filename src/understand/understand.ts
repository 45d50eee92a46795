import type { Knowledge } from '../knowledge/knowledge.ts';
import { decideAmbient } from './ambient.ts';
import { bestReading } from './best-reading.ts';
import { createMaterials, type Materials } from './materials.ts';
import { type Message, toMessage } from './message.ts';
import { normalize } from './normalize.ts';
import { withOrdinals } from './ordinals.ts';
import type { Question, Understanding, Want } from './question.ts';
import { type Reading, subjectsOf, unknownWords } from './reading.ts';
import { names, type Slot } from './slot.ts';
import { readSlots } from './slots.ts';
import { besideSubject } from './strangers.ts';
import { withoutAlternative, withTags } from './stretches.ts';
import { noThread, type Thread } from './thread.ts';
import { type Token, tokenize } from './tokens.ts';
import { traceSpan } from './trace.ts';
import { wantsOf } from './wants.ts';

/** Reads messages about one topic. Never throws, whatever people type. */
export interface Understand {
  /** Text, and the thread that it goes on, in; a Question with its trace out. */
  (text: string, thread?: Thread): Understanding;
  /** Reads the earlier messages of a thread, oldest first. */
  thread(messages: readonly string[]): Thread;
  /** The requirements that free text names. */
  wants(text: string): readonly Want[];
  /** Looks at a message outside of a thread: what it names is told at once, what it asks where somebody wants to know. */
  glance(message: Message): Glance;
}

export interface Glance {
  /** Whether the message names a subject or the topic as a whole, or anything of it at all. */
  readonly names: 'subject' | 'anything' | 'nothing';
  understand(): Understanding;
}

/** Prepares a topic's lexicon and passages once; gives the function that reads messages with them. The `others` are loaded beside it. */
export function createUnderstand(knowledge: Knowledge, others: readonly Knowledge[] = []): Understand {
  const materials = createMaterials(knowledge, others);
  const { lexicon } = materials;
  const read = (text: string, thread: Thread = noThread) => {
    const message = toMessage(text);
    const slots = readSlots(message.tokens, lexicon, thread.previous !== undefined);
    return understandSlots(message, slots, thread, materials);
  };
  return Object.assign(read, {
    thread: (messages: readonly string[]) =>
      messages
        .slice(-maxContext)
        .filter((message) => !isAnswer(message))
        .reduce((thread, message) => continued(thread, read(message, thread)), noThread),
    wants: (text: string) => wantsOf(readSlots(tokenize(normalize(text).text), lexicon), knowledge),
    glance: (message: Message): Glance => {
      const slots = readSlots(message.tokens, lexicon);
      return { names: namedIn(slots), understand: () => understandSlots(message, slots, noThread, materials) };
    },
  });
}

function namedIn(slots: readonly Slot[]): Glance['names'] {
  if (slots.some((slot) => names(slot, 'subject', 'topic'))) return 'subject';
  return slots.some(({ meanings }) => meanings.length > 0) ? 'anything' : 'nothing';
}

function continued(thread: Thread, message: Understanding): Thread {
  const { question, named } = message;
  return {
    before: [...thread.before, message],
    previous: asked(question, named) ?? thread.previous,
    named: [...new Set([...thread.named, ...named])],
  };
}

/** What a message leaves to go on from: its question, else what it named. */
function asked(question: Question, named: readonly string[]): Question | undefined {
  if (question.kind === 'help' || question.kind === 'catalog') return undefined;
  if (question.kind !== 'unknown') return question;
  return named.length > 0 ? { kind: 'about', subjects: named, components: [], targets: [] } : undefined;
}

/** The bot's own answers in a thread begin with the verdict; they ask nothing. */
function isAnswer(message: string): boolean {
  return /^(?:yes|no|partly|it depends[^.]*)\. (?!i\b|we\b|it\b|sorry\b)/i.test(message);
}

/** Earlier messages that are read for a follow-up; what is older is forgotten. */
const maxContext = 12;

function understandSlots(
  { condensed, normalized, tokens }: Message,
  read: readonly Slot[],
  thread: Thread,
  materials: Materials,
): Understanding {
  const slots = withOrdinals(withTags(read), thread);
  const best = bestReading(withoutAlternative(slots), thread, materials);
  const ambient = decideAmbient({
    message: normalized,
    reading: best.reading,
    question: best.question,
    confidence: best.confidence,
    hasContext: thread.previous !== undefined,
  });
  return {
    question: best.question,
    topic: materials.knowledge.id,
    confidence: best.confidence,
    ambient: ambient.may,
    ambientReason: ambient.reason,
    spans: slots.map((slot) => traceSpan(slot, tokens, condensed)),
    named: subjectsOf(slots),
    rule: best.rule,
    unknownSubjects: unknownSubjects(best.reading, tokens, condensed.text),
  };
}

function unknownSubjects(reading: Reading, tokens: readonly Token[], text: string): readonly string[] {
  return unknownWords(reading.slots)
    .filter((slot) => besideSubject(slot, reading))
    .map((slot) => text.slice(tokens[slot.from]?.start ?? 0, tokens[slot.to - 1]?.end ?? 0));
}
