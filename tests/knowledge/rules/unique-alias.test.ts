import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

describe('unique-alias', () => {
  testRule('unique-alias', {
    accepts: [
      {
        what: 'an ordinary alias that guards the name',
        file: 'subjects/rooibos.yml',
        from: '  - red bush',
        to: '  - red bush\n  - text: rooibos\n    ordinary: true',
      },
      {
        what: 'a target and a component of one name where they are one thing',
        file: 'components.yml',
        from: 'kyusu:\n  name: Kyusu',
        to: 'kyusu:\n  name: Kyusu\n  kind: pot\n  subjects: []\n  explanation: It is a pot.\n  sources:\n    - id: leaf-index\n      checked: 2026-11-01\nteapot:\n  name: Teapot',
      },
    ],
    objects: [
      {
        what: 'an alias of two subjects, however it is written',
        file: 'subjects/sencha.yml',
        from: '- green tea',
        to: '- «Black-Tea',
        message: '"Black-Tea" already names the subject "assam", where it is written "black tea"',
      },
      {
        what: 'another form of the same word',
        file: 'use-cases.yml',
        from: '- breakfast',
        to: '- «growing regions',
        message: '"growing regions" already names the feature "grown-in", where it is written "growing region"',
      },
      {
        what: 'a word for two values of a choice',
        file: 'features.yml',
        from: '- reddish',
        to: '- «greenish',
        message: '"greenish" already names the choice "green", where it is written "greenish"',
      },
      {
        what: 'an adjective of two features',
        file: 'features.yml',
        from: '- quick',
        to: '- «bold',
        message: '"bold" already names the high end of "strength", where it is written "bold"',
      },
      {
        what: 'an adjective of both ends',
        file: 'features.yml',
        from: '- weak',
        to: '- «bold',
        message: '"bold" already names the high end of "strength", where it is written "bold"',
      },
      {
        what: 'an alias that the engine reads already',
        file: 'subjects/rooibos.yml',
        from: '- red bush',
        to: '- red bush\n  - «redbush',
        message: '(warning) "redbush" says nothing new: "red bush" stands here already',
      },
    ],
  });
});
