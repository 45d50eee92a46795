import { describe, expect, it } from 'vitest';
import { requirementsOfForm } from '../../src/advise/form-answers.ts';
import { differencesFrom } from '../../src/bot/differences.ts';
import type { Response } from '../../src/bot/response.ts';
import { type Bot, createBot } from '../../src/bot.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { adjectiveForms } from '../../src/understand/adjectives.ts';

/** What an answer may have at most, unless it is code, steps or an overall comparison. */
const shortAnswer = 1500;
const longKinds = ['code', 'deploy', 'compare'];

/** The suite that every topic has to pass: nothing in it knows what the topic is about. */
export function describeTopic(knowledge: Knowledge): void {
  const bot = createBot([knowledge]);
  describe(knowledge.id, () => {
    describe('questions.yml', () => questionsAnsweredAsExpected(bot, knowledge));
    describe('names', () => everythingCanBeAskedAbout(bot, knowledge));
    describe('verdicts', () => verdictsFollowTheFacts(bot, knowledge));
    describe('snippets', () => snippetsCanBeSent(bot, knowledge));
    describe('form', () => formLeadsToRecommendation(bot, knowledge));
  });
}

function questionsAnsweredAsExpected(bot: Bot, { questions }: Knowledge): void {
  for (const { q, context, expect: expected } of questions) {
    it(context.length > 0 ? `${context.join(' / ')} / ${q}` : q, () => {
      const response = bot.ask(q, context);
      expect(differencesFrom(expected, response)).toEqual([]);
      keepsToTheContract(response);
    });
  }

  it.each(questions.filter(({ help }) => help).map(({ q }) => q))('shows "%s" as an example, and answers it', (q) => {
    expect(bot.ask('what can you do?').text).toContain(q);
    expect(bot.ask(q).outcome).toBe('answer');
  });

  it('shows some examples', () => {
    expect(questions.filter(({ help }) => help).length).toBeGreaterThan(0);
  });

  it('goes on with questions that are answered themselves', () => {
    const offered = new Set(questions.flatMap(({ q, context }) => bot.ask(q, context).suggestions));
    expect([...offered].filter((suggestion) => bot.ask(suggestion).outcome !== 'answer')).toEqual([]);
  });
}

function everythingCanBeAskedAbout(bot: Bot, { subjects, components, useCases, features, topic }: Knowledge): void {
  const names = Object.entries(subjects).map(([id, { name }]) => ({ id, name }));

  it.each(names)('answers what $name is, when to choose it, and what speaks for and against it', ({ id, name }) => {
    for (const question of [`What is ${name}?`, `When should I choose ${name}?`, `Pros and cons of ${name}?`]) {
      expect({ question, ...bot.ask(question) }).toMatchObject({ question, outcome: 'answer', subjects: [id] });
      keepsToTheContract(bot.ask(question));
    }
  });

  it.each(names.flatMap((one, at) => names.slice(at + 1).map((other) => ({ one, other }))))(
    'compares $one.name with $other.name, whichever is named first',
    ({ one, other }) => {
      const there = bot.ask(`${one.name} vs ${other.name}`);
      const back = bot.ask(`${other.name} vs ${one.name}`);
      expect(there).toMatchObject({ outcome: 'answer', kind: 'compare', subjects: [one.id, other.id] });
      expect(back).toMatchObject({ outcome: 'answer', kind: 'compare', subjects: [other.id, one.id] });
      expect([...back.facts].sort()).toEqual([...there.facts].sort());
    },
  );

  it.each(Object.entries(components).map(([id, { name, aliases }]) => ({ id, name, aliases })))(
    'answers what $name is',
    ({ id, name, aliases }) => {
      // A name that is an ordinary word needs something beside it that is about the topic.
      const isOrdinary = aliases.some((alias) => alias.ordinary && alias.text.toLowerCase() === name.toLowerCase());
      const response = bot.ask(isOrdinary ? `What is ${name} for a ${topic.noun.one}?` : `What is ${name}?`);
      expect(response.outcome).toBe('answer');
      expect(response.facts).toContain(id);
      keepsToTheContract(response);
    },
  );

  it.each(Object.entries(useCases).map(([id, { name }]) => ({ id, name })))(
    'recommends something for $name',
    ({ id, name }) => {
      const response = bot.ask(`Which ${topic.noun.one} for ${name}?`);
      expect(response.outcome).toBe('answer');
      expect(response.winner).not.toBeNull();
      if (response.kind === 'recommend') expect(response.facts).toContain(id);
      keepsToTheContract(response);
    },
  );

  it.each(Object.entries(subjects).map(([id, { name, facts }]) => ({ id, name, facts })))(
    'answers with every fact of $name, asked for by the name of its feature',
    ({ id, name, facts }) => {
      const missed = Object.keys(facts).filter((feature) => {
        const response = bot.ask(`${name}: ${features[feature]?.name}?`);
        keepsToTheContract(response);
        return !response.facts.includes(`${id}.${feature}`);
      });
      expect(missed).toEqual([]);
    },
  );

  it('names what it knows where it is asked', () => {
    const { text, outcome } = bot.ask(`Which ${topic.noun.many} do you know?`);
    expect(outcome).toBe('answer');
    for (const { name } of names) expect(text).toContain(name);
  });

  it.each(['bluetooth', 'a parachute', 'zorblax'])('makes nothing up about %s', (thing) => {
    for (const { name } of names) {
      const response = bot.ask(`does ${name} have ${thing}?`);
      expect(response).toMatchObject({ outcome: 'decline', verdict: null, facts: [], ambient: false });
      keepsToTheContract(response);
    }
  });
}

