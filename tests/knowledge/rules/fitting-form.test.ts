import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const many = 'kind: many\n    options:\n';

describe('fitting-form', () => {
  testRule('fitting-form', {
    accepts: [
      { what: 'ten options to tick', file: 'form.yml', from: many, to: many + options(8) },
      {
        what: 'more than ten options to pick one from',
        file: 'form.yml',
        from: many,
        to: many.replace('many', 'one') + options(9),
      },
    ],
    objects: [
      {
        what: 'eleven options to tick',
        file: 'form.yml',
        from: many,
        to: many.replace('options', '«options') + options(9),
        message: 'a question of kind "many" has 1 to 10 options; this one has 11',
      },
      {
        what: 'a name of a target that no option can show',
        file: 'topic.yml',
        from: 'name: a teapot',
        to: `name: «${'a very '.repeat(11)}big pot`,
        message: 'Slack shows at most 75 characters here; this text has 84',
      },
      {
        what: 'a hint that is too long',
        file: 'form.yml',
        from: 'hint: Several answers are fine.',
        to: `hint: «${'many words '.repeat(200)}`,
        message: 'Slack shows at most 2000 characters here; this text has 2199',
      },
    ],
  });
});

function options(count: number): string {
  const option = (_: unknown, index: number) => `      more-${index}:\n        label: More\n        needs: {}\n`;
  return Array.from({ length: count }, option).join('');
}
