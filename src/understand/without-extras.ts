import type { Slot } from './slot.ts';

/** "without bolting on extra packages" says out of the box; it names neither packages nor a lack. */
export function withoutExtras(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, at) =>
    isWithinExtras(slots, at) ? { ...slot, meanings: [], cues: ['outOfTheBox'] as const } : slot,
  );
}

function isWithinExtras(slots: readonly Slot[], at: number): boolean {
  for (let start = at; start >= Math.max(0, at - 5); start -= 1) {
    const slot = slots[start];
    if (!slot || slot.clause !== slots[at]?.clause) return false;
    const isNeedless = slots[start - 1]?.cues.includes('need') ?? false;
    if (!slot.cues.includes('without') || (slot.words === 'no' && !isNeedless)) continue;
    const end = slots.findIndex(
      (one, number) => number > start && number <= start + 5 && one.clause === slot.clause && extras.test(one.words),
    );
    return end >= at;
  }
  return false;
}

const extras =
  /^(?:(?:extra|additional|more|other|third party|any) )*(?:packages?|plugins?|librar(?:y|ies)|libs?|add ons?|addons?|extensions?|dependenc(?:y|ies)|config|configuration|setup|tooling|boilerplate)$/;
