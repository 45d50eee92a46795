import { describe, expect, it } from 'vitest';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';

const understand = createUnderstand(pythonFrameworks());

describe('continuesTalk', () => {
  it.each([
    'thanks, is flask async?',
    'for instance, is flask async?',
    'you know, is flask async?',
    'heads up: flask or quart, which one is async?',
    'okay, is flask async?',
    'is flask async as you said?',
    'do you mean that quart is async?',
    'if you need forms, is django better than flask?',
    'were you going for flask or for quart?',
    'is flask async, would you?',
    'do you have an ORM in flask?',
    'what do you folks think of litestar or sanic?',
    'is your flask async?',
    'have we any reason to choose pyramid?',
    'which ORM do we use with litestar?',
    'which version of quart do we have?',
    'does the business need django or flask?',
    'was it the async of quart or of flask?',
    'did i say that quart is async?',
    'flask is async, i said, or is it?',
    'we run bottle, is it async?',
    'what shall we do about async in flask?',
    'is somebody else using async in flask?',
    'does somebody know of async in flask?',
    'has anyone async views in pyramid?',
    'can someone make flask async?',
    'does django help me with forms?',
    'is this how flask does forms?',
    'is that the admin panel of django?',
    'does flask do forms in this way?',
    'does flask do forms like that?',
    'is doing that in flask async?',
    'is there a neat way to have forms in flask?',
    'what if flask has no forms?',
    'should i put forms into flask?',
    'is flask async enough for that?',
    'is flask async, help?',
    'did anybody choose flask for its forms?',
  ])('hears in "%s" that somebody said something before', (text) => {
    expect(understand(text)).toMatchObject({ ambient: false, ambientReason: 'it goes on with a conversation' });
  });

  it.each([
    'no admin panel in flask?',
    'can you use an ORM with flask?',
    'do you know if flask is async?',
    'do you have to use an ORM with django?',
    'do we still need an ORM with django?',
    'how do we deploy flask?',
    'can somebody explain the admin panel of django?',
    'can someone compare flask and quart?',
    'when you need forms, flask or django?',
    'flask is async, did i get that right?',
    'does django create an admin panel for you?',
    'did flask get async views?',
    'why would anybody choose pyramid?',
  ])('hears nothing of that in "%s"', (text) => {
    expect(understand(text)).toMatchObject({ ambient: true });
  });
});
