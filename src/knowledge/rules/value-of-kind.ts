import type { Rule } from '../rule.ts';
import type { Fact, Feature, Need } from '../schema.ts';
import { supportValues } from '../schema.ts';
import { factsIn } from '../statements.ts';
import { didYouMean } from '../suggest.ts';
import type { TopicDraft } from '../topic-draft.ts';

/** A fact, and what a use case or the form asks for, speaks in the values of its feature. */
export const valueOfKind: Rule = {
  name: 'value-of-kind',
  description: "A fact's value and a need's value fit the kind of their feature.",
  *check(draft) {
    const features = draft.features.value ?? {};
    for (const { document, path, feature, value: fact } of factsIn(draft)) {
      const message = features[feature] && objectionToFact(features[feature], fact.value);
      if (message) yield { document, path: [...path, 'value'], message };
    }
    for (const { document, path, id, need } of needsIn(draft)) {
      const message = features[id] && objectionToNeed(features[id], need);
      if (message) yield { document, path: [...path, id], part: 'key', message };
    }
  },
};

function objectionToFact(feature: Feature, value: Fact['value']): string | undefined {
  switch (feature.kind) {
    case 'support':
      return objectionToSupport(feature, value);
    case 'scale':
      return outside('level', feature.levels, value);
    case 'choice': {
      const choices = Object.keys(feature.choices);
      for (const each of Array.isArray(value) ? value : [value]) {
        const objection = outside('choice', choices, each);
        if (objection) return objection;
      }
      return undefined;
    }
    case 'number':
      return typeof value === 'number'
        ? undefined
        : 'expected a number, without quotes and unit; the unit stands in the cell';
    case 'date':
      return isDate(String(value)) ? undefined : 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD';
    case 'text':
      return typeof value === 'number' ? 'expected text or a list of names; put the number in quotes' : undefined;
  }
}

function objectionToSupport(feature: Feature & { kind: 'support' }, value: Fact['value']): string | undefined {
  const known = supportValues.find((each) => each === value);
  if (known === undefined) return outside('support value', supportValues, value);
  const lacking = (['meaning', 'predicate'] as const).filter((key) => feature[key][known] === undefined);
  return lacking.length === 0 ? undefined : `the feature has no ${lacking.join(' and no ')} for "${known}"`;
}

function objectionToNeed(feature: Feature, need: Need): string | undefined {
  const value = 'value' in need ? need.value : undefined;
  switch (feature.kind) {
    case 'support':
      return value === undefined ? undefined : outside('value to ask for', ['full', 'partial'], value);
    case 'scale':
      return value === undefined ? undefined : outside('level', feature.levels, value);
    case 'choice':
      if (value === undefined) return 'a choice needs the value that is asked for: { importance: …, value: … }';
      return outside('choice', Object.keys(feature.choices), value);
    case 'number':
    case 'date':
      if (value !== undefined) return `a ${feature.kind} cannot be asked for by value; leave the value out`;
      return feature.better === 'neither'
        ? 'the feature does not say which end is better, so nothing can be asked of it'
        : undefined;
    case 'text':
      return 'text cannot be asked for, because nothing says which text is better';
  }
}

function outside(what: string, values: readonly string[], found: Fact['value']): string | undefined {
  if (typeof found === 'string' && values.includes(found)) return undefined;
  const shown = Array.isArray(found) ? 'a list' : `"${found}"`;
  return `${shown} is no ${what}; it is one of ${values.join(', ')}${didYouMean(String(found), values)}`;
}

function isDate(text: string): boolean {
  const match = /^\d{4}(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (match === null) return false;
  const [, month = '01', day = '01'] = match;
  const time = Date.parse(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(5, 10) === `${month}-${day}`;
}

function* needsIn(draft: TopicDraft) {
  for (const [useCase, { needs }] of Object.entries(draft.useCases.value ?? {})) {
    for (const [id, need] of Object.entries(needs)) {
      yield { document: draft.useCases, path: [useCase, 'needs'], id, need };
    }
  }
  for (const [question, { options }] of Object.entries(draft.form.value?.questions ?? {})) {
    for (const [option, { needs }] of Object.entries(options)) {
      for (const [id, importance] of Object.entries(needs)) {
        const need: Need = { importance };
        yield { document: draft.form, path: ['questions', question, 'options', option, 'needs'], id, need };
      }
    }
  }
}
