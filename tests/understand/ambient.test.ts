import { describe, expect, it } from 'vitest';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks, teas } from '../helpers/knowledge.ts';

const onTeas = createUnderstand(teas);
const onPython = createUnderstand(pythonFrameworks());

describe('decideAmbient', () => {
  it.each([
    'Is rooibos caffeine-free?',
    'is rooibos caffeine-free',
    'what colour is rooibos?',
    'Is Assam stronger than sencha?',
    'sencha vs assam?',
    'what is the difference between sencha and assam?',
    'sencha or assam for breakfast?',
    'when should I choose sencha?',
    'pros and cons of rooibos?',
    'what is a kyusu?',
    'Does anyone know if rooibos is caffeine-free?',
    'Hi all! Is rooibos caffeine-free?',
  ])('lets "%s" be answered unasked', (text) => {
    expect(onTeas(text)).toMatchObject({ ambient: true });
  });

  it.each([
    ['it would not be answered', 'does sencha support bluetooth?'],
    ['it would not be answered', 'good morning'],
    ['it is about the bot itself', 'what can you do?'],
    ['it is about the bot itself', 'which teas do you know?'],
    ['it shows code, a quotation or a link', 'is rooibos caffeine-free? ```brew()```'],
    ['it shows code, a quotation or a link', '> is rooibos caffeine-free?\nis rooibos caffeine-free?'],
    ['it shows code, a quotation or a link', 'is rooibos caffeine-free? see https://a.example'],
    ['it speaks to somebody', '<@U012AB3CD> is rooibos caffeine-free?'],
    ['it names no tea', 'which is caffeine-free?'],
    ['it goes on with a conversation', 'but is rooibos caffeine-free?'],
    ['it goes on with a conversation', 'and is rooibos caffeine-free?'],
    ['it goes on with a conversation', 'yes, is rooibos caffeine-free?'],
    ['it is not clearly a question', 'the colour of rooibos'],
    ['it is a long story', `is rooibos caffeine-free? ${'I mean really and truly so. '.repeat(20)}`],
  ])('stays silent, since %s: "%s"', (reason, text) => {
    expect(onTeas(text)).toMatchObject({ ambient: false });
    expect(onTeas(text).ambientReason).toBe(reason);
  });

  it('stays silent in a thread, whatever is asked', () => {
    const inThread = onTeas('is rooibos caffeine-free?', onTeas.thread(['is sencha caffeine-free?']));
    expect(inThread).toMatchObject({ ambient: false, ambientReason: 'it belongs to a thread' });
  });

  it.each([
    'django is a nice framework',
    'we moved from django to fastapi last year',
    'I think fastapi is faster than django',
    'the fastapi admin is broken again',
    'my django app throws a 500 error, any idea why?',
    'can you review my django PR?',
    'I like the admin panel of django.',
    'django 🎉',
    'rooibos',
    'deploying django now',
    'thanks, django it is',
    'let us use fastapi for this',
    'fastapi has no admin panel',
    'Django has an admin panel.',
  ])('stays silent at the chatter "%s"', (text) => {
    expect(onPython(text).ambient).toBe(false);
  });

  it.each([
    'who of you knows django?',
    'which django version are we on?',
    'what version of fastapi do we use?',
    'is our admin django?',
    'is anyone else having trouble with django migrations?',
    'do we have fastapi docs somewhere?',
    'do our django models have tests?',
    'have we decided on django vs fastapi?',
    'is the django deploy done?',
    "what's the state of the fastapi upgrade",
    'are the docs of the payments service built with fastapi?',
    'is flask async? please look at the pod asap',
    'rolling out the flask image now, will ping',
    'we were asked if django is async, i told them partly',
    'what would we do without the django admin',
    'eg, flask/bottle servers',
    'reminder: fastapi vs flask at the meetup tonight',
    'who here can show me the django admin?',
    'has the team settled for flask or quart?',
    'can anybody get into the fastapi docs?',
    'does our flask support async?',
    'is this django form validated?',
    'what version of flask is production on?',
    'when django starts, the cache is cold',
    'what flask gives you is a test client',
    'is fastapi async for everybody?',
    'what does the flask worker do',
    'is the fastapi in staging async',
    'so is it flask or django after all?',
    'what happens if django has no cache?',
    'does the gateway use flask',
    'so django',
  ])('leaves "%s" to those who are asked', (text) => {
    expect(onPython(text).ambient).toBe(false);
  });

  it.each([
    'anyone here using fastapi in prod?',
    'has anybody tried fastapi yet?',
    'why is our django so slow?',
    'why is fastapi returning 422?',
    'did you update django?',
    'when is the django meeting?',
    'where is the django repo?',
    'how is the django upgrade going?',
    'django is better than fastapi',
    'i would go with django',
  ])('leaves "%s" to people', (text) => {
    expect(onPython(text).ambient).toBe(false);
  });

  it.each([
    'does fastapi have an admin panel?',
    'Is FastAPI faster than Django?',
    'Django vs FastAPI?',
    'can I use websockets with django?',
    'when would you not choose pyramid?',
    'what are the downsides of using tornado?',
    'is bottle younger than flask?',
    'how does pyramid handle permissions?',
    'between quart and flask, which supports websockets',
    'explain how flask does sessions',
    'forms: does django have them',
    'can fastapi check my query parameters?',
    'was django made for content sites?',
    'who should choose litestar?',
    'which ORM does django use?',
    'what is DRF?',
    'litestar is suited to what kind of projects',
    'if you had to take one, django or fastapi?',
    'django has forms, correct?',
  ])('answers the clear question "%s"', (text) => {
    expect(onPython(text).ambient).toBe(true);
  });

  it('says why in either case', () => {
    expect(onTeas('Is rooibos caffeine-free?').ambientReason).not.toBe('');
    expect(onTeas('good morning').ambientReason).not.toBe('');
  });
});
