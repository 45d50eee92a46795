import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { isComputingWord } from '../../src/understand/words/computing-words.ts';
import { isOrdinaryWord } from '../../src/understand/words/ordinary-words.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';

const python = pythonFrameworks();
const bot = createBot([python]);

/** Names long enough for a slip of the keyboard, and no English words themselves. */
const names = Object.values(python.subjects).map(({ name }) => name.toLowerCase());
const misspellable = names.filter((name) => /^[a-z]{6,}$/.test(name) && !isOrdinaryWord(name));
const support = Object.entries(python.features).filter(([, { kind }]) => kind === 'support');
const adjectives = Object.values(python.features).flatMap((feature) =>
  feature.kind === 'scale' ? [...feature.adjectives.high, ...feature.adjectives.low] : [],
);
const comparable = adjectives.filter((adjective) => !/-|er$|est$/.test(adjective));
const useCases = Object.values(python.useCases).map(({ name }) => name);

const name = fc.constantFrom(...names);
const feature = fc.constantFrom(...support.map(([, { name: text }]) => text.toLowerCase()));
const pair = fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => [a, b] as const);

/** Questions of every common form, about all that is on record. */
const question = fc.oneof(
  fc.tuple(name, feature).map(([a, f]) => `does ${a} have ${f}?`),
  fc.tuple(name, feature).map(([a, f]) => `doesn't ${a} have ${f}?`),
  fc.tuple(name, feature).map(([a, f]) => `does ${a} lack ${f}?`),
  fc.tuple(pair, fc.constantFrom(...comparable)).map(([[a, b], how]) => `is ${a} more ${how} than ${b}?`),
  fc.tuple(pair, fc.constantFrom(...comparable)).map(([[a, b], how]) => `which is more ${how}, ${a} or ${b}?`),
  fc.tuple(pair, feature).map(([[a, b], f]) => `which has ${f}, ${a} or ${b}?`),
  fc.tuple(pair, fc.constantFrom(...useCases)).map(([[a, b], work]) => `${a} or ${b} for ${work}?`),
  pair.map(([a, b]) => `${a} vs ${b}`),
  name.map((a) => `when should I choose ${a}?`),
);

const meaningOf = (text: string) => {
  const { outcome, verdict, winner, subjects, features } = bot.ask(text);
  return { outcome, verdict, winner, subjects: [...subjects].sort(), features: [...features].sort() };
};

/** Expects that a change leaves the meaning of every question as it is. */
function keeps(change: (text: string, chance: fc.GeneratorValue) => string, runs = 300): void {
  fc.assert(
    fc.property(question, fc.gen(), (text, chance) => {
      expect(meaningOf(change(text, chance))).toEqual(meaningOf(text));
    }),
    { numRuns: runs, seed: 5 },
  );
}

const openings = [
  'please, ',
  'hello everyone! ',
  'sorry to bother you, but ',
  'Hi there - ',
  'could somebody help? ',
  'quick one: ',
  'excuse me, ',
  'good morning, ',
];
const closings = [' please', ' thanks!', ' Thank you.', ' many thanks in advance', ' cheers', ' :pray:', ' 🙏'];
const ends = ['', '?', '??', ' ?', '?!', '…', '!'];
const quotes = ['“%”', '‘%’', '"%"', '«%»', '`%`', '*%*', '_%_', "'%'", '(%)'];
const spaces = [' ', '  ', '\u00a0', ' \t'];

const changes = {
  politely: (text, chance) =>
    `${chance(fc.constantFrom, '', ...openings)}${text}${chance(fc.constantFrom, '', ...closings)}`,
  'in any mixture of capitals': (text, chance) => {
    const isLarge = chance(fc.array, fc.boolean(), { minLength: text.length, maxLength: text.length });
    return [...text].map((letter, at) => (isLarge[at] ? letter.toUpperCase() : letter)).join('');
  },
  'with another end': (text, chance) => text.replace(/\?$/, chance(fc.constantFrom, ...ends)),
  'with names in quotation marks': (text, chance) =>
    names.reduce(
      (quoted, one) =>
        quoted.replaceAll(new RegExp(`\\b${one}\\b`, 'g'), chance(fc.constantFrom, ...quotes).replace('%', one)),
      text,
    ),
  'with curly apostrophes': (text) => text.replaceAll("'", '’'),
  'with other spaces': (text, chance) => text.replaceAll(/ /g, () => chance(fc.constantFrom, ...spaces)),
} satisfies Record<string, (text: string, chance: fc.GeneratorValue) => string>;

