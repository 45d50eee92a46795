import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

describe('used-source', () => {
  testRule('used-source', {
    accepts: [
      {
        what: 'a source that one statement cites',
        file: 'topic.yml',
        from: '      - id: tea-handbook',
        to: '      - id: leaf-index',
      },
    ],
    objects: [
      {
        what: 'a source that nothing cites',
        file: 'sources.yml',
        from: 'leaf-index:',
        to: '«old-index:\n  title: Old Index\n  publisher: The Leaf Society\nleaf-index:',
        message: '(warning) nothing cites "old-index"; cite it where it is the source, or take it out',
      },
    ],
  });
});
