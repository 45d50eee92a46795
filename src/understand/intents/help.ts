import { has, indexOf, meanings, unknownWords } from '../reading.ts';
import type { Intent } from './intent.ts';

/** "what can you do", "help". */
export const help: Intent = {
  name: 'help',
  recognise(reading) {
    const at = indexOf(reading, 'help');
    if (
      at < 0 ||
      reading.claims.length > 0 ||
      (reading.subjects.length > 0 && !reading.isInherited) ||
      reading.components.length > 0
    )
      return undefined;
    const isPhrase = (reading.slots[at]?.words.split(' ').length ?? 0) > 1;
    const isBare = reading.slots.every((slot) => slot.isNeutral || slot.cues.length > 0) && reading.slots.length <= 4;
    return (isPhrase || isBare) && unknownWords(reading.slots).length === 0 ? { kind: 'help' } : undefined;
  },
};

/** "which frameworks do you know". */
export const catalog: Intent = {
  name: 'catalog',
  recognise(reading) {
    const namesTopic =
      meanings(reading.slots, 'topic').length > 0 ||
      reading.slots.some((slot) => /^(?:topics?|subjects?)$/.test(slot.words));
    if (!namesTopic || !has(reading, 'catalog') || reading.claims.length > 0 || unknownWords(reading.slots).length > 0)
      return undefined;
    return reading.isInherited || reading.subjects.length === 0 ? { kind: 'catalog' } : undefined;
  },
};
