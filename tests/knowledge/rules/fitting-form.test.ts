import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const many = 'kind: many\n    options:\n';

describe('fitting-form', () => {
  testRule('fitting-form', {
    accepts: [
      { what: 'a hundred options to choose several from', file: 'form.yml', from: many, to: many + options(98) },
      {
        what: 'a hundred options to pick one from',
        file: 'form.yml',
        from: many,
        to: many.replace('many', 'one') + options(98),
      },
    ],
    objects: [
      {
        what: 'more options than a menu shows',
        file: 'form.yml',
        from: many,
        to: many.replace('options', '«options') + options(99),
        message: 'a question has 1 to 100 options; this one has 101: make two questions of it',
      },
      {
        what: 'an id of an option that Slack does not carry',
        file: 'form.yml',
        from: many,
        to: `${many}      «${'a'.repeat(76)}:\n        label: More\n        needs: {}\n`,
        message: 'the id of what can be chosen has at most 75 characters; this one has 76',
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
