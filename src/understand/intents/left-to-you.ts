import { featureKind } from '../feature-claims.ts';
import type { Reading } from '../reading.ts';
import { gap, maybe, type Place, row, standsIn, start, textOf } from '../word-row.ts';

/** "do I have to write … myself": then it is not there. */
export function isLeftToYou({ slots, claims, knowledge }: Reading): boolean {
  // "bring your own ORM" may be the name of a feature, which then is there.
  const unnamed = slots.filter((slot) => slot.meanings.length === 0 || !/\bown\b/.test(slot.words));
  const things = claims.filter((claim) => featureKind(claim, knowledge) !== 'text');
  return (
    things.length > 0 &&
    things.every((claim) => featureKind(claim, knowledge) === 'support') &&
    standsIn(textOf(unnamed), leftToYou)
  );
}

const addOns = 'package packages plugin plugins library libraries lib libs extension extensions addon addons';

/** How rows end that say what is to be added, and who is to do it. */
const added: readonly (readonly Place[])[] = [[addOns], ['add', 'on ons'], ['third', 'party']];
const byHand: readonly (readonly Place[])[] = [
  ['myself yourself ourselves yourselves oneself manually'],
  ['by', 'hand'],
  ['from', 'scratch'],
];
const costs = 'involve involves mean means take takes require requires need needs';
const work = 'code coding work effort';
const extra = 'extra additional external separate third';

const leftToYou: readonly RegExp[] = [
  // "do I have to enable A?", "must we set up A?"
  ...obliged('configure enable activate'),
  ...obliged('set turn switch', 'up on'),
  // "do I have to hand-write A?"
  ...obliged('hand', 'write roll code craft'),
  // "do we have to write A ourselves?", "are we supposed to bring our own A?"
  ...byHand.flatMap((end) => obliged(gap, ...end)),
  ...obliged(gap, 'my your our', 'own'),
  // "do we need to install A as a plugin?"
  ...obliged(gap, 'bolt add install bring wire roll', gap, 'something'),
  ...added.flatMap((end) => obliged(gap, 'bolt add install bring wire roll', gap, ...end)),
  ...obliged(gap, 'pull reach', 'in for', gap, 'something'),
  ...added.flatMap((end) => obliged(gap, 'pull reach', 'in for', gap, ...end)),
  // "will I write A from scratch?"
  ...byHand.map((end) => row(start, maybe('so and'), 'do will would', 'i we you', gap, ...end)),
  // "so are we on our own with A?"
  row(start, maybe('so'), 'am are', 'i we', 'on', 'my our', 'own'),
  // "does A take a lot of work?"
  row(costs, gap, 'much', work),
  row(costs, gap, 'lot lots tons loads', 'of', work),
  // "does A depend on a plugin?", "does A need extra libraries?"
  ...added.map((end) => row('require requires', gap, ...end)),
  ...added.map((end) => row('depend depends rely relies', 'on', gap, ...end)),
  ...added.map((end) => row('need needs', maybe('a an some'), maybe(extra), maybe(`party ${extra}`), ...end)),
];

/** The rows of what somebody is to do: "have to …", "must …". */
function obliged(...places: readonly Place[]): readonly RegExp[] {
  return [row('have has need needs got supposed', 'to', ...places), row('must', ...places)];
}