const verdicts = { full: 'yes', partial: 'partial', none: 'no', 'not-applicable': 'no' } as const;
const contrary = { yes: 'no', no: 'yes', partial: 'partial' } as const;

/** A name that begins with a no ("no sql") cannot be told from a denial here. */
const aliasesOf = ({ aliases }: Knowledge['features'][string]) =>
  aliases.filter(({ ordinary, text }) => !ordinary && !/^no\b/.test(text)).map(({ text }) => text);

/** Asks every yes/no question that the facts answer; what comes out has to be what they say. */
function verdictsFollowTheFacts(bot: Bot, { subjects, features }: Knowledge): void {
  const wrong = (asked: readonly (readonly [question: string, verdict: string])[]) =>
    asked.flatMap(([question, verdict]) => {
      const found = bot.ask(question).verdict;
      return found === verdict ? [] : [`${question} ${found}, not ${verdict}`];
    });
  const factsOf = (id: string) => Object.entries(subjects[id]?.facts ?? {});
  const named = Object.entries(subjects).map(([id, { name }]) => ({ id, name }));

  it.each(named)('of $name on what it has and lacks, by every name of it', ({ id, name }) => {
    const asked = factsOf(id).flatMap(([featureId, { value }]) => {
      const feature = features[featureId];
      if (feature?.kind !== 'support') return [];
      const verdict = verdicts[value as keyof typeof verdicts];
      const names = [feature.name, ...aliasesOf(feature)];
      return names.flatMap((thing) => [
        [`does ${name} have ${thing}?`, verdict] as const,
        [`does ${name} lack ${thing}?`, contrary[verdict]] as const,
      ]);
    });
    expect(wrong(asked)).toEqual([]);
  });

  it.each(named)('of $name by every word for much and little, alone and against the others', ({ id, name }) => {
    const asked = factsOf(id).flatMap(([featureId, { value }]) => {
      const feature = features[featureId];
      if (feature?.kind !== 'scale') return [];
      const at = (fact: unknown) => feature.levels.indexOf(String(fact));
      const rises = feature.better !== 'less';
      const isGood = (level = '') => feature.levels.includes(level) && (at(value) - at(level)) * (rises ? 1 : -1) >= 0;
      const good = isGood(feature.yes) ? 'yes' : isGood(feature.partly) ? 'partial' : 'no';
      return (['high', 'low'] as const).flatMap((end) =>
        feature.adjectives[end].flatMap((adjective) => {
          const more = adjectiveForms(adjective).find(({ degree }) => degree === 'more')?.text ?? `more ${adjective}`;
          const others = Object.values(subjects).filter((other) => other.name !== name && other.facts[featureId]);
          const compared = others.map((other) => {
            const ahead = (at(value) - at(other.facts[featureId]?.value)) * (end === 'high' ? 1 : -1) > 0;
            return [`is ${name} ${more} than ${other.name}?`, ahead ? 'yes' : 'no'] as const;
          });
          return [
            [`is ${name} ${adjective}?`, (end === 'high') === rises ? good : contrary[good]] as const,
            ...compared,
          ];
        }),
      );
    });
    expect(wrong(asked)).toEqual([]);
  });

  it.each(named)('of $name on every choice', ({ id, name }) => {
    const asked = factsOf(id).flatMap(([featureId, { value }]) => {
      const feature = features[featureId];
      if (feature?.kind !== 'choice') return [];
      return Object.entries(feature.choices).map(
        ([choice, { name: called }]) => [`is ${name} ${called}?`, choice === value ? 'yes' : 'no'] as const,
      );
    });
    expect(wrong(asked)).toEqual([]);
  });
}

function snippetsCanBeSent(bot: Bot, { id: topic, snippets }: Knowledge): void {
  it.each(Object.keys(snippets))('sends %s as it stands, with its sources', (id) => {
    const reply = bot.snippet(topic, id);
    expect(reply?.sections).toContainEqual(expect.objectContaining({ kind: 'code', code: snippets[id]?.code }));
    expect(reply?.sections.at(-1)).toMatchObject({ kind: 'sources' });
  });

  it('carries only snippets that it has in its answers', () => {
    const asked = Object.values(snippets).map(({ title }) => bot.ask(title));
    const carried = asked.flatMap((response) => response.snippets);
    for (const { id, code } of carried) expect(code).toBe(snippets[id]?.code);
  });
}

function formLeadsToRecommendation(bot: Bot, knowledge: Knowledge): void {
  const options = Object.entries(knowledge.form.questions).flatMap(([question, { options: all }]) =>
    Object.entries(all).map(([option, { needs }]) => ({ question, option, needs })),
  );

  it.each(options.filter(({ needs }) => Object.keys(needs).length > 0))(
    'recommends by "$option" alone',
    ({ question, option }) => {
      const answers = { picks: { [question]: [option] }, params: {} };
      const { ranking, winner, text } = bot.recommend(requirementsOfForm(knowledge, answers));
      expect(ranking.map(({ subject }) => subject).sort()).toEqual(Object.keys(knowledge.subjects).sort());
      expect(winner).not.toBeNull();
      expect(text).toMatch(/Sources: /);
    },
  );

  it.each(Object.keys(knowledge.topic.targets))('has a snippet for the target %s', (target) => {
    const found = Object.values(knowledge.snippets).filter((snippet) => snippet.target === target);
    expect(found.length).toBeGreaterThan(0);
  });
}

/** What holds for every answer. */
function keepsToTheContract({ kind, outcome, text, sources, facts }: Response): void {
  if (!longKinds.includes(kind)) expect(text.length).toBeLessThanOrEqual(shortAnswer);
  if (outcome === 'answer' && facts.length > 0) expect(sources.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/undefined|\[object |\{subject\}|\{cell\}|NaN/);
}
