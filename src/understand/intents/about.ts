import { has, meanings, opensWithAux, type Reading, unknownWords } from '../reading.ts';
import { names, type Slot } from '../slot.ts';
import { isThingWord } from '../words/neutral-words.ts';
import type { Intent } from './intent.ts';

/** "what is A", "tell me about A", or nothing but a name. */
export const about: Intent = {
  name: 'about',
  recognise(reading) {
    const { subjects, components, claims, slots } = reading;
    const targets = meanings(slots, 'target').map((meaning) => meaning.id);
    if (
      claims.some((claim) => claim.kind !== 'component') ||
      subjects.length + components.length + targets.length === 0
    )
      return undefined;
    if (has(reading, 'difference') && meanings(slots, 'topic').length === 0) return undefined;
    if (asksForDegree(reading) || asksForAnother(reading) || asksForPart(reading)) return undefined;
    const asks =
      has(reading, 'what', 'explain', 'about', 'mean', 'how', 'who', 'good', 'show', 'topical') || isBareName(reading);
    if (reading.isInherited && !has(reading, 'explain', 'what')) return undefined;
    if (subjects.length > 1 && !reading.isInherited && has(reading, 'not', 'lack')) return undefined;
    if (
      has(reading, 'lack', 'not', 'when', 'only', 'without', 'than', 'must') ||
      (opensWithAux(reading) && !has(reading, 'explain', 'about', 'good'))
    )
      return undefined;
    if (has(reading, 'debug', 'my') || (reading.isInherited && unknownWords(slots).length > 0)) return undefined;
    return asks
      ? { kind: 'about', subjects, components, targets: subjects.length + components.length === 0 ? targets : [] }
      : undefined;
  },
};

/** Nothing but a name, in a message that says no more of somebody's own. */
function isBareName({ slots, message }: Reading): boolean {
  const isOwn = message.some(({ cues }) => cues.includes('my') || cues.includes('debug'));
  return (
    !isOwn &&
    slots.every((slot) => slot.meanings.length > 0 || (slot.isNeutral && !slot.isLoose && !slot.cues.includes('you')))
  );
}

/** "what is the best way of starting A?", "what is a context in A?": another thing is asked for than A itself. */
export function asksForAnother(reading: Reading): boolean {
  const { slots } = reading;
  if (has(reading, 'explain')) return false;
  const from = slots.findIndex((slot) => slot.cues.includes('what'));
  const to = slots.findIndex((slot, at) => at > from && slot.meanings.length > 0);
  if (from < 0 || to < 0) return false;
  const between = slots.slice(from + 1, to);
  return between.some(({ words }, at) => {
    const noun = between[at - 1];
    return (
      /^(?:of|for|in)$/.test(words) &&
      noun !== undefined &&
      noun.cues.length === 0 &&
      !/^(?:an?|the|features?|basics|essentials)$/.test(noun.words)
    );
  });
}

/** "what is the A manager?", "explain A's class-based views": a thing of A that is not on record. */
function asksForPart({ slots }: Reading): boolean {
  const at = slots.findLastIndex((slot) => names(slot, 'subject'));
  return slots
    .slice(at + 1)
    .some(({ words, clause, meanings }) => meanings.length === 0 && clause === slots[at]?.clause && isThingWord(words));
}

/** "how tall is A?": how much it has of something that is not on record. */
function asksForDegree({ slots }: Reading): boolean {
  return slots.some(({ words }, at) => {
    const [degree, verb] = [slots[at + 1], slots[at + 2]];
    const isPlain = degree?.cues.length === 0 && degree.meanings.length === 0 && !/ly$/.test(degree.words);
    return words === 'how' && isPlain && verb?.cues.includes('aux') === true;
  });
}

/** "is A a framework?": nothing follows that asks for more. */
function asksForTopic(slots: readonly Slot[]): boolean {
  // "A a framework" may be taken for the name, as "A framework" is one.
  if (slots.some((slot) => names(slot, 'subject') && / an? /.test(slot.words))) return true;
  const at = slots.findIndex((slot) => names(slot, 'topic'));
  return at > 0 && /^(?:an?|the)$/.test(slots[at - 1]?.words ?? '') && at >= slots.length - 2;
}

/** "is C a broker or a queue?", "is A a framework?": what it is tells. */
export const kindOf: Intent = {
  name: 'kind-of',
  isTolerant: true,
  recognise(reading) {
    const { slots, subjects, components, claims } = reading;
    const isNamedAlone = subjects.length === 1 && claims.length === 0 && !reading.isInherited;
    if (isNamedAlone && opensWithAux(reading) && asksForTopic(slots))
      return { kind: 'about', subjects, components: [], targets: [] };
    const at = slots.findIndex((slot) => names(slot, 'component'));
    const opens = slots[at - 1]?.cues.includes('aux') && /^(?:a|an|the|some)$/.test(slots[at + 1]?.words ?? '');
    if (subjects.length > 0 || components.length !== 1 || !opens) return undefined;
    return { kind: 'about', subjects: [], components, targets: [] };
  },
};
