import type { Rule } from '../rule.ts';

/** Sentences of features are completed with a subject's name and a cell. */
export const predicateSlots: Rule = {
  name: 'predicate-slots',
  description: 'A predicate has exactly the slots that get filled: {subject} and {cell}, or none for support.',
  *check({ features: document }) {
    for (const [id, feature] of Object.entries(document.value ?? {})) {
      if (feature.kind === 'support') {
        for (const [value, text] of Object.entries(feature.predicate)) {
          const [slot] = slotsIn(text ?? '');
          if (slot === undefined) continue;
          const message = `${slot} is not filled here: the text completes "<subject> …"`;
          yield { document, path: [id, 'predicate', value], message };
        }
        continue;
      }
      const slots = slotsIn(feature.predicate);
      for (const slot of ['{subject}', '{cell}']) {
        if (!slots.includes(slot)) yield { document, path: [id, 'predicate'], message: `the sentence lacks ${slot}` };
      }
      for (const slot of slots.filter((each) => each !== '{subject}' && each !== '{cell}')) {
        yield { document, path: [id, 'predicate'], message: `${slot} is not filled; use {subject} and {cell}` };
      }
    }
  },
};

function slotsIn(text: string): string[] {
  return text.match(/\{[^}]*\}/g) ?? [];
}
