import { names, type Slot } from './slot.ts';

/** How a slot stands in its sentence. */
export interface Polarity {
  /** "no …", "without …", "lacks …". */
  readonly isNegated: boolean;
  /** "skip writing …": it is spared, which is good news if it is there and bad if it is a burden. */
  readonly isSpared: boolean;
}

interface State {
  readonly isNegated: boolean;
  readonly isSpared: boolean;
  /** The number of the last negation, and what kind it was. */
  readonly lastNegation: number;
  readonly lastKind: 'lack' | 'not' | 'other';
  /** The number of an auxiliary verb that may open a negative question: "doesn't A …?" */
  readonly openingAux: number;
  readonly sawSubject: boolean;
  readonly sawQuestionWord: boolean;
}

const start: State = {
  isNegated: false,
  isSpared: false,
  lastNegation: -9,
  lastKind: 'other',
  openingAux: -9,
  sawSubject: false,
  sawQuestionWord: false,
};

/**
 * Gives the polarity of every slot. A negation holds until "but" or "only"; a second one within it undoes it ("does not
 * lack") unless it goes on with a list ("neither A nor B"). "doesn't A have …?" asks the same as "does A have …?".
 */
export function polarities(slots: readonly Slot[]): readonly Polarity[] {
  const found: Polarity[] = [];
  let state = start;
  slots.forEach((slot, at) => {
    if (slot.sentence !== slots[at - 1]?.sentence) state = start;
    state = next(state, slot, at, slots);
    found.push({ isNegated: state.isNegated || isDismissedLater(slots, at), isSpared: state.isSpared });
  });
  return found;
}

function next(state: State, slot: Slot, at: number, slots: readonly Slot[]): State {
  if (
    slot.cues.length === 0 &&
    slot.meanings.length === 0 &&
    !/^(?:but|just|only|leav(?:e|es|ing)|left)\b/.test(slot.words)
  )
    return state;
  if (slot.cues.includes('tag') && (!slot.cues.includes('without') || at === slots.length - 1)) return state;
  const before = slots[at - 1];
  const opens = slot.cues.includes('aux') && !before?.cues.some((cue) => cue === 'first' || cue === 'pronoun');
  const seen: State = {
    isNegated: state.isNegated,
    lastNegation: state.lastNegation,
    lastKind: state.lastKind,
    openingAux: opens ? at : state.openingAux,
    sawSubject: state.sawSubject || names(slot, 'subject'),
    sawQuestionWord:
      state.sawQuestionWord || slot.cues.some((cue) => cue === 'which' || cue === 'what' || cue === 'who'),
    isSpared: state.isSpared || slot.cues.includes('spared'),
  };
  if (/^(?:but|just|only)\b/.test(slot.words) || slot.cues.includes('only')) return { ...seen, isNegated: false };
  // "leaves X for you to set up": what follows is what is to be done.
  if (slot.words === 'for you') return { ...seen, isNegated: false };
  // "can't be bothered with A and wants B"
  if (slot.cues.includes('and') && slots[at + 1]?.cues.includes('need')) return { ...seen, isNegated: false };
  return isNegation(slot) || leavesTo(slots, at) ? negate(seen, slot, at) : seen;
}

function isNegation(slot: Slot): boolean {
  return (
    /^not /.test(slot.words) || slot.cues.includes('not') || slot.cues.includes('lack') || slot.cues.includes('without')
  );
}

/** "leaves X to you", "leaves X up to a library": it is not there, unless the choice is what is left. */
function leavesTo(slots: readonly Slot[], at: number): boolean {
  if (!/^(?:leave|leaves|left|leaving)$/.test(slots[at]?.words ?? '')) return false;
  const rest = slots.slice(at + 1, at + 6).filter((slot) => slot.clause === slots[at]?.clause);
  const to = rest.findIndex(
    (slot) => slot.words === 'to' || slot.words.startsWith('up to') || slot.words === 'for you',
  );
  // "leaves sessions to dependency injection": what it is left to is there.
  const isLeftToFeature =
    rest[to]?.words !== 'for you' &&
    rest[to + 1]?.words !== 'you' &&
    rest.slice(to + 1).some((slot) => names(slot, 'feature'));
  return to >= 0 && !isLeftToFeature && !rest.some((slot) => /\bchoice\b|\bchoose\b/.test(slot.words));
}

function negate(state: State, slot: Slot, at: number): State {
  const kind = slot.cues.includes('lack') ? 'lack' : slot.words === 'not' || slot.words === 'never' ? 'not' : 'other';
  const asksNegatively =
    slot.cues.includes('not') && state.openingAux === at - 1 && !state.sawSubject && !state.sawQuestionWord;
  if (asksNegatively) return { ...state, lastNegation: at, lastKind: kind };
  const isClose = at - state.lastNegation <= 3;
  const undoes = kind === 'lack' || state.lastKind === 'lack' || (state.lastKind === 'not' && slot.words === 'without');
  return { ...state, isNegated: !(state.isNegated && isClose && undoes), lastNegation: at, lastKind: kind };
}

/** Said after a thing, that it is not there. */
const absent =
  /^(?:missing|lacking|absent|impossible|not possible|out of (?:the )?question|no go|off the table|unavailable|unsupported|(?:got |was |been )?(?:removed|dropped))$/;

/** "… not included", "… not there": what was named before is what is not. */
function saysWhetherThere(next: Slot | undefined): boolean {
  return (
    next?.cues.some((cue) => cue === 'outOfTheBox' || cue === 'include') === true ||
    /^(?:there|supported|available|provided|offered|shipped|covered|possible|an|a|in)$/.test(next?.words ?? '')
  );
}

/** "is X not included?" asks the same as "is X included?". */
function wasAsked(slots: readonly Slot[], at: number): boolean {
  return slots.slice(0, at).some((slot) => slot.cues.includes('aux') && slot.clause === slots[at]?.clause);
}

/** "admin panel not needed", "is an admin panel missing?": the word comes after what it is about. */
function isDismissedLater(slots: readonly Slot[], at: number): boolean {
  const clause = slots[at]?.clause;
  for (const slot of slots.slice(at + 1, at + 4)) {
    if (slot.clause !== clause) return false;
    if (slot.cues.includes('dismiss')) return true;
    if (absent.test(slot.words))
      return !slots.slice(slots.indexOf(slot)).some((one) => names(one, 'feature', 'component', 'choice'));
    if (slot.words === 'not' && !wasAsked(slots, at) && saysWhetherThere(slots[slots.indexOf(slot) + 1])) return true;
  }
  return false;
}
