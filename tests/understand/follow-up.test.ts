import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { featuresOfQuestion, subjectsOfQuestion } from '../../src/understand/asked-about.ts';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks, teas, teasWith } from '../helpers/knowledge.ts';

const onTeas = createUnderstand(teas);

function thread(knowledge: Knowledge) {
  const understand = createUnderstand(knowledge);
  return (context: readonly string[], text: string) => {
    const { question } = understand(text, understand.thread(context));
    return { kind: question.kind, subjects: subjectsOfQuestion(question), features: featuresOfQuestion(question) };
  };
}

describe('a follow-up', () => {
  const read = thread(teas);

  it.each([
    ['Is sencha caffeine-free?', 'and rooibos?', 'support', ['rooibos'], ['caffeine-free']],
    ['Is sencha caffeine-free?', 'what about rooibos?', 'support', ['rooibos'], ['caffeine-free']],
    ['Is sencha caffeine-free?', 'rooibos?', 'support', ['rooibos'], ['caffeine-free']],
    ['Is sencha caffeine-free?', 'how about rooibos', 'support', ['rooibos'], ['caffeine-free']],
    ['Is sencha caffeine-free?', 'same question for assam', 'support', ['assam'], ['caffeine-free']],
    ['what colour is rooibos?', 'and assam?', 'value', ['assam'], ['colour']],
    ['pros and cons of sencha', 'and assam?', 'strengths', ['assam'], []],
    ['when should I choose sencha?', 'and rooibos?', 'choose', ['rooibos'], []],
    ['which tea is caffeine-free?', 'what about assam?', 'support', ['assam'], ['caffeine-free']],
  ])('to %j asks the same of another one: %j', (before, text, kind, subjects, features) => {
    expect(read([before], text)).toEqual({ kind, subjects, features });
  });

  it.each([
    ['Is sencha caffeine-free?', 'what about the colour?', ['sencha'], ['colour']],
    ['Is sencha caffeine-free?', 'and the strength?', ['sencha'], ['strength']],
    ['sencha vs assam', 'what about the colour?', ['sencha', 'assam'], ['colour']],
    ['is assam stronger than sencha?', 'and the colour?', ['assam', 'sencha'], ['colour']],
  ])('to %j asks something else of the same: %j', (before, text, subjects, features) => {
    expect(read([before], text)).toMatchObject({ subjects, features });
  });

  it.each([
    ['what is rooibos?', 'is it caffeine-free?', 'support', ['rooibos'], ['caffeine-free']],
    ['what is rooibos?', 'does it have a second infusion?', 'support', ['rooibos'], ['second-infusion']],
    ['what is rooibos?', 'what are its downsides?', 'strengths', ['rooibos'], []],
    ['sencha vs assam', 'are they caffeine-free?', 'support', ['sencha', 'assam'], ['caffeine-free']],
    ['sencha vs assam', 'which one is stronger?', 'compare-feature', ['sencha', 'assam'], ['strength']],
    ['sencha vs assam', 'which is caffeine-free?', 'which', ['sencha', 'assam'], ['caffeine-free']],
  ])('to %j speaks of what was named: %j', (before, text, kind, subjects, features) => {
    expect(read([before], text)).toMatchObject({ kind, subjects, features });
  });

  it.each([
    ['Is sencha caffeine-free?', 'no, I meant rooibos', ['rooibos']],
    ['Is sencha caffeine-free?', 'sorry, I meant assam', ['assam']],
  ])('to %j corrects it: %j', (before, text, subjects) => {
    expect(read([before], text)).toMatchObject({ kind: 'support', subjects, features: ['caffeine-free'] });
  });

  it('asks why or how of the question before', () => {
    expect(read(['Is sencha caffeine-free?'], 'why?')).toMatchObject({
      subjects: ['sencha'],
      features: ['caffeine-free'],
    });
    expect(read(['sencha vs assam'], 'why?').subjects).toEqual(['sencha', 'assam']);
  });

  it.each([
    ['Is sencha caffeine-free?', 'is assam brown?', 'support', ['assam'], ['colour']],
    ['Is sencha caffeine-free?', 'what is a kyusu?', 'explain', [], []],
    ['Is sencha caffeine-free?', 'rooibos vs assam', 'compare', ['rooibos', 'assam'], []],
    ['Is sencha caffeine-free?', 'which tea for breakfast?', 'recommend', [], []],
    ['Is sencha caffeine-free?', 'what can you do?', 'help', [], []],
  ])('after %j a question of its own stays one: %j', (before, text, kind, subjects, features) => {
    const { question } = onTeas(text, onTeas.thread([before]));
    expect(question.kind).toBe(kind);
    if (subjects.length > 0) expect(subjectsOfQuestion(question)).toEqual(subjects);
    if (features.length > 0) expect(featuresOfQuestion(question)).toEqual(features);
  });

  it.each(['does it support bluetooth?', 'what is for lunch?', 'thanks a lot', 'and coffee?'])(
    'makes no question of %j',
    (text) => {
      expect(read(['Is sencha caffeine-free?'], text).kind).toBe('unknown');
    },
  );

  it('goes on from a follow-up', () => {
    const context = ['Is sencha caffeine-free?', 'and rooibos?', 'what about the colour?'];
    expect(read(context, 'and assam?')).toMatchObject({ subjects: ['assam'], features: ['colour'] });
  });

  it('looks through a question to the bot about itself', () => {
    expect(read(['Is sencha caffeine-free?', 'help'], 'and rooibos?').features).toEqual(['caffeine-free']);
  });

  it('looks through chatter', () => {
    expect(read(['Is sencha caffeine-free?', 'lol'], 'and rooibos?').features).toEqual(['caffeine-free']);
  });

  it('turns no question round because the one before it was', () => {
    const { question } = onTeas('and rooibos?', onTeas.thread(['does sencha lack a second infusion?']));
    expect(question).toMatchObject({ kind: 'support', subjects: ['rooibos'], claims: [{ negated: false }] });
  });

  it('is nothing without a question before it', () => {
    expect(read([], 'and the other one?').kind).toBe('unknown');
    expect(read([], 'is it?').kind).toBe('unknown');
  });

  it('takes "the other one" only where there is just one', () => {
    expect(read(['Is sencha caffeine-free?'], 'the other one?').kind).toBe('unknown');
    const two = teasWith((draft) => {
      delete (draft.subjects as Record<string, unknown>)['assam'];
    });
    expect(thread(two)(['Is sencha caffeine-free?'], 'the other one?')).toEqual({
      kind: 'support',
      subjects: ['rooibos'],
      features: ['caffeine-free'],
    });
  });
});

