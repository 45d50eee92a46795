import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const sencha = 'subjects/sencha.yml';
const assam = 'subjects/assam.yml';
const form = 'form.yml';
const useCases = 'use-cases.yml';

describe('value-of-kind', () => {
  testRule('value-of-kind', {
    accepts: [
      { what: 'a year without quotes', file: sencha, from: 'value: "1738"', to: 'value: 1738' },
      { what: 'a month', file: sencha, from: 'value: "1738"', to: 'value: 1738-12' },
      { what: 'a day', file: sencha, from: 'value: "1738"', to: 'value: 1738-12-31' },
      { what: 'several choices', file: sencha, from: 'value: green', to: 'value: [green, brown]' },
      {
        what: 'a need for a level',
        file: useCases,
        from: 'strength: must',
        to: 'strength: { importance: must, value: medium }',
      },
      { what: 'a need for a number', file: form, from: 'strength: should', to: 'steeping-minutes: should' },
    ],
    objects: [
      {
        what: 'a support value that is none',
        file: sencha,
        from: 'value: full\n    cell: Two',
        to: 'value: «ful\n    cell: Two',
        message: '"ful" is no support value; it is one of full, partial, none, not-applicable; did you mean "full"?',
      },
      {
        what: 'a support value that the feature does not explain',
        file: sencha,
        from: 'value: full\n    cell: "Yes',
        to: 'value: «partial\n    cell: "Yes',
        message: 'the feature has no meaning and no predicate for "partial"',
      },
      {
        what: 'a level that is none',
        file: assam,
        from: 'value: strong',
        to: 'value: «stronger',
        message: '"stronger" is no level; it is one of mild, medium, strong; did you mean "strong"?',
      },
      {
        what: 'a choice that is none',
        file: assam,
        from: 'value: brown',
        to: 'value: «black',
        message: '"black" is no choice; it is one of green, brown, red',
      },
      {
        what: 'a number in words',
        file: assam,
        from: 'value: 4',
        to: 'value: «four',
        message: 'expected a number, without quotes and unit; the unit stands in the cell',
      },
      {
        what: 'a day that no calendar has',
        file: assam,
        from: 'value: "1838"',
        to: 'value: «1838-02-30',
        message: 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD',
      },
      {
        what: 'a number for text',
        file: assam,
        from: 'value: the Brahmaputra valley',
        to: 'value: «7',
        message: 'expected text or a list of names; put the number in quotes',
      },
      {
        what: 'a need for no support',
        file: useCases,
        from: 'caffeine-free: must',
        to: '«caffeine-free: { importance: must, value: none }',
        message: '"none" is no value to ask for; it is one of full, partial',
      },
      {
        what: 'a need for a choice without its value',
        file: form,
        from: 'strength: should',
        to: '«colour: should',
        message: 'a choice needs the value that is asked for: { importance: …, value: … }',
      },
      {
        what: 'a need for text',
        file: form,
        from: 'strength: should',
        to: '«grown-in: should',
        message: 'text cannot be asked for, because nothing says which text is better',
      },
      {
        what: 'a need for a date that is neither better early nor late',
        file: form,
        from: 'strength: should',
        to: '«first-sold: should',
        message: 'the feature does not say which end is better, so nothing can be asked of it',
      },
    ],
  });
});
