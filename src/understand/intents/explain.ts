import { featuresOf, has, opensWithAux, type Reading, unknownWords } from '../reading.ts';
import { opensQuestion } from '../slot.ts';
import { asksForAnother } from './about.ts';
import type { Intent } from './intent.ts';

/** "how does A's ORM work", "why is A fast", "what does MTV stand for", "what is DRF". */
export const explain: Intent = {
  name: 'explain',
  recognise(reading) {
    const { subjects, components, claims } = reading;
    const features = featuresOf(claims);
    if (
      !has(reading, 'how', 'why', 'explain', 'mean', 'howto', 'pros', 'cons') ||
      (features.length === 0 && components.length === 0)
    )
      return undefined;
    if (subjects.length + components.length === 0 && has(reading, 'howto')) return undefined;
    return { kind: 'explain', subjects, features, components };
  },
};

/** A feature and a subject, with no more said: "admin panel in A?", "what ORM does A use". */
export const value: Intent = {
  name: 'value',
  recognise(reading) {
    const { subjects, components, claims } = reading;
    const features = featuresOf(claims);
    if (isStatement(reading) || isOwnTask(reading) || (features.length === 0 && asksForAnother(reading)))
      return undefined;
    if (features.length > 0 && subjects.length > 0 && components.length === 0)
      return { kind: 'value', subjects, features };
    if (subjects.length + components.length === 0 && has(reading, 'howto', 'my')) return undefined;
    if (subjects.length + components.length === 0 && isCutFromStrangers(reading)) return undefined;
    if (subjects.length + components.length === 0 && isTold(reading)) return undefined;
    if (features.length > 0 || components.length > 0) return { kind: 'explain', subjects, features, components };
    return undefined;
  },
};

/** Cues of which each makes a question, or a wish to be told, of what would else be said. */
const asking = [
  'which',
  'what',
  'show',
  'topical',
  'about',
  'tag',
  'versus',
  'difference',
  'table',
  'need',
  'recommend',
] as const;

/** "session data shared between sockets": nobody is named, and nothing is asked. */
function isTold(reading: Reading): boolean {
  const { slots } = reading;
  return (
    slots.length > 3 &&
    !slots.some(({ asked }) => asked) &&
    !opensQuestion(slots[0]) &&
    !has(reading, ...asking, 'explain', 'choose')
  );
}

/** "migrating my data to A": what somebody does, without a question. */
function isOwnTask(reading: Reading): boolean {
  return has(reading, 'my') && !reading.slots.some((slot) => slot.asked || opensQuestion(slot));
}

/** A sentence that says something of everyday life and asks nothing: "A is eating our memory". */
function isStatement(reading: Reading): boolean {
  if (reading.slots.some((slot) => slot.asked) || opensWithAux(reading)) return false;
  if (/^(?:which|what|how|who|where|when)\b/.test(reading.slots[0]?.words ?? '')) return false;
  if (has(reading, ...asking, 'where', 'who', 'when', 'quantity')) return false;
  const isSentence = has(reading, 'aux', 'first', 'my') || unknownWords(reading.slots).length > 0;
  return isSentence && (reading.slots.some((slot) => slot.isLoose) || unknownWords(reading.slots).length > 0);
}

/** "how fast is X (the cheap one)": what is in brackets says little without the strange name before it. */
function isCutFromStrangers({ slots, message }: Reading): boolean {
  return (
    unknownWords(message.filter((slot) => slot.sentence === slots[0]?.sentence && !slots.includes(slot))).length > 0
  );
}