describe('a follow-up about frameworks', () => {
  const read = thread(pythonFrameworks());

  it.each([
    ['can pyramid do async?', 'which ones can then?', 'which', [], ['async']],
    ['tell me about litestar', 'how does it compare to fastapi?', 'compare', ['litestar', 'fastapi'], []],
    ['compare sanic and aiohttp', 'is the former faster?', 'compare-feature', ['sanic', 'aiohttp'], ['performance']],
    ['compare flask and bottle', 'does the second one have websockets?', 'support', ['bottle'], ['websockets']],
    ['how do I run falcon locally?', 'and in production?', 'deploy', ['falcon'], []],
    ['does falcon have an ORM?', 'then how would I add it?', 'explain', ['falcon'], ['orm']],
    ['does falcon have an ORM?', 'so what do people use then?', 'explain', ['falcon'], ['orm']],
    ['what port does django use on out plane?', 'where do I set it?', 'explain', ['django'], ['port']],
    ['does django have an admin panel?', 'does flask have something like that?', 'support', ['flask'], ['admin']],
    ['show me a test in django', 'what would that look like in flask?', 'code', ['flask'], ['testing']],
    ['does flask do websockets?', 'better than bottle?', 'compare-feature', ['flask', 'bottle'], ['websockets']],
    ['does litestar have an ORM?', 'are there async ones?', 'support', ['litestar'], ['async-orm']],
    ['django vs fastapi', 'for a cms?', 'recommend', ['django', 'fastapi'], []],
  ])('to %j goes on with %j', (before, text, kind, subjects, features) => {
    expect(read([before], text)).toEqual({ kind, subjects, features });
  });

  it('takes "the other one" for the other of the two that the thread named', () => {
    const context = ['django vs fastapi', 'does django have an admin panel?'];
    expect(read(context, 'and the other one?')).toEqual({
      kind: 'support',
      subjects: ['fastapi'],
      features: ['admin'],
    });
  });

  it.each([
    [['does django have an admin panel?']],
    [['django vs fastapi vs litestar', 'does django have an admin panel?']],
  ])('does not guess which one "the other one" is after %j', (context) => {
    expect(read(context, 'and the other one?').kind).toBe('unknown');
  });

  it.each([
    ['does django have an admin panel?', 'does it have an orm too?', 'support', ['django'], ['orm']],
    ['show me a test in django', 'and in fastapi?', 'code', ['fastapi'], ['testing']],
  ])('to %j is understood: %j', (before, text, kind, subjects, features) => {
    expect(read([before], text)).toEqual({ kind, subjects, features });
  });
});

it('asks how to deploy another one', () => {
  const onPython = createUnderstand(pythonFrameworks());
  const { question } = onPython('and fastapi?', onPython.thread(['how do I deploy django on out plane?']));
  expect(question).toMatchObject({ kind: 'deploy', subjects: ['fastapi'], target: 'out-plane' });
});
