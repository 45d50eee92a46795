import type { Knowledge } from '../knowledge/knowledge.ts';
import { decideAmbient } from './ambient.ts';
import { claimsOf } from './claims.ts';
import { type Condensed, condense } from './condense.ts';
import { followUp, subjectsOfQuestion } from './follow-up.ts';
import { intents } from './intents/index.ts';
import { wantsOf } from './intents/recommend.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { normalize } from './normalize.ts';
import { createPassages, findPassages, type Passage } from './passages.ts';
import type { Claim, Question, TraceSpan, Understanding, UnknownReason, Want } from './question.ts';
import { componentsOf, featuresOf, has, type Reading, subjectsOf, unknownWords } from './reading.ts';
import { readSlots, type Slot } from './slots.ts';
import { sentencesOf, stretches, withTags } from './stretches.ts';
import { stem, type Token, tokenize } from './tokens.ts';
import { isComputingWord } from './words/computing-words.ts';
import { isOrdinaryWord } from './words/ordinary-words.ts';

/** Reads messages about one topic. Never throws, whatever people type. */
export interface Understand {
  /** Text and the thread's earlier messages (oldest first) in, a Question with its trace out. */
  (text: string, context?: readonly string[]): Understanding;
  /** The requirements that free text names. */
  wants(text: string): readonly Want[];
}

interface Recognised {
  readonly question: Question;
  readonly rule: string;
  readonly confidence: number;
  readonly reading: Reading;
}

/** Prepares a topic's lexicon and passages once; gives the function that reads messages with them. */
export function createUnderstand(knowledge: Knowledge): Understand {
  const lexicon = createLexicon(knowledge);
  const passages = createPassages(knowledge);
  const understand = (text: string, previous: Question | undefined): Understanding =>
    understandMessage(text, previous, { knowledge, lexicon, passages });
  const read = (text: string, context: readonly string[] = []) => {
    let previous: Question | undefined;
    for (const earlier of context.slice(-maxContext).filter((message) => !isAnswer(message))) {
      const { question, named } = understand(earlier, previous);
      if (question.kind === 'unknown')
        previous = named.length > 0 ? { kind: 'about', subjects: named, components: [], targets: [] } : previous;
      else if (question.kind !== 'help' && question.kind !== 'catalog') previous = question;
    }
    return understand(text, previous);
  };
  const wants = (text: string) => wantsOf(claimsOf(readSlots(tokenize(normalize(text).text), lexicon), knowledge));
  return Object.assign(read, { wants });
}

/** The bot's own answers in a thread begin with the verdict; they ask nothing. */
function isAnswer(message: string): boolean {
  return /^(?:yes|no|partly|it depends[^.]*)\. (?!i\b|we\b|it\b|sorry\b)/i.test(message);
}

/** Earlier messages that are read for a follow-up; what is older is forgotten. */
const maxContext = 12;

interface Materials {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly passages: readonly Passage[];
}

function understandMessage(text: string, previous: Question | undefined, materials: Materials): Understanding {
  const condensed = condense(text);
  const message = normalize(condensed.text);
  const tokens = tokenize(message.text, maxWords);
  const slots = withTags(readSlots(tokens, materials.lexicon, previous !== undefined));
  const best = bestReading(slots, previous, materials);
  const ambient = decideAmbient({
    message,
    reading: best.reading,
    question: best.question,
    confidence: best.confidence,
    hasContext: previous !== undefined,
  });
  return {
    question: best.question,
    topic: materials.knowledge.id,
    confidence: best.confidence,
    ambient: ambient.may,
    ambientReason: ambient.reason,
    spans: slots.map((slot) => traceSpan(slot, tokens, condensed)),
    named: subjectsOf(slots),
    rule: best.rule,
    unknownSubjects: unknownSubjects(best.reading, tokens, condensed.text),
  };
}

/** More words than any question has. */
const maxWords = 160;

