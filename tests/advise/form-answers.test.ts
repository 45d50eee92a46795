import { describe, expect, it } from 'vitest';
import { askedParams, requirementsOfForm } from '../../src/advise/form-answers.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

describe('requirementsOfForm', () => {
  it('asks for what the picked options need', () => {
    const picks = { hour: ['evening'], wishes: ['again'] };
    expect(requirementsOfForm(teas, { picks, target: 'teapot', params: { grams: '9' } })).toEqual({
      topic: 'teas',
      needs: { 'long-evening': 'must', 'second-infusion': 'should' },
      target: 'teapot',
      params: { grams: '9' },
    });
  });

  it('takes the stronger of two answers that ask for the same', () => {
    const twice = teasWith((draft) => {
      const option = draft.form.questions['hour']?.options['morning'];
      if (option) option.needs = { strength: 'must' };
    });
    for (const picks of [
      { hour: ['morning'], wishes: ['strong'] },
      { wishes: ['strong'], hour: ['morning'] },
    ]) {
      expect(requirementsOfForm(twice, { picks, params: {} }).needs).toEqual({ strength: 'must' });
    }
  });

  it('makes nothing of answers that the form does not have', () => {
    const picks = { hour: ['midnight'], mood: ['gloomy'] };
    expect(requirementsOfForm(teas, { picks, params: {} })).toEqual({ topic: 'teas', needs: {}, params: {} });
  });
});

describe('askedParams', () => {
  it('names the parameters of the deploy snippets', () => {
    expect(askedParams(teas)).toEqual(['grams']);
  });

  it('keeps to those of the target', () => {
    expect(askedParams(teas, 'teapot')).toEqual(['grams']);
    expect(askedParams(teas, 'samovar')).toEqual([]);
  });
});
