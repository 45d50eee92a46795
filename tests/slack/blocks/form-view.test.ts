import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { checkModal } from '../../../src/local-slack/check/payloads.ts';
import { stateOf } from '../../../src/local-slack/views.ts';
import { formView } from '../../../src/slack/blocks/form-view.ts';
import { readForm } from '../../../src/slack/blocks/read-form.ts';
import type { FormState } from '../../../src/slack/button-values.ts';
import { teaBot } from '../../helpers/teas.ts';

const [teas] = teaBot().topics;
if (!teas) throw new Error('The fixture has no topic.');

const long = 'x'.repeat(5_000);
const state: FormState = {
  topic: 'teas',
  picks: { hour: ['morning'], wishes: ['strong', 'again'] },
  also: { 'caffeine-free': 'avoid' },
  target: 'teapot',
  params: { grams: '8' },
};

/** The form with many more questions and options than Slack allows, and texts that are too long. */
function oversized({ topic, form, ...rest }: Knowledge): Knowledge {
  const options = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [`option-${index}`, { label: long, about: long, needs: {} }]),
  );
  const question = { label: long, hint: long, kind: 'many' as const, required: false, options };
  const questions = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`question-${index}`, question]));
  return {
    ...rest,
    topic: {
      ...topic,
      targets: { [long]: { name: 'x', aliases: [], about: long }, pot: { name: long, aliases: [], about: long } },
    },
    form: { ...form, title: long, intro: long, questions },
  };
}

describe('formView', () => {
  it('keeps every limit of Slack, however large the form', () => {
    expect(() => checkModal(formView(oversized(teas), '{}'))).not.toThrow();
  });

  it('leaves out the place where there is none', () => {
    const { block_id } = formView({ ...teas, topic: { ...teas.topic, targets: {} } }, '{}').blocks.at(-2) ?? {};
    expect(block_id).not.toBe('target');
  });
});

describe('readForm', () => {
  const send = (filled: Parameters<typeof stateOf>[1], before?: FormState) =>
    readForm(teas, stateOf(checkModal(formView(teas, '{}', { state: before })), filled).values);

  it('gets back what the form was filled in with', () => {
    expect(send({}, state)).toEqual({ kind: 'complete', state });
  });

  it('gets back all that was said in own words, also where it is more than can be ticked', () => {
    const feature = teas.features['caffeine-free'];
    if (!feature) throw new Error('The fixture has no such feature.');
    const ids = Array.from({ length: 11 }, (_, index) => `wish-${index}`);
    const wider = { ...teas, features: Object.fromEntries(ids.map((id) => [id, feature])) };
    const also = Object.fromEntries(ids.map((id) => [id, 'nice' as const]));
    const view = checkModal(formView(wider, '{}', { state: { ...state, also } }));
    expect(readForm(wider, stateOf(view, {}).values)).toMatchObject({ state: { also } });
  });

  it('takes values without the blanks around them', () => {
    expect(send({ 'question:hour': 'morning', 'param:grams': ' 8 ' })).toMatchObject({
      state: { params: { grams: '8' } },
    });
  });

  it.each(['0', '123', '8g', '8\n9', '$(reboot)'])('objects to %j at its field', (grams) => {
    expect(send({ 'question:hour': 'morning', 'param:grams': grams })).toEqual({
      kind: 'wrong',
      errors: { 'param:grams': expect.stringContaining('in grams') },
    });
  });

  it('asks for an answer where there is none', () => {
    expect(readForm(teas, {})).toEqual({ kind: 'wrong', errors: { 'question:hour': expect.any(String) } });
  });

  it.each([
    undefined,
    'x',
    { a: 1 },
    { 'question:hour': { 'answer:teas': { selected_option: { value: 'midnight' } } } },
  ])('does not trip over %j', (values) => {
    expect(readForm(teas, values)).toMatchObject({ kind: 'wrong' });
  });
});
