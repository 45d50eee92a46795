import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const pattern = '"[1-9][0-9]?"';

describe('param-pattern', () => {
  testRule('param-pattern', {
    accepts: [{ what: 'letters, digits, dots and hyphens', file: 'topic.yml', from: pattern, to: '"[a-z0-9.-]+"' }],
    objects: [
      {
        what: 'what is no regular expression',
        file: 'topic.yml',
        from: pattern,
        to: '«"[1-9"',
        message: 'this is no regular expression',
      },
      {
        what: 'brackets that only fit together by chance',
        file: 'topic.yml',
        from: pattern,
        to: '«"6)|(7"',
        message: 'this is no regular expression',
      },
      {
        what: 'a pattern through which a command fits',
        file: 'topic.yml',
        from: pattern,
        to: '«"[^;]+"',
        message: 'the pattern lets "\\n" through, with which a value could become a command',
      },
    ],
  });
});
