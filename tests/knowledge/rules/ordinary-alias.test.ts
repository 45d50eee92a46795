import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

describe('ordinary-alias', () => {
  testRule('ordinary-alias', {
    accepts: [
      { what: 'a word that only this topic knows', file: 'subjects/assam.yml', from: '- assam tea', to: '- assamica' },
      {
        what: 'an ordinary word that says so',
        file: 'subjects/assam.yml',
        from: '- assam tea',
        to: '- { text: kettle, ordinary: true }',
      },
    ],
    objects: [
      {
        what: 'an ordinary word for a subject',
        file: 'subjects/assam.yml',
        from: '- assam tea',
        to: '- «kettle',
        message: '"kettle" is an ordinary word; write { text: kettle, ordinary: true }',
      },
      {
        what: 'an ordinary word for a component',
        file: 'components.yml',
        from: '- side-handle pot',
        to: '- «Pot',
        message: '"Pot" is an ordinary word; write { text: Pot, ordinary: true }',
      },
    ],
  });
});
