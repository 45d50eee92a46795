import type { Knowledge } from '../knowledge/knowledge.ts';
import { keyOf } from './lexicon.ts';
import type { Question } from './question.ts';
import { names, type Slot } from './slot.ts';

/** A parameter of snippets with the number that somebody gives it, and where it stands: "8 workers", "port 9000". */
export interface Setting {
  readonly param: string;
  readonly value: string;
  readonly slots: readonly Slot[];
}

/**
 * Gives the settings that slots name, in their order. A value is a number: a word that stands beside a parameter is
 * seldom meant for it, and has lost its capitals. Whether the parameter takes it is for the answer to say.
 */
export function settingsIn(slots: readonly Slot[], { topic: { params } }: Knowledge): readonly Setting[] {
  if (!slots.some(isNumber)) return [];
  const taken = new Set<Slot>();
  return slots.flatMap((slot, at) => {
    const value = [before(slots, at), after(slots, at)].find((one) => one && !taken.has(one));
    if (!value) return [];
    const param = Object.keys(params).find((id) => params[id]?.aliases.some((alias) => endsWith(slot.words, alias)));
    if (param === undefined) return [];
    taken.add(value);
    const [from, to] = [Math.min(at, slots.indexOf(value)), Math.max(at, slots.indexOf(value))];
    return [{ param, value: value.words, slots: slots.slice(from, to + 1) }];
  });
}

/** Gives the values by parameter, as a question carries them; where two are named for one, the later. */
export function paramsOf(settings: readonly Setting[]): Readonly<Record<string, string>> {
  return Object.fromEntries(settings.map(({ param, value }) => [param, value]));
}

/** Gives the features that are named apart from settings: of "the command with 8 workers" the command alone. */
export function featuresBeside(
  features: readonly string[],
  settings: readonly Setting[],
  slots: readonly Slot[],
): readonly string[] {
  const within = new Set(settings.flatMap((setting) => setting.slots));
  const isNamed = (id: string, among: readonly Slot[]) =>
    among.some((slot) => slot.meanings.some((meaning) => meaning.kind === 'feature' && meaning.id === id));
  const beside = slots.filter((slot) => !within.has(slot));
  return features.filter((id) => !isNamed(id, [...within]) || isNamed(id, beside));
}

/** Gives the slots without the settings that a question carries: those are accounted for. */
export function withoutSettings(slots: readonly Slot[], question: Question, knowledge: Knowledge): readonly Slot[] {
  if (question.kind !== 'deploy' || question.params === undefined) return slots;
  const within = new Set(settingsIn(slots, knowledge).flatMap((setting) => setting.slots));
  return slots.filter((slot) => !within.has(slot));
}

/** "8 workers", "8 gunicorn workers". */
function before(slots: readonly Slot[], at: number): Slot | undefined {
  const next = slots[at - 1];
  const value = names(next, 'component') ? slots[at - 2] : next;
  return value && isNumber(value) && value.sentence === slots[at]?.sentence ? value : undefined;
}

/** "workers 8", "port to 9000", "port should be 9000". */
function after(slots: readonly Slot[], at: number): Slot | undefined {
  const next = slots
    .slice(at + 1, at + 4)
    .find((slot) => !/^(?:to|is|be|at|set|number|should|should be)$/.test(slot.words));
  return next && isNumber(next) && next.sentence === slots[at]?.sentence ? next : undefined;
}

function isNumber({ words }: Slot): boolean {
  return /^\d+$/.test(words);
}

function endsWith(words: string, alias: string): boolean {
  const last = words.split(' ').slice(-alias.split(' ').length).join(' ');
  return keyOf(last) === keyOf(alias);
}
