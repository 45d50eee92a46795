import { describe, expect, it } from 'vitest';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';

const understand = createUnderstand(pythonFrameworks());

describe('isAboutOwnWork', () => {
  it.each([
    'which framework gives me forms?',
    'tonight is flask async?',
    'is the standup about django or quart?',
    'is flask async, please check?',
    "what's the status of async in flask?",
    'who can teach me django?',
    'does the service need django or quart?',
    'is the first flask app async?',
    'is the flask app async?',
    'are forms in this django async?',
    'is the django in prod async?',
    'async, is it flask?',
    'is flask async in the payment service?',
    'is flask async with the old forms?',
    'which django is production on?',
    'does django do websockets in our setup?',
    'why is my flask async?',
    'is my admin panel in django too grumpy?',
    'how do i create forms in django?',
    'show me forms in litestar',
    'litestar, why?',
  ])('takes "%s" for a question to colleagues', (text) => {
    expect(understand(text)).toMatchObject({ ambient: false, ambientReason: "it is about somebody's own work" });
  });

  it.each([
    'who maintains flask?',
    'does the framework flask have forms?',
    'is flask the only one with async?',
    'is flask async in the new version?',
    'fastapi or django for our shop?',
    'how do i run django with gunicorn?',
    'show me code for forms in django',
    'explain litestar',
  ])('takes "%s" for a question to everyone', (text) => {
    expect(understand(text)).toMatchObject({ ambient: true });
  });
});
