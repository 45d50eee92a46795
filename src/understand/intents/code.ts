import { isOnlyDeployed } from '../deployed-with.ts';
import { featuresOf, has, meanings, opensWithAux, type Reading } from '../reading.ts';
import { names, wordsOf } from '../slot.ts';
import type { Intent } from './intent.ts';

/** "show me a … example", "… code please", "how do I write …". */
export const code: Intent = {
  name: 'code',
  recognise(reading) {
    const snippets = meanings(reading.slots, 'snippet').map((meaning) => meaning.id);
    const { subjects, components, claims } = reading;
    const shows = [...featuresOf(claims), ...components];
    if (subjects.length === 0 && shows.length === 0 && snippets.length === 0) return undefined;
    // "show me frameworks that …" wants their names.
    if (subjects.length === 0 && meanings(reading.slots, 'topic').length > 0 && !has(reading, 'code', 'codeWord'))
      return undefined;
    if (snippets.some((id) => reading.knowledge.snippets[id]?.purpose === 'deploy') && !has(reading, 'code', 'show'))
      return undefined;
    const saysCode =
      has(reading, 'codeWord') &&
      (has(reading, 'show', 'howto', 'need') ||
        opensWithWhatCode(reading) ||
        /\bplease$|^code\b/.test(wordsOf(reading.slots)));
    const namesExample = reading.slots.some(
      (slot) => names(slot, 'snippet') && /\b(?:example|snippet|hello|sample|code|demo)\b/.test(slot.words),
    );
    const asks =
      has(reading, 'code') ||
      (subjects.length === 1 && claims.length === 0 && asksForSmallApp(reading)) ||
      saysCode ||
      namesExample ||
      ((bids(reading) || has(reading, 'howto') || asksForLook(reading)) && snippets.length > 0) ||
      (bids(reading) && !has(reading, 'difference', 'table', 'versus', 'pros', 'cons'));
    // "give me a Dockerfile for A" wants what starts it there.
    if (!asks || has(reading, 'deploy') || meanings(reading.slots, 'target').length > 0) return undefined;
    if (subjects.length > 0 && components.some((id) => isOnlyDeployed(id, subjects, reading.knowledge)))
      return { kind: 'deploy', subjects, features: [], components, asksWhether: false };
    return { kind: 'code', subjects, shows, snippets };
  },
};

/** "what does … look like", "usage of …", a name of code and "please" */
function asksForLook({ slots }: Reading): boolean {
  return /\blooks? like\b|\busage\b|\bplease$/.test(wordsOf(slots));
}

/** "what is the code to …" */
function opensWithWhatCode({ slots }: Reading): boolean {
  const at = slots.findIndex((slot) => slot.cues.includes('codeWord'));
  return slots.slice(Math.max(0, at - 2), at).some((slot) => slot.cues.includes('what'));
}

/** "minimal A app please": no question, and nothing else in it. */
function asksForSmallApp(reading: Reading): boolean {
  const words = wordsOf(reading.slots);
  return (
    /\b(?:minimal|minimum|smallest|tiny|tiniest|bare|basic|simple|simplest)\b.*\b(?:app|application|api|program|script|server|service)\b/.test(
      words,
    ) &&
    !opensWithAux(reading) &&
    !has(reading, 'which', 'for', 'good', 'recommend')
  );
}

/** "show me …" at the beginning or after "please", "can you": a bidding, unlike "which … does it hand me". */
function bids(reading: Reading): boolean {
  return reading.slots.some((slot, at) => {
    const before = reading.slots[at - 1];
    return (
      slot.cues.includes('show') &&
      (before?.clause !== slot.clause ||
        /\b(?:please|you|somebody|someone|anyone|and|can|could|to|just)$/.test(before.words))
    );
  });
}
