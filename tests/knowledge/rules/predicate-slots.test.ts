import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const sentence = '"{subject} has a {cell} taste."';

describe('predicate-slots', () => {
  testRule('predicate-slots', {
    accepts: [
      { what: 'the slots in any order', file: 'features.yml', from: sentence, to: '"{cell} is how {subject} tastes."' },
    ],
    objects: [
      {
        what: 'a sentence without the subject',
        file: 'features.yml',
        from: sentence,
        to: '«"It has a {cell} taste."',
        message: 'the sentence lacks {subject}',
      },
      {
        what: 'a slot that nothing fills',
        file: 'features.yml',
        from: sentence,
        to: '«"{subject} has a {cell} {value} taste."',
        message: '{value} is not filled; use {subject} and {cell}',
      },
      {
        what: 'a slot in the predicate of a support value',
        file: 'features.yml',
        from: 'full: is free of caffeine',
        to: 'full: «is free of {cell}',
        message: '{cell} is not filled here: the text completes "<subject> …"',
      },
    ],
  });
});
