import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks, teas } from '../helpers/knowledge.ts';

const understand = createUnderstand(teas);

describe('understand, the trace', () => {
  it('says what each stretch of the message was linked to, and where it stands', () => {
    const text = 'Please, is “Senhca” milder than green tea w/o bluetooth?';
    const spans = understand(text).spans.map(({ start, end, kind, via }) => [text.slice(start, end), kind, via]);
    expect(spans).toContainEqual(['Senhca', 'mention', 'fuzzy']);
    expect(spans).toContainEqual(['milder', 'mention', 'alias']);
    expect(spans).toContainEqual(['green tea', 'mention', 'alias']);
    expect(spans).toContainEqual(['w/o', 'cue', expect.anything()]);
    expect(spans).toContainEqual(['bluetooth', 'unknown', expect.anything()]);
  });

  it('tells what a stretch may name, and what it tells of the question', () => {
    const [first, second] = understand('and sencha?').spans;
    expect(first).toMatchObject({ kind: 'cue', cues: expect.arrayContaining(['and']), meanings: [] });
    expect(second).toMatchObject({ kind: 'mention', meanings: [{ kind: 'subject', id: 'sencha' }] });
  });

  it('gives the readings of the earlier messages of a thread, without what the bot answered', () => {
    const { before, named } = understand.thread(['is sencha mild?', 'Yes. Sencha is mild.', 'and rooibos?']);
    expect(before.map(({ question, rule }) => [question, rule])).toMatchObject([
      [{ kind: 'support', subjects: ['sencha'] }, 'support'],
      [{ kind: 'support', subjects: ['rooibos'] }, 'follow-up'],
    ]);
    expect(named).toEqual(['sencha', 'rooibos']);
  });

  it.each([
    ['is sencha mild?', 1],
    ['what is the colour of rooibos', 1],
    ['does sencha support bluetooth?', 0],
  ])('is sure of "%s" to %d', (text, confidence) => {
    expect(understand(text).confidence).toBe(confidence);
  });

  it('is less sure where words are left over', () => {
    const { confidence, question } = understand('sencha vs assam for my zanzibar trip');
    expect(question.kind).not.toBe('unknown');
    expect(confidence).toBeLessThan(0.9);
  });

  it('names the rule that recognised the question', () => {
    expect(understand('is sencha mild?').rule).toBe('support');
    expect(understand('and rooibos?', understand.thread(['is sencha mild?'])).rule).toBe('follow-up');
  });

  it('keeps every span inside the message and in order, whatever is typed', () => {
    const pieces = fc.constantFrom('sencha', ' ', '?', '<@U1>', "isn't", 'red bush', '&amp;', '😀', '\n', 'İ', 'w/o');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 15 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of understand(text).spans) {
          expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - (end - start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('understand, names that are not known', () => {
  it.each([
    ['sencha, assam or Darjeeling?', ['Darjeeling']],
    ['sencha vs assam vs Oolong', ['Oolong']],
    ['sencha vs assam', []],
  ])('notes those in "%s"', (text, names) => {
    expect(understand(text)).toMatchObject({ question: { kind: 'compare' }, unknownSubjects: names });
  });

  it.each(['is coffee stronger than assam?', 'assam vs coffee', 'does coffee come in red?'])(
    'does not answer "%s" as if they were',
    (text) => {
      expect(understand(text).question.kind).toBe('unknown');
    },
  );
});

describe('understand, messages of several sentences', () => {
  it.each([
    'Good morning. I hope you are well. Is rooibos caffeine-free?',
    'Is rooibos caffeine-free? We want to buy some tomorrow.',
    'we talked about it yesterday, is rooibos caffeine-free?',
    'My aunt likes tea. She asked me: is rooibos caffeine-free?',
    'not sure who to ask but is rooibos caffeine-free',
    'Somebody claimed that rooibos is caffeine-free. Is that so?',
    'rooibos is caffeine-free, right?',
  ])('finds the question in "%s"', (text) => {
    expect(understand(text).question).toMatchObject({
      kind: 'support',
      subjects: ['rooibos'],
      claims: [{ kind: 'feature', feature: 'caffeine-free', negated: false }],
    });
  });

  it('takes two questions for two', () => {
    expect(understand('Is rooibos caffeine-free? And what colour is sencha?').question).toMatchObject({
      kind: 'several',
      parts: [
        { kind: 'support', subjects: ['rooibos'] },
        { kind: 'value', subjects: ['sencha'], features: ['colour'] },
      ],
    });
  });

  it('lets the second question speak of what the first one named', () => {
    expect(understand('Is rooibos caffeine-free? And does it have a second infusion?').question).toMatchObject({
      kind: 'several',
      parts: [{ subjects: ['rooibos'] }, { subjects: ['rooibos'], claims: [{ feature: 'second-infusion' }] }],
    });
  });

  it.fails('does not make a yes/no question of the second one because the first was', () => {
    expect(understand('Is rooibos caffeine-free? And what colour is it?').question).toMatchObject({
      parts: [{ kind: 'support' }, { kind: 'value', subjects: ['rooibos'], features: ['colour'] }],
    });
  });

  it('takes a question asked twice for one', () => {
    expect(understand('Is rooibos caffeine-free? Is rooibos caffeine-free?').question.kind).toBe('support');
  });
});

describe('understand, words of the text itself', () => {
  it('finds a text that holds all the words where no feature is named', () => {
    expect(understand('can sencha be brewed twice?').question).toMatchObject({ kind: 'search', subjects: ['sencha'] });
  });

  it('is never sure enough of such a text to speak unasked', () => {
    const found = understand('what about the needles of rooibos');
    expect(found.ambient).toBe(false);
  });
});

describe('understand, misspelt', () => {
  const onPython = createUnderstand(pythonFrameworks());

  it.each([
    ['does djagno have migratoins', 'support', ['django']],
    ['is fsatapi fatser than django', 'compare-feature', ['fastapi', 'django']],
    ['wich framwork has an orm', 'which', undefined],
    ['does fast api hav an admin pannel', 'support', ['fastapi']],
    ['djnago vs fastpai', 'compare', ['django', 'fastapi']],
    ['wat is the diff btwn django n fastapi', 'compare', ['django', 'fastapi']],
    ['does fastapi suport websokets', 'support', ['fastapi']],
  ])('reads "%s"', (text, kind, subjects) => {
    expect(onPython(text).question).toMatchObject({ kind, ...(subjects && { subjects }) });
  });

  it.each(['does django have a danger', 'is a fast ape good', 'flask or rails', 'is rust faster than go'])(
    'reads no name into "%s"',
    (text) => {
      const misread = onPython(text).spans.filter((span) => span.kind === 'mention' && span.via === 'fuzzy');
      expect(misread).toEqual([]);
    },
  );
});

describe('wants', () => {
  it.each([
    ['something bold for breakfast', ['early-morning', 'strength']],
    ['a caffeine-free tea before bed', ['caffeine-free', 'long-evening']],
    ['hello there', []],
  ])('of "%s"', (text, ids) => {
    expect(
      understand
        .wants(text)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
  });

  it('takes what is wanted in a certain value with it', () => {
    expect(understand.wants('a red tea')).toEqual([{ id: 'colour', importance: 'must', value: 'red' }]);
  });

  it('wants the contrary avoided', () => {
    expect(understand.wants('a mild tea')).toEqual([{ id: 'strength', importance: 'avoid' }]);
    expect(understand.wants('no second infusion please')).not.toContainEqual({
      id: 'second-infusion',
      importance: 'must',
    });
  });
});

describe('wants over the shipped topic', () => {
  const { wants } = createUnderstand(pythonFrameworks());

  it.each([
    ['must be fast', { performance: 'must' }],
    ['realtime API for ML models, small team', { realtime: 'must', 'ml-serving': 'must', 'small-team': 'must' }],
    ['a CMS with an admin panel', { cms: 'must', admin: 'must' }],
    ['I do not need an admin panel', {}],
  ])('of "%s"', (text, expected) => {
    expect(Object.fromEntries(wants(text).map(({ id, importance }) => [id, importance]))).toEqual(expected);
  });

  it.each([
    ['should be easy to learn', { 'learning-curve': 'must' }],
    ['must not be slow', { performance: 'must' }],
    ['avoid async', { async: 'avoid' }],
    ['something without an ORM', { orm: 'avoid' }],
    ['auth is a must, websockets would be nice to have', { auth: 'must', websockets: 'nice' }],
  ])('of "%s", with its polarity and its weight', (text, expected) => {
    expect(Object.fromEntries(wants(text).map(({ id, importance }) => [id, importance]))).toEqual(expected);
  });
});

describe('understand, nothing to be about', () => {
  it.each([
    ['is it caffeine-free?', 'no-subject'],
    ['does it come in green', 'no-subject'],
    ['thanks!', 'greeting'],
    ['hello', 'greeting'],
    ['who painted the kitchen?', 'other-subject'],
  ])('declines "%s" with the reason %s', (text, reason) => {
    expect(understand(text).question).toMatchObject({ kind: 'unknown', reason });
  });

  it('knows what "it" is from the question before', () => {
    expect(understand('is it caffeine-free?', understand.thread(['what is rooibos?'])).question).toMatchObject({
      kind: 'support',
      subjects: ['rooibos'],
    });
  });
});
