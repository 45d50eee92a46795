import { isEitherOr } from './intents/compare-feature.ts';
import type { Reading } from './reading.ts';
import { names } from './slot.ts';
import { anyWord, end, maybe, not, row, standsIn, start, textOf } from './word-row.ts';
import { advice, anybody, colleagues, openings, replies } from './words/talk-words.ts';

/** "and …", "yes, …", "if you're using …": said to somebody who said something before. */
export function continuesTalk(reading: Reading): boolean {
  const text = textOf(reading.message);
  if (opensWithReply(reading) || asksOfDoings(reading) || standsIn(text, openers)) return true;
  if (standsIn(text, rows) || endsWithHelp(reading)) return true;
  // "if you had to take one, A or B?" is put to everybody.
  return !(reading.subjects.length > 1 && isEitherOr(reading)) && standsIn(text, asides);
}

const pointers = 'this these those';

const openers: readonly RegExp[] = [
  // "thanks, A it is", "heads up: A has a new release"
  row(start, openings),
  row(start, 'heads quick fun hot unpopular', 'up update fact take opinion'),
  row(start, 'for', 'example instance'),
  row(start, 'you same guess', 'know here what'),
  // "which can be a weakness of A", "make a ticket for A?"
  row(start, 'which', 'can could may might', 'be'),
  row(start, 'make open file', 'a an the'),
  row('heh hehe haha lol lmao'),
];

const rows: readonly RegExp[] = [
  // "you should try A", "the A that you meant"
  row(
    not('would do should might could can will when if all'),
    'you',
    'are were have said could can should might may want need will just probably also decide pick choose used did wrote meant',
  ),
  // "are you on A?", "you like A, don't you?"
  row('are have did were', 'you'),
  row('do would', maybe('not'), 'you', end),
  // "do you mean A?", "do you have an A license?"
  row(start, maybe('so hey hi'), 'do', 'you', not(`${advice} guys have need still really`)),
  row(start, maybe('so hey hi'), 'do', 'you', 'have', not('to')),
  // "what do you all think?"
  row('you', maybe('guys all folks people'), 'think'),
  // "is your A slow?"
  row(not('from'), 'your', not('own pick')),
  // "have we moved to A?"
  row('are have did is were does has', 'we us our'),
  // "do we still use A?"; but "do we need a lib with A?"
  row(not('how'), 'do', 'we', maybe('still really'), not('have need get lose still really')),
  row(not('how'), 'do', 'we', maybe('still'), 'have', not('to')),
  // "has the team moved to A?"
  row('has have did is are was were does do will would', maybe('the our your their'), colleagues),
  // "was the A talk good?"
  row('did was were', maybe('not'), 'the that this it our their his her we they'),
  // "we use A and …", "I said A"
  row('i we', maybe('was were'), 'said answered asked told thought'),
  // "what would we do without A?"
  row('what', 'would do did should shall will', 'i we', 'do'),
  // "anyone here on A?", "has anybody tried A?", "can someone fix A?"
  row(anybody, 'else here of tried using use used have has having got seen'),
  row(anybody, 'know', 'of'),
  row('has', anybody),
  row('can', anybody, not(advice)),
  // "can A help me?"
  row('help', 'me us'),
  // "is this the A channel?"
  row('is are was', pointers),
  row(start, maybe('so and but wait'), 'is', 'that', 'the a an your our my'),
  // "what is this error?", "does A look like that?", "doing that in A"
  row(pointers, 'error issue case code one app way thing approach the'),
  row('like', `that ${pointers}`),
  row('do does did doing', 'that', 'in with to'),
  // "is there a clean way …"
  row('is', 'there', 'a an any some', anyWord, anyWord, 'way'),
  // "what if A is down?"
  row('what', maybe('happens'), 'if'),
  // "should I put that into A?"
  row('should', 'i we', 'put'),
  row('here', end),
];

const asides: readonly RegExp[] = [
  // "if you need B, take A"
  row('if', 'you'),
  row(not('can could should would do did when if'), 'we', maybe('are'), 'use on run'),
  // "is A ok for that?"
  row(not('better'), 'for with', `that everyone everybody ${pointers}`, end),
];

/** "A keeps redirecting me, help?"; but "how does A help?" */
function endsWithHelp({ message }: Reading): boolean {
  const [before, last] = message.slice(-2);
  return last?.words === 'help' && (before?.meanings.length === 0 || before?.clause !== last.clause);
}

/** "no, …": the word alone, with a pause after it; "no admin in A?" asks. */
function opensWithReply({ message: [first, second] }: Reading): boolean {
  return first !== undefined && first.clause !== second?.clause && replies.has(first.words);
}

/** "did infra say yes?": somebody's doing, unless it is the subject that did it. */
function asksOfDoings({ slots }: Reading): boolean {
  return /^did\b/.test(slots[0]?.words ?? '') && !names(slots[1], 'subject', 'component');
}
