import { describe } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';

const caffeineFree = 'The plant is no relative of tea and has no caffeine.';

describe('agreeing-cells', () => {
  testRule('agreeing-cells', {
    accepts: [
      {
        what: 'a point for what is there only partly',
        file: 'subjects/rooibos.yml',
        from: `value: full\n    cell: "Yes"\n    explanation: ${caffeineFree}`,
        to: `value: partial\n    cell: Nearly\n    explanation: ${caffeineFree}`,
      },
      {
        what: 'a point about a feature of which neither end is better',
        file: 'features.yml',
        from: '  meaning:\n    full: The plant has no caffeine at all.',
        to: '  better: neither\n  meaning:\n    full: The plant has no caffeine at all.',
      },
      {
        what: 'a use case that it is chosen for twice',
        file: 'subjects/assam.yml',
        from: '\nsources:\n',
        to: '\nstrengths:\n  early:\n    point: It wakes you.\n    serves: [early-morning]\n    sources: [{ id: tea-handbook, checked: 2026-11-01 }]\nsources:\n',
      },
    ],
    objects: [
      {
        what: 'a reason to choose that the facts deny',
        file: 'subjects/assam.yml',
        from: '    features:\n      - strength\n',
        to: '    features:\n      - «caffeine-free\n',
        message: '(warning) "caffeine-free" speaks for it here, but as a fact it is none; correct one of them',
      },
      {
        what: 'a reason against it that the facts deny',
        file: 'subjects/rooibos.yml',
        from: '      - early-morning\n',
        to: '      - early-morning\n    features: [«caffeine-free]\n',
        message: '(warning) "caffeine-free" speaks against it here, but as a fact it is full; correct one of them',
      },
      {
        what: 'a use case that it is to be chosen and to be avoided for',
        file: 'subjects/rooibos.yml',
        from: '      - early-morning\n',
        to: '      - early-morning\n      - «long-evening\n',
        message:
          '(warning) it is to be avoided for "long-evening" here, and under choose it is to be chosen for it; correct one of them',
      },
      {
        what: 'a feature that is there without one that it is made of',
        file: 'subjects/rooibos.yml',
        from: 'facts:\n',
        to: 'facts:\n  cold-brew:\n    value: «full\n    cell: Yes\n    explanation: It does.\n    sources: [{ id: tea-handbook, checked: 2026-11-01 }]\n',
        message:
          '(warning) "cold-brew" is full, but "second-infusion", which it is made of, is none; correct one of them',
      },
    ],
  });
});