describe('the meaning of a question', () => {
  it('is understood nearly always, so that keeping it says something', () => {
    const asked = fc.sample(question, { numRuns: 300, seed: 5 });
    const answered = asked.filter((text) => bot.ask(text).outcome === 'answer');
    expect(answered.length / asked.length).toBeGreaterThan(0.9);
  });

  it.each(Object.entries(changes))('stays the same when it is asked %s', (_, change) => keeps(change));

  it('stays the same when it is asked in several other ways at once', () => {
    keeps((text, chance) =>
      chance(fc.subarray, Object.values<(text: string, chance: fc.GeneratorValue) => string>(changes)).reduce(
        (changed, change) => change(changed, chance),
        text,
      ),
    );
  });

  it('stays the same with a slip of the keyboard in a name', () => {
    expect(misspellable).not.toEqual([]);
    keeps((text, chance) =>
      misspellable.reduce((changed, one) => {
        const misspelt = slip(one, chance);
        fc.pre(!isOrdinaryWord(misspelt) && !isComputingWord(misspelt));
        return changed.replaceAll(new RegExp(`\\b${one}\\b`, 'g'), misspelt);
      }, text),
    );
  });

  it.each<[string, (a: string, b: string, how: string) => string]>([
    ['which is more …', (a, b, how) => `which is more ${how}, ${a} or ${b}?`],
    ['… or …', (a, b, how) => `${a} or ${b}, which one is less ${how}?`],
    ['between', (a, b, how) => `which of ${a} and ${b} is the more ${how} one?`],
  ])('comes out for the same one whichever is named first: %s', (_, ask) => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...comparable), ([a, b], how) => {
        expect(meaningOf(ask(a, b, how))).toEqual(meaningOf(ask(b, a, how)));
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});

describe('a negation', () => {
  const turned = { yes: 'no', no: 'yes', partial: 'partial' } as const;
  const isRecorded = (id: string, on: string) => {
    const subject = Object.values(python.subjects).find(({ name: one }) => one.toLowerCase() === on);
    return ['full', 'partial', 'none'].includes(String(subject?.facts[id]?.value));
  };
  const recorded = support.flatMap(([id, { name: text }]) =>
    names.filter((one) => isRecorded(id, one)).map((one) => [one, text.toLowerCase()] as const),
  );

  it.each<[string, (a: string, f: string) => string]>([
    ['lacks', (a, f) => `does ${a} lack ${f}?`],
    ['is lacking', (a, f) => `is ${a} lacking ${f}?`],
    ['does not have, does it', (a, f) => `${a} doesn’t have ${f}, does it?`],
    ['has no', (a, f) => `${a} has no ${f}, right?`],
    ['never had', (a, f) => `${a} never had ${f}?`],
    ['there is no', (a, f) => `is it true that there is no ${f} in ${a}?`],
  ])('turns the verdict round, whatever it is about: %s', (_, negative) => {
    expect(recorded.length).toBeGreaterThan(50);
    for (const [a, f] of recorded) {
      const { verdict } = bot.ask(`does ${a} have ${f}?`);
      expect(verdict, `does ${a} have ${f}?`).not.toBeNull();
      expect(bot.ask(negative(a, f)).verdict, negative(a, f)).toBe(verdict && turned[verdict]);
    }
  });
});

/** A letter left out, typed twice, wrong, or swapped with the next one; the first letter is seldom wrong. */
function slip(word: string, chance: fc.GeneratorValue): string {
  const at = chance(fc.integer, { min: 1, max: word.length - 2 });
  const letters = [...word];
  const letter = letters[at] ?? '';
  switch (chance(fc.constantFrom, 'missing', 'twice', 'wrong', 'swapped')) {
    case 'missing':
      return letters.toSpliced(at, 1).join('');
    case 'twice':
      return letters.toSpliced(at, 0, letter).join('');
    case 'wrong':
      return letters.toSpliced(at, 1, chance(fc.constantFrom, ...'abcdefghijklmnopqrstuvwxyz')).join('');
    default:
      return letters.toSpliced(at, 2, letters[at + 1] ?? '', letter).join('');
  }
}