function bestReading(slots: readonly Slot[], previous: Question | undefined, materials: Materials): Recognised {
  const several = recogniseSeveral(slots, previous, materials);
  if (several) return several;
  const whole = recognise(slots, slots, previous, materials);
  const isOneSentence = slots.every((slot) => slot.sentence === slots[0]?.sentence);
  const isPlain = isOneSentence && whole.confidence === 1 && whole.question.kind !== 'unknown';
  if (isPlain && slots[0]?.cues.some((cue) => opening.has(cue))) return whole;
  let best = whole;
  // What is asked in one sentence goes before what several sentences say together.
  let bestScore = isOneSentence ? scoreOf(whole, slots) : scoreOf(whole, slots) - 0.5;
  for (const stretch of stretches(slots)) {
    const candidate = recognise(stretch, slots, previous, materials);
    const score = scoreOf(candidate, slots);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best.question.kind === 'unknown' && best.rule === 'unknown' ? (search(best.reading, materials) ?? best) : best;
}

/** Prefers what is understood, then what is asked, then what says more, then the surer, then what comes later. */
function scoreOf(candidate: Recognised, message: readonly Slot[]): number {
  const { slots, subjects, claims, isInherited } = candidate.reading;
  if (candidate.question.kind === 'unknown') return -1 + candidate.confidence;
  const asked = slots.some((slot) => slot.asked) ? 0.5 : 0;
  const said = 0.08 * Math.min(4, (isInherited ? 0 : subjects.length) + claims.length);
  const leftOut = 0.03 * Math.min(5, unknownWords(message).length - unknownWords(slots).length);
  const opens = slots[0]?.cues.some((cue) => opening.has(cue)) ? 0.1 : 0;
  const later = 0.001 * (slots.at(-1)?.to ?? 0) + (opens > 0 ? -0.0001 : 0.0001) * slots.length;
  return candidate.confidence + asked + said + opens - leftOut - bareness(candidate.reading) + later;
}

/** Names alone ("…: A/B?") say less than the sentence they stand in. */
function bareness({ slots, claims, message }: Reading): number {
  if (claims.length > 0) return 0;
  const around = message.filter((slot) => slot.sentence === slots[0]?.sentence && !slots.includes(slot));
  return (
    0.15 *
    Math.min(
      2,
      around.filter((slot) => slot.meanings.some(({ kind }) => kind === 'feature' || kind === 'use-case')).length,
    )
  );
}

const opening: ReadonlySet<string> = new Set(['aux', 'which', 'what', 'how', 'why', 'when', 'who', 'howto', 'whether']);

/** Two or three sentences that are questions of their own; a later one may speak of what an earlier one named. */
function recogniseSeveral(
  slots: readonly Slot[],
  previous: Question | undefined,
  materials: Materials,
): Recognised | undefined {
  const asked = sentencesOf(slots).filter((sentence) => sentence[0]?.asked);
  if (asked.length < 2 || asked.length > 3) return undefined;
  const parts: Recognised[] = [];
  for (const sentence of asked) {
    const before = parts.at(-1)?.question ?? previous;
    const part = recognise(sentence, sentence, before, materials);
    if (
      part.question.kind === 'unknown' ||
      part.question.kind === 'help' ||
      part.question.kind === 'catalog' ||
      part.confidence < 0.9
    )
      return undefined;
    parts.push(part);
  }
  const [first] = parts;
  if (!first || new Set(parts.map((part) => JSON.stringify(part.question))).size < 2) return undefined;
  if (parts.some((part) => part.question.kind === 'recommend')) return undefined;
  const confidence = Math.min(...parts.map((part) => part.confidence));
  return {
    question: { kind: 'several', parts: parts.map((part) => part.question) },
    rule: 'several',
    confidence,
    reading: first.reading,
  };
}

function recognise(
  stretch: readonly Slot[],
  message: readonly Slot[],
  previous: Question | undefined,
  materials: Materials,
): Recognised {
  const { knowledge } = materials;
  const own = comparedSubjects(stretch, knowledge);
  const inherited = own.length > 0 ? [] : inheritedSubjects(stretch, message, previous);
  const isCutOff = own.length === 0 && inherited.length === 0 && subjectsOf(message).length > 0;
  const reading: Reading = {
    knowledge,
    slots: stretch,
    message,
    subjects: own.length > 0 ? own : inherited,
    components: componentsOf(stretch),
    claims: [...inheritedComponents(stretch, previous), ...claimsOf(stretch, knowledge)],
    isInherited: own.length === 0 && inherited.length > 0,
  };
  // What is said of something that the rest of the message names says nothing by itself.
  if (isCutOff) return unknown(reading, 'unknown-words', unknownWords(stretch).length);
  const continued = previous && followUp(reading, previous);
  if (continued && unknownWords(stretch).length === 0)
    return { question: continued, rule: 'follow-up', confidence: 1, reading };
  for (const intent of intents) {
    const question = intent.recognise(reading);
    if (question) return weigh(question, intent.name, intent.isTolerant ?? false, reading, materials);
  }
  const strange = unknownWords(stretch).length;
  return unknown(reading, strange > 0 ? 'unknown-words' : 'statement', strange);
}

/** Nobody named: "it" is what the message named before, else what the thread's last question was about. */
function inheritedSubjects(
  stretch: readonly Slot[],
  message: readonly Slot[],
  previous: Question | undefined,
): readonly string[] {
  const start = stretch[0]?.from ?? 0;
  const before = subjectsOf(message.filter((slot) => slot.to <= start));
  const refersBack = stretch.some((slot) => slot.cues.includes('pronoun') || slot.cues.includes('which'));
  if (before.length > 0 && refersBack) return before;
  return subjectsOf(message).length === 0 && previous ? subjectsOfQuestion(previous) : [];
}

/** "What is DRF?" – "does it do token auth?": it is the component. */
function inheritedComponents(stretch: readonly Slot[], previous: Question | undefined): readonly Claim[] {
  if (previous?.kind !== 'about' && previous?.kind !== 'explain') return [];
  const [component] = previous.components;
  const isIt = stretch.some((slot) => slot.words === 'it' || slot.words === 'that' || slot.words === 'its');
  if (component === undefined || !isIt || subjectsOf(stretch).length + componentsOf(stretch).length > 0) return [];
  return [{ kind: 'component', component, negated: false }];
}

/** "A vs DRF" compares A with the subject that DRF belongs to. */
function comparedSubjects(stretch: readonly Slot[], knowledge: Knowledge): readonly string[] {
  const named = subjectsOf(stretch);
  const compares = stretch.some((slot) =>
    slot.cues.some((cue) => cue === 'versus' || cue === 'than' || cue === 'difference' || cue === 'or'),
  );
  if (named.length !== 1 || !compares) return named;
  const inOrder = stretch.flatMap((slot) =>
    slot.meanings.flatMap((meaning) => {
      if (meaning.kind === 'subject') return [meaning.id];
      const owners = meaning.kind === 'component' ? (knowledge.components[meaning.id]?.subjects ?? []) : [];
      return owners.length === 1 ? owners : [];
    }),
  );
  return [...new Set(inOrder)];
}

/** Every content word has to be accounted for: by a name, a cue, or the text that the answer rests on. */
function weigh(
  question: Question,
  rule: string,
  isTolerant: boolean,
  reading: Reading,
  materials: Materials,
): Recognised {
  const strange = unknownWords(reading.slots).filter(
    (slot) => !besideSubject(slot, reading) && !isAskedValue(slot, question),
  );
  if (comparesWithStranger(reading, strange)) return unknown(reading, 'unknown-words', strange.length);
  const words = strange.filter((slot) => changesTheQuestion(slot, question, reading));
  const doubt = 0.04 * (strange.length - words.length);
  if (asksForNumber(question, reading)) return unknown(reading, 'unknown-feature', words.length);
  if (has(reading, 'outside') && question.kind !== 'help') return unknown(reading, 'unknown-feature', words.length);
  if (has(reading, 'moving') && question.kind !== 'recommend') return unknown(reading, 'unknown-feature', words.length);
  if (has(reading, 'debug') && question.kind !== 'strengths') return unknown(reading, 'debugging', words.length);
  if (words.length === 0) return { question, rule, confidence: Math.max(0.6, 1 - doubt), reading };
  const stems = words.flatMap((slot) => slot.words.split(' ').map(stem));
  if (isAccounted(question, stems, materials)) {
    return {
      question,
      rule: `${rule}, words found in its text`,
      confidence: question.kind === 'support' ? 0.85 : 0.9,
      reading,
    };
  }
  if (isTolerant) return { question, rule, confidence: Math.max(0.4, 0.85 - 0.05 * words.length), reading };
  return unknown(reading, 'unknown-words', words.length);
}

/**
 * Tells whether a word that nothing accounts for changes what is asked. A foreign word does, and an ordinary one that
 * stands right beside a name ("bird migrations", "admin elephants") or says what to do with it ("how do I disable …");
 * an ordinary word elsewhere only dresses a question whose subject and feature are known.
 */
function changesTheQuestion(slot: Slot, question: Question, reading: Reading): boolean {
  if (!isOrdinaryWord(slot.words) || isComputingWord(slot.words)) return true;
  if (reading.subjects.length + reading.components.length === 0) return true;
  if (reading.claims.length === 0 && question.kind !== 'choose') return true;
  if (has(reading, 'howto') && question.kind !== 'code') return true;
  const at = reading.slots.indexOf(slot);
  const isName = (one: Slot | undefined) =>
    one?.meanings.some(({ kind }) => kind === 'feature' || kind === 'component' || kind === 'use-case') ?? false;
  const [before, after] = [reading.slots[at - 1], reading.slots[at + 1]];
  const isVerb =
    before === undefined ||
    before.clause !== slot.clause ||
    before.cues.some((cue) => cue === 'aux' || cue === 'pronoun' || cue === 'first') ||
    before.words === 'to' ||
    before.meanings.some(({ kind }) => kind === 'subject');
  if (isName(after) && after?.clause === slot.clause) return !isVerb;
  return isName(before) && before?.clause === slot.clause && !/(?:ed|ing|wards?)$/.test(slot.words);
}

/** "is coffee stronger than A?": one side of the comparison is not known. */
function comparesWithStranger(reading: Reading, strange: readonly Slot[]): boolean {
  if (reading.subjects.length !== 1 || reading.isInherited) return false;
  const after = reading.slots[reading.slots.findIndex((slot) => slot.cues.includes('than')) + 1];
  const isNamed = after === undefined || after.meanings.length > 0;
  return (has(reading, 'than') && !isNamed) || (strange.length > 0 && has(reading, 'than', 'versus'));
}

/** "is 8080 the port": the number is what is asked about. */
function isAskedValue(slot: Slot, question: Question): boolean {
  return (
    question.kind === 'support' &&
    question.claims.some((claim) => claim.kind === 'feature' && claim.value === slot.words)
  );
}

/** "how many …": answered only where a fact has a number. */
function asksForNumber(question: Question, reading: Reading): boolean {
  if (
    !reading.slots.some((slot) => slot.words === 'how many') ||
    (question.kind !== 'value' && question.kind !== 'explain')
  )
    return false;
  const cells = reading.subjects.flatMap((subject) =>
    question.features.map((feature) => reading.knowledge.subjects[subject]?.facts[feature]?.cell ?? ''),
  );
  return !cells.some((cell) => /\d/.test(cell));
}

function isAccounted(question: Question, stems: readonly string[], { passages }: Materials): boolean {
  const ids = textsBehind(question);
  const found = passages.filter((passage) => ids.includes(passage.id));
  return found.length > 0 && stems.every((word) => found.some((passage) => passage.stems.has(word)));
}

function textsBehind(question: Question): readonly string[] {
  switch (question.kind) {
    case 'value':
      return question.subjects.flatMap((subject) => question.features.map((feature) => `${subject}.${feature}`));
    case 'explain':
      return [
        ...question.subjects.flatMap((subject) => question.features.map((feature) => `${subject}.${feature}`)),
        ...question.components,
      ];
    case 'support':
      return question.subjects.flatMap((subject) =>
        featuresOf(question.claims).map((feature) => `${subject}.${feature}`),
      );
    case 'about':
      return question.components;
    default:
      return [];
  }
}

/** Where no recorded feature is named, the text that accounts for every content word may hold the answer. */
function search(reading: Reading, materials: Materials): Recognised | undefined {
  const { subjects, components } = reading;
  if (subjects.length + components.length === 0 || has(reading, 'debug', 'my', 'outside') || reading.isInherited)
    return undefined;
  const content = reading.slots.filter(
    (slot) =>
      !slot.isNeutral &&
      slot.cues.length === 0 &&
      !slot.meanings.some(
        (meaning) => meaning.kind === 'subject' || (meaning.kind === 'component' && components.includes(meaning.id)),
      ),
  );
  const stems = content.flatMap((slot) => slot.words.split(' ').map(stem));
  if (stems.length < 1) return undefined;
  const found = findPassages(materials.passages, stems, { subjects, components });
  if (found.length === 0 || stems.length < 2) return undefined;
  const question: Question = {
    kind: 'search',
    subjects,
    components,
    words: found.slice(0, 2).map((passage) => passage.id),
  };
  return { question, rule: 'search', confidence: 0.6, reading };
}

function unknown(reading: Reading, reason: UnknownReason, count: number): Recognised {
  const near = [...reading.subjects, ...reading.components];
  const words = unknownWords(reading.slots).map((slot) => slot.words);
  const why = near.length === 0 && reading.claims.length === 0 ? 'other-subject' : reason;
  const question: Question = { kind: 'unknown', reason: why, near, unknownWords: words };
  return {
    question,
    rule: reason === 'debugging' || reason === 'unknown-feature' ? reason : 'unknown',
    confidence: count === 0 ? 0.1 : 0,
    reading,
  };
}

/** A name in a row of subjects ("A, B or Rails") is an unknown subject, not an unknown word. */
function besideSubject(slot: Slot, reading: Reading): boolean {
  const at = reading.slots.indexOf(slot);
  if (reading.subjects.length === 0) return false;
  if (reading.slots[at - 1]?.cues.includes('like')) return true;
  const isJoint = (one: Slot | undefined) =>
    one?.cues.some((cue) => cue === 'or' || cue === 'versus' || cue === 'over' || cue === 'than' || cue === 'and') ??
    false;
  const isSubject = (one: Slot | undefined) => one?.meanings.some((meaning) => meaning.kind === 'subject') ?? false;
  return (
    (isJoint(reading.slots[at - 1]) && isSubject(reading.slots[at - 2])) ||
    (isJoint(reading.slots[at + 1]) && isSubject(reading.slots[at + 2]))
  );
}

function unknownSubjects(reading: Reading, tokens: readonly Token[], text: string): readonly string[] {
  return unknownWords(reading.slots)
    .filter((slot) => besideSubject(slot, reading))
    .map((slot) => text.slice(tokens[slot.from]?.start ?? 0, tokens[slot.to - 1]?.end ?? 0));
}

function traceSpan(slot: Slot, tokens: readonly Token[], { at }: Condensed): TraceSpan {
  const kind =
    slot.meanings.length > 0 ? 'mention' : slot.cues.length > 0 ? 'cue' : slot.isNeutral ? 'neutral' : 'unknown';
  const label =
    kind === 'mention' ? slot.meanings.map(describe).join(', ') : kind === 'cue' ? slot.cues.join(', ') : '';
  return {
    start: at(tokens[slot.from]?.start ?? 0),
    end: at(tokens[slot.to - 1]?.end ?? 0),
    kind,
    label,
    via: slot.via,
    ...(slot.errors > 0 && { corrected: { words: slot.words, errors: slot.errors } }),
  };
}

function describe(meaning: Slot['meanings'][number]): string {
  switch (meaning.kind) {
    case 'topic':
      return 'topic';
    case 'choice':
      return `${meaning.feature} = ${meaning.choice}`;
    case 'item':
      return `${meaning.feature} = ${meaning.item}`;
    case 'adjective':
      return `${meaning.feature} (${meaning.end})`;
    default:
      return `${meaning.kind} ${meaning.id}`;
  }
}
