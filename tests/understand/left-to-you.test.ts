import { describe, expect, it } from 'vitest';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';

const understand = createUnderstand(pythonFrameworks());

describe('isLeftToYou', () => {
  it.each([
    ['do I have to enable forms in flask?', 'forms'],
    ['do we need to set up sessions in falcon?', 'sessions'],
    ['do I have to hand-write migrations in bottle?', 'migrations'],
    ['must I write migrations myself in bottle?', 'migrations'],
    ['must I do migrations by hand in flask?', 'migrations'],
    ['do we have to do forms from scratch in flask?', 'forms'],
    ['are we supposed to write our own forms in flask?', 'forms'],
    ['do I need to add something for forms in flask?', 'forms'],
    ['do we need to install a plugin for forms in flask?', 'forms'],
    ['do I need to pull in something for migrations in bottle?', 'migrations'],
    ['do I have to reach for some library for forms in flask?', 'forms'],
    ['will I write forms manually in flask?', 'forms'],
    ['so are we on our own with migrations in flask?', 'migrations'],
    ['does auth in flask take much code?', 'auth'],
    ['does auth in flask involve a lot of work?', 'auth'],
    ['do migrations in flask require a third party package?', 'migrations'],
    ['do forms in flask depend on an add-on?', 'forms'],
    ['does flask rely on an extension for forms?', 'forms'],
    ['does flask need a separate package for forms?', 'forms'],
    ['does flask need some third party library for forms?', 'forms'],
  ])('takes "%s" for the question whether it is not there', (text, feature) => {
    expect(understand(text).question).toMatchObject({ kind: 'support', claims: [{ feature, negated: true }] });
  });

  it.each([
    ['does flask have forms of its own?', 'forms'],
    ['can I bring my own orm to flask?', 'orm-choice'],
    ['do I use forms in flask?', 'forms'],
    ['must flask have forms?', 'forms'],
    ['do I need forms in flask?', 'forms'],
    ['does flask need much memory for forms?', 'forms'],
  ])('takes "%s" for the question whether it is there', (text, feature) => {
    expect(understand(text).question).toMatchObject({ kind: 'support', claims: [{ feature, negated: false }] });
  });
});
