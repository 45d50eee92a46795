import { describe, expect, it } from 'vitest';
import { testRule } from '../../helpers/rule-cases.ts';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

describe('known-id', () => {
  testRule('known-id', {
    accepts: [
      {
        what: 'a winner that is "either"',
        file: 'questions.yml',
        from: 'winner: assam',
        to: 'winner: either',
      },
      {
        what: 'a point, a snippet, a component and a use case as facts of a question',
        file: 'questions.yml',
        from: '- rooibos.colour',
        to: '- rooibos.evening\n      - no-best-tea\n      - sencha-pot\n      - kyusu\n      - long-evening',
      },
    ],
    objects: [
      {
        what: 'a need for an unknown feature',
        file: 'use-cases.yml',
        from: 'strength: must',
        to: '«strenght: must',
        message: 'there is no feature "strenght"; did you mean "strength"?',
      },
      {
        what: 'a citation of an unknown source',
        file: 'components.yml',
        from: 'id: tea-handbook',
        to: 'id: «tea-handbok',
        message: 'there is no source "tea-handbok"; did you mean "tea-handbook"?',
      },
      {
        what: 'an id far from every other, without a suggestion',
        file: 'components.yml',
        from: '- second-infusion',
        to: '- «microwave',
        message: 'there is no feature "microwave"',
      },
      {
        what: 'a former id, naming the present one',
        file: 'use-cases.yml',
        from: 'caffeine-free: must',
        to: '«no-caffeine: must',
        message: 'there is no feature "no-caffeine"; it is now called "caffeine-free"',
      },
      {
        what: 'a fact about an unknown feature',
        file: 'subjects/rooibos.yml',
        from: '  steeping-minutes:',
        to: '  «steeping-minute:',
        message: 'there is no feature "steeping-minute"; did you mean "steeping-minutes"?',
      },
      {
        what: 'a target that speaks of an unknown feature',
        file: 'topic.yml',
        from: '    name: a teapot\n',
        to: '    name: a teapot\n    implies: «strenght\n',
        message: 'there is no feature "strenght"; did you mean "strength"?',
      },
      {
        what: 'a headline without its feature',
        file: 'topic.yml',
        from: '- strength',
        to: '- «strengh',
        message: 'there is no feature "strengh"; did you mean "strength"?',
      },
      {
        what: 'a point for an unknown subject',
        file: 'topic.yml',
        from: '- assam',
        to: '- «asam',
        message: 'there is no subject "asam"; did you mean "assam"?',
      },
      {
        what: 'a point that serves an unknown use case',
        file: 'subjects/sencha.yml',
        from: '- long-evening',
        to: '- «long-evenings',
        message: 'there is no use case "long-evenings"; did you mean "long-evening"?',
      },
      {
        what: 'an unknown broader feature',
        file: 'features.yml',
        from: 'broader: second-infusion',
        to: 'broader: «second-infusions',
        message: 'there is no feature "second-infusions"; did you mean "second-infusion"?',
      },
      {
        what: 'a component of an unknown subject',
        file: 'components.yml',
        from: '- sencha',
        to: '- «senchas',
        message: 'there is no subject "senchas"; did you mean "sencha"?',
      },
      {
        what: 'a snippet of an unknown subject',
        file: 'snippets.yml',
        from: 'subject: assam',
        to: 'subject: «asam',
        message: 'there is no subject "asam"; did you mean "assam"?',
      },
      {
        what: 'a snippet that shows something unknown',
        file: 'snippets.yml',
        from: '- kyusu',
        to: '- «kyuso',
        message: 'there is no feature or component "kyuso"; did you mean "kyusu"?',
      },
      {
        what: 'an unknown target',
        file: 'snippets.yml',
        from: 'target: teapot',
        to: 'target: «teepot',
        message: 'there is no target "teepot"; did you mean "teapot"?',
      },
      {
        what: 'an unknown parameter',
        file: 'snippets.yml',
        from: '    grams:',
        to: '    «gramms:',
        message: 'there is no parameter in topic.yml "gramms"; did you mean "grams"?',
      },
      {
        what: 'an option of the form that asks for something unknown',
        file: 'form.yml',
        from: 'early-morning: must',
        to: '«early-mornin: must',
        message: 'there is no use case or feature "early-mornin"; did you mean "early-morning"?',
      },
      {
        what: 'a question that expects an unknown fact',
        file: 'questions.yml',
        from: '- rooibos.colour',
        to: '- «rooibos.color',
        message: 'there is no fact "rooibos.color"; did you mean "rooibos.colour"?',
      },
      {
        what: 'a question that expects an unknown winner',
        file: 'questions.yml',
        from: 'winner: assam',
        to: 'winner: «asam',
        message: 'there is no subject "asam"; did you mean "assam"?',
      },
    ],
  });

  it('says nothing about ids of a file that could not be read', () => {
    const files = teaFiles();
    files.set('sources.yml', 'tea-handbook: [');
    expect(problemsIn(files).filter((problem) => problem.includes('known-id'))).toEqual([]);
  });

  it('knows the ids of a file in which something else is wrong', () => {
    const files = teaFiles();
    files.set(
      'use-cases.yml',
      (files.get('use-cases.yml') ?? '').replace('caffeine-free: avoid', 'caffeine-free: avoids'),
    );
    expect(problemsIn(files).map((problem) => problem.split(':')[0])).toEqual(['teas/use-cases.yml']);
  });
});
