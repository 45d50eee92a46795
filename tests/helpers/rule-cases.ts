import { expect, it } from 'vitest';
import { checkEdit, type Edit } from './tea-files.ts';

/** Texts that a rule accepts, and texts that it objects to at the marked place, with what it says. */
export interface RuleCases {
  readonly accepts: readonly (Edit & { readonly what: string })[];
  readonly objects: readonly (Edit & { readonly what: string; readonly message: string })[];
}

/** Makes a test of each case: the edited tiny topic has no problem, or exactly the one that is expected. */
export function testRule(rule: string, { accepts, objects }: RuleCases): void {
  it.each(accepts)('accepts $what', (edit) => {
    expect(checkEdit(edit).problems).toEqual([]);
  });

  it.each(objects)('objects to $what', ({ message, ...edit }) => {
    const { problems, place } = checkEdit(edit);
    expect(edit.to).toContain('«');
    expect(problems).toEqual([`${place} ${rule}: ${message}`]);
  });
}
