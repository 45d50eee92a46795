import type { Claim } from '../question.ts';
import type { Reading } from '../reading.ts';
import { wordsOf } from '../slot.ts';

/** "do I have to write … myself": then it is not there. */
export function isLeftToYou({ slots, claims, knowledge }: Reading): boolean {
  const kindOf = (claim: Claim) => (claim.kind === 'feature' ? knowledge.features[claim.feature]?.kind : undefined);
  // "bring your own ORM" may be the name of a feature, which then is there.
  const unnamed = slots.filter((slot) => slot.meanings.length === 0 || !/\bown\b/.test(slot.words));
  const things = claims.filter((claim) => kindOf(claim) !== 'text');
  return things.length > 0 && things.every((claim) => kindOf(claim) === 'support') && leftToYou.test(wordsOf(unnamed));
}

const leftToYou =
  /\b(?:have to|has to|must|need to|needs to|got to) (?:configure|set up|enable|turn on|activate|switch on)\b|\b(?:involve|mean|take|require|need)s?\b.*\b(?:much|a lot of|lots of|tons of|loads of) (?:code|coding|work|effort)\b|^(?:so |and )?(?:do|will|would) (?:i|we|you)\b.*\b(?:(?:my|our|your)sel(?:f|ves)|by hand|manually|from scratch)\b|\b(?:requires?|depends? on|rel(?:y|ies) on)\b.*\b(?:packages?|plugins?|librar(?:y|ies)|libs?|extensions?|add ons?|third party)\b|\b(?:have to|has to|must|need to|needs to|got to|supposed to)\b.*\b(?:(?:my|your|our|one)sel(?:f|ves)|by hand|manually|from scratch|(?:my|your|our) own)\b|\b(?:have to|has to|must|need to|needs to|got to) hand[ -]?(?:write|roll|code|craft)\b|^(?:so )?(?:am i|are we) on (?:my|our) own\b|\b(?:have to|has to|must|need to|needs to)\b.*\b(?:bolt|add|install|pull in|bring|wire|reach for|roll)\b.*\b(?:something|packages?|plugins?|librar(?:y|ies)|libs?|extensions?|add ons?|third party)\b|\bneeds? (?:an? |some )?(?:extra |third party |additional |external |separate )*(?:packages?|plugins?|librar(?:y|ies)|libs?|extensions?|add ons?|addons?)\b/;
