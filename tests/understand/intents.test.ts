import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/understand/question.ts';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks, teas } from '../helpers/knowledge.ts';

const onTeas = createUnderstand(teas);
const onPython = createUnderstand(pythonFrameworks());

type Row = readonly [text: string, fields: object];

function read(text: string): Question {
  return (/sencha|assam|rooibos|teas?\b|kyusu/i.test(text) ? onTeas : onPython)(text).question;
}

/** The ids of the features that a question claims something of, and whether it denies it. */
const claiming = (feature: string, more: object = {}) =>
  expect.objectContaining({ kind: 'feature', feature, negated: false, ...more });

const tables: Readonly<Record<string, readonly Row[]>> = {
  support: [
    ['Is rooibos caffeine-free?', { subjects: ['rooibos'], claims: [claiming('caffeine-free')] }],
    ['is sencha strong', { subjects: ['sencha'], claims: [claiming('strength', { end: 'high' })] }],
    ['Is Assam brown?', { subjects: ['assam'], claims: [claiming('colour', { value: 'brown' })] }],
    ['so assam is caffeine-free, right?', { subjects: ['assam'], claims: [claiming('caffeine-free')] }],
    ['is it true that assam is caffeine-free', { subjects: ['assam'], claims: [claiming('caffeine-free')] }],
    ['Are rooibos and sencha caffeine-free?', { subjects: ['rooibos', 'sencha'] }],
    ['do you know if sencha is caffeine-free?', { subjects: ['sencha'], claims: [claiming('caffeine-free')] }],
    ['can a kyusu be used with sencha?', { subjects: ['sencha'], claims: [{ kind: 'component' }] }],
    ['is Assam good for a long evening?', { subjects: ['assam'], claims: [{ kind: 'use-case', negated: false }] }],
    ['does django have an orm', { subjects: ['django'], claims: [claiming('orm')] }],
    ['does fastapi lack an orm', { subjects: ['fastapi'], claims: [claiming('orm', { negated: true })] }],
    ['does django have an orm and an admin panel', { claims: [claiming('orm'), claiming('admin')] }],
    ['does drf support token auth?', { subjects: ['django'], claims: [{ component: 'drf', feature: 'token-auth' }] }],
    [
      'so django has an admin and fastapi does not?',
      { claims: [claiming('admin', { of: 'django' }), claiming('admin', { of: 'fastapi', negated: true })] },
    ],
    [
      'fastapi lacks an admin panel and django has one, true?',
      { claims: [claiming('admin', { of: 'fastapi', negated: true }), claiming('admin', { of: 'django' })] },
    ],
    [
      'is django sync while fastapi is async',
      { claims: [claiming('async', { of: 'django', end: 'low' }), claiming('async', { of: 'fastapi', end: 'high' })] },
    ],
    [
      'do both django and fastapi have an orm?',
      { claims: [{ kind: 'feature', feature: 'orm', end: 'high', negated: false }] },
    ],
    ['is fastapi full-stack like django?', { subjects: ['fastapi'], beside: ['django'] }],
    ['is assam caffeine-free by default?', { claims: [claiming('caffeine-free', { byDefault: true })] }],
    ['does assam need a kyusu?', { subjects: ['assam'], claims: [{ component: 'kyusu', relation: 'need' }] }],
    ['does out plane have websockets?', { subjects: expect.arrayContaining(['django', 'flask', 'tornado']) }],
    ['Hi all, quick question: is there an admin panel in fastapi?', { subjects: ['fastapi'] }],
  ],
  value: [
    ['what colour is rooibos?', { subjects: ['rooibos'], features: ['colour'] }],
    ['where is sencha grown in', { subjects: ['sencha'], features: ['grown-in'] }],
    ['steeping time of assam', { subjects: ['assam'], features: ['steeping-minutes'] }],
    ['what licence does django have', { subjects: ['django'], features: ['licence'] }],
    ['which orm does django use', { subjects: ['django'], features: [expect.stringMatching(/^orm/)] }],
    ['which server does fastapi run on?', { subjects: ['fastapi'], features: ['servers'] }],
  ],
  'compare-feature': [
    ['Is Assam stronger than sencha?', { subjects: ['assam', 'sencha'], relation: 'more', asks: 'whether' }],
    ['is sencha weaker than assam?', { subjects: ['sencha', 'assam'], relation: 'less', asks: 'whether' }],
    ['is sencha less strong than assam', { relation: 'less', asks: 'whether' }],
    ['is sencha as strong as assam?', { relation: 'equal', asks: 'whether' }],
    ['is assam not stronger than sencha?', { claims: [claiming('strength', { negated: true })], asks: 'whether' }],
    ['which is stronger, assam or sencha?', { subjects: ['assam', 'sencha'], relation: 'more', asks: 'which' }],
    ['which tea is the strongest?', { subjects: [], relation: 'more', asks: 'which' }],
    ['which tea is the quickest?', { subjects: [], claims: [claiming('steeping-minutes')], asks: 'which' }],
    ['assam vs sencha strength', { claims: [claiming('strength')], asks: 'which' }],
    ['is fastapi worse than django at performance', { relation: 'worse', asks: 'whether' }],
    ['django vs fastapi performance', { claims: [claiming('performance')], asks: 'which' }],
    ['how do django and fastapi compare on maturity', { claims: [claiming('maturity')] }],
    ['is the gap between sencha and assam smaller in strength?', { relation: 'same', asks: 'whether' }],
    ['is there a big difference between sencha and assam in strength?', { relation: 'differ', asks: 'whether' }],
    ['was assam first sold after sencha?', { subjects: ['assam', 'sencha'], relation: 'more', asks: 'whether' }],
    ['was quart released before flask?', { subjects: ['quart', 'flask'], relation: 'less', asks: 'whether' }],
    ['does assam do a second infusion as well as sencha?', { relation: 'equal', asks: 'whether' }],
    ['is sencha from the same origin as assam?', { claims: [claiming('grown-in')], relation: 'same', asks: 'whether' }],
    ['do sencha and assam differ in origin?', { claims: [claiming('grown-in')], relation: 'differ', asks: 'whether' }],
  ],
  compare: [
    ['sencha vs assam', { subjects: ['sencha', 'assam'], full: false }],
    ['sencha or assam?', { subjects: ['sencha', 'assam'] }],
    ['what is the difference between rooibos and assam?', { subjects: ['rooibos', 'assam'] }],
    ['how does sencha differ from rooibos', { subjects: ['sencha', 'rooibos'] }],
    ['compare sencha, assam and rooibos', { subjects: ['sencha', 'assam', 'rooibos'] }],
    ['full comparison table of sencha and assam', { subjects: ['sencha', 'assam'], full: true }],
    ['django v. fastapi', { subjects: ['django', 'fastapi'] }],
  ],
  which: [
    ['which tea is caffeine-free?', { candidates: [], claims: [claiming('caffeine-free')] }],
    ['which tea is not caffeine-free?', { claims: [claiming('caffeine-free', { negated: true })] }],
    ['which of sencha and rooibos is caffeine-free?', { candidates: ['sencha', 'rooibos'] }],
    ['which framework has an orm but no dependency injection?', { claims: [claiming('orm'), { negated: true }] }],
    ['which one lacks an orm, django or fastapi?', { candidates: ['django', 'fastapi'] }],
    ['what framework comes with an admin panel', { claims: [claiming('admin')] }],
  ],
  recommend: [
    ['which tea for breakfast?', { candidates: [], wants: [{ id: 'early-morning', importance: 'must' }] }],
    ['sencha or assam for a long evening?', { candidates: ['sencha', 'assam'], wants: [{ id: 'long-evening' }] }],
    ['what tea should I take before bed', { wants: [{ id: 'long-evening' }] }],
    ['is assam better than rooibos for a long evening?', { asserted: 'assam', wants: [{ id: 'long-evening' }] }],
    ['what should I use for microservices?', { wants: [{ id: 'microservices', importance: 'must' }] }],
    ['django or fastapi for a cms?', { candidates: ['django', 'fastapi'], wants: [{ id: 'cms' }] }],
    ['is django better than fastapi?', { asserted: 'django', wants: [] }],
  ],
  choose: [
    ['when should I choose sencha?', { subjects: ['sencha'], over: [], negated: false }],
    ['why choose rooibos over assam?', { subjects: ['rooibos'], over: ['assam'] }],
    ['why would I use assam for breakfast', { subjects: ['assam'], useCases: ['early-morning'] }],
    ['when should I not choose sencha?', { subjects: ['sencha'], negated: true }],
    ['when to use django', { subjects: ['django'], negated: false }],
    ['why rooibos and not assam?', { subjects: ['rooibos'], over: ['assam'], negated: false }],
    ['why not sencha?', { subjects: ['sencha'], over: [], negated: true }],
    ['what kind of things is assam suited for?', { subjects: ['assam'], over: [] }],
    ['what is flask good for and what is django good for?', { subjects: ['flask', 'django'], over: [] }],
    ['why is litestar popular for microservices?', { subjects: ['litestar'], useCases: ['microservices'] }],
    ['should I switch from sencha to rooibos?', { subjects: ['rooibos'], over: ['sencha'] }],
  ],
  strengths: [
    ['pros and cons of sencha', { subjects: ['sencha'], side: 'both' }],
    ['what are the downsides of assam', { subjects: ['assam'], side: 'weaknesses' }],
    ['advantages of assam?', { subjects: ['assam'], side: 'strengths' }],
    ['what is bad about assam', { subjects: ['assam'], side: 'weaknesses' }],
    ['downsides of django?', { subjects: ['django'], side: 'weaknesses' }],
  ],
  explain: [
    ['why is assam strong?', { subjects: ['assam'], features: ['strength'] }],
    ['how does the second infusion of sencha work?', { subjects: ['sencha'], features: ['second-infusion'] }],
    ['what is a kyusu?', { components: ['kyusu'] }],
    ['how does dependency injection work in fastapi', { subjects: ['fastapi'], features: ['dependency-injection'] }],
    ['explain migrations in django', { subjects: ['django'], features: ['migrations'] }],
    ['is gunicorn production-ready?', { subjects: [], components: ['gunicorn'] }],
  ],
  code: [
    ['show me an example of the strength of assam', { subjects: ['assam'], shows: ['strength'] }],
    ['show me a crud api in django', { subjects: ['django'] }],
    ['fastapi jwt example please', { subjects: ['fastapi'] }],
    ['can I see a websocket example in fastapi?', { subjects: ['fastapi'], shows: ['websockets'] }],
  ],
  deploy: [
    ['how do I brew sencha in a teapot?', { subjects: ['sencha'], target: 'teapot' }],
    ['how do I deploy django on out plane?', { subjects: ['django'], target: 'out-plane' }],
    ['how to deploy fastapi', { subjects: ['fastapi'] }],
    ['can I deploy flask and django on out plane?', { subjects: ['flask', 'django'], asksWhether: true }],
    ['can sencha be brewed in a teapot with a kyusu?', { components: ['kyusu'], asksWhether: true }],
  ],
  about: [
    ['is django a framework?', { subjects: ['django'] }],
    ['what is sencha?', { subjects: ['sencha'] }],
    ['tell me about rooibos', { subjects: ['rooibos'] }],
    ['sencha', { subjects: ['sencha'] }],
    ['what is django', { subjects: ['django'] }],
    ['is sencha a tea?', { subjects: ['sencha'] }],
  ],
  replace: [
    ['will fastapi replace django?', { subjects: ['fastapi', 'django'] }],
    ['is rooibos an alternative to assam?', { subjects: ['rooibos', 'assam'] }],
  ],
  help: [
    ['help', {}],
    ['what can you do?', {}],
    ['Hi! How do I use this bot?', {}],
    ['who are you', {}],
  ],
  catalog: [
    ['which teas do you know?', {}],
    ['what teas do you cover', {}],
    ['which frameworks can you compare?', {}],
  ],
  unknown: [
    ['does sencha support bluetooth?', { reason: 'unknown-words', near: ['sencha'], unknownWords: ['bluetooth'] }],
    ['is coffee stronger than assam?', { near: ['assam'] }],
    ['what is for lunch today', { reason: 'other-subject' }],
    ['my django app crashes with a 500 error', { near: ['django'] }],
    ['is Laravel faster than Rails?', {}],
    ['the quick brown fox', { near: [] }],
    ['who is better at tennis, sencha or assam?', { near: ['sencha', 'assam'], unknownWords: ['tennis'] }],
    ['sencha vs darjeeling: which should I drink?', { near: ['sencha'] }],
    ['what is the difference between darjeeling and oolong tea?', {}],
    ['why take darjeeling over assam?', { near: ['assam'] }],
    ['consider sanic for forms', { reason: 'statement' }],
    ['migrating my data to sanic', { reason: 'statement' }],
    ['how tall is sencha?', { reason: 'statement' }],
    ['what is a blueprint in tornado?', {}],
    ['what is the rooibos manager?', { reason: 'statement' }],
    ['wobbling rooibos colour', { unknownWords: ['wobbling'] }],
    ['how do I make an average from the values of forms in django?', { reason: 'unknown-feature' }],
    ['when is a middleware run in litestar?', { reason: 'unknown-feature' }],
    ['session data shared between sockets', {}],
    ['how to nest marquees in django', {}],
  ],
};

for (const [kind, rows] of Object.entries(tables)) {
  describe(`recognises "${kind}"`, () => {
    it.each(rows)('in "%s"', (text, fields) => {
      expect(read(text)).toMatchObject({ kind, ...fields });
    });
  });
}

describe('a word that nothing accounts for', () => {
  it.each([
    'does django support plotly?',
    'does django have',
    'does spring have an orm?',
    'is laravel faster than django?',
    'is django faster than rails?',
    'django or express for an online shop?',
    'is fastapi built on flask?',
    'is fastapi built on laravel?',
    'does sencha come in grapefruit',
  ])('leaves no question in "%s"', (text) => {
    expect(read(text).kind).toBe('unknown');
  });

  it.each(['is fastapi slower than go?'])('is not dropped from "%s", which then would ask something else', (text) => {
    expect(['unknown', 'compare-feature']).toContain(read(text).kind);
  });
});

describe('a component', () => {
  it.each(['is drf built into django?', 'is sqlalchemy part of fastapi?'])('is asked to come along in "%s"', (text) => {
    expect(read(text)).toMatchObject({ kind: 'support', claims: [{ relation: 'include' }] });
  });

  it.each([
    ['does fastapi come with pydantic?', 'include'],
    ['does fastapi need pydantic?', 'need'],
    ['can I use sqlalchemy with fastapi?', 'use'],
  ])('is asked in "%s" for "%s"', (text, relation) => {
    expect(read(text)).toMatchObject({ kind: 'support', claims: [{ kind: 'component', relation }] });
  });
});

describe('a subject on which another one rests', () => {
  it.each([
    'is fastapi built on starlette?',
    'fastapi is built on starlette, right?',
    'is starlette what fastapi sits on top of?',
  ])('is asked for in "%s"', (text) => {
    const claims = [{ kind: 'item', item: 'Starlette', negated: false }];
    expect(read(text)).toMatchObject({ kind: 'support', subjects: ['fastapi'], claims });
  });

  it('is asked for by what it carries', () => {
    expect(read('which framework is built on starlette?')).toMatchObject({ kind: 'which', candidates: ['fastapi'] });
  });
});

describe('one that nobody names', () => {
  it.each([
    ['frameworks without async', { claims: [{ feature: 'async', negated: true }] }],
    ['is there a framework with rate limiting?', { claims: [{ feature: 'rate-limiting' }] }],
    ['show me frameworks that have websockets', { claims: [{ feature: 'websockets' }] }],
    ['which ones besides django have an admin panel?', { claims: [{ feature: 'admin' }] }],
  ])('is looked for in "%s"', (text, fields) => {
    expect(read(text)).toMatchObject({ kind: 'which', ...fields });
  });

  it('is none of those who are excepted', () => {
    expect(read('which frameworks other than django have an admin panel?')).not.toMatchObject({
      candidates: expect.arrayContaining(['django']),
    });
  });
});

describe('a yes or no', () => {
  it.each([
    ['do I have to write migrations myself in fastapi?', 'migrations', true],
    ['fastapi has migrations?', 'migrations', false],
    ['any websockets in flask', 'websockets', false],
    ['websockets got removed from flask, right?', 'websockets', true],
    ['is falcon any good for websockets', 'websockets', false],
  ])('is asked in "%s"', (text, feature, negated) => {
    expect(read(text)).toMatchObject({ kind: 'support', claims: [{ feature, negated }] });
  });

  it('is asked of the one that is left, where somebody goes from one to another', () => {
    expect(read('do I lose migrations going from django to fastapi?')).toMatchObject({
      kind: 'compare-feature',
      subjects: ['django', 'fastapi'],
      relation: 'more',
      asks: 'whether',
    });
  });
});

describe('a year', () => {
  it.each([
    ['which frameworks came out before 2010?', { item: '2010', bound: 'before' }],
    ['which frameworks were released after 2016?', { item: '2016', bound: 'after' }],
    ['which frameworks were released in 2010?', { item: '2010' }],
  ])('may be a bound: "%s"', (text, claim) => {
    const question = read(text);
    expect(question).toMatchObject({ kind: 'which', claims: [{ kind: 'item', ...claim }] });
    expect('bound' in (question.kind === 'which' ? (question.claims[0] ?? {}) : {})).toBe('bound' in claim);
  });
});

describe('what is asked for want of a yes', () => {
  it('is no part of the question: "does django have an orm or do we need a library for that?"', () => {
    expect(read('does django have an orm or do we need a library for that?')).toEqual(read('does django have an orm?'));
  });
});

describe('what is only described', () => {
  it.each(['does tornado need an asgi server', 'does quart have a built-in dev server'])(
    'is told and not answered with yes or no: "%s"',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'value', features: expect.arrayContaining(['servers']) });
    },
  );

  it('is not taken for missing where nothing is on record', () => {
    expect(read('which frameworks do not use pydantic?').kind).not.toBe('which');
  });
});

describe('the code that starts a server', () => {
  it('is what is handed out for it', () => {
    expect(read('show me the snippet for fastapi with gunicorn')).toMatchObject({
      kind: 'deploy',
      subjects: ['fastapi'],
      components: ['gunicorn'],
    });
  });
});

describe('what nothing on record answers', () => {
  it.each(['what does fastapi lack?', 'when did fastapi come out?'])('is no request to describe: "%s"', (text) => {
    expect(read(text).kind).not.toBe('about');
  });

  it('is no request to describe where two are held against each other', () => {
    expect(read("what can django do that fastapi can't?").kind).not.toBe('about');
  });
});

describe('what is asked of nobody by name', () => {
  it.each<Row>([
    ['which framework has the most stars', { kind: 'compare-feature', subjects: [] }],
    ['most popular framework?', { kind: 'compare-feature', subjects: [], relation: 'more' }],
    ['frameworks sorted by popularity', { kind: 'compare-feature', subjects: [] }],
    ['the three fastest of them?', { kind: 'compare-feature', subjects: [] }],
    ['is something faster than tornado?', { kind: 'compare-feature', subjects: [], relation: 'more' }],
    ['oldest python web framework?', { kind: 'compare-feature', claims: [claiming('first-release', { end: 'low' })] }],
    ['is any of them async with an orm?', { kind: 'which', candidates: [] }],
    ['everything that does websockets', { kind: 'which', claims: [claiming('websockets')] }],
    ['which ones need an extra package for csrf?', { kind: 'which', claims: [{ feature: 'csrf', negated: true }] }],
    ['what framework for several databases?', { kind: 'recommend', wants: [{ id: 'multiple-databases' }] }],
    ['best framework for graphql?', { kind: 'recommend', wants: [{ id: 'graphql' }] }],
  ])('is read in "%s"', (text, fields) => {
    expect(onPython(text).question).toMatchObject(fields);
  });

  it('leaves out the one that is excepted', () => {
    const question = read('anything with forms besides django?');
    expect(question).toMatchObject({ kind: 'which', claims: [claiming('forms')] });
    expect(question.kind === 'which' && question.candidates.includes('django')).toBe(false);
  });
});

describe('a comparison', () => {
  it.each<Row>([
    ['is flask or pyramid easier for juniors to pick up', { kind: 'compare-feature', subjects: ['flask', 'pyramid'] }],
    ['which came first, bottle or falcon?', { kind: 'compare-feature', relation: 'less' }],
    ['what sets quart apart from sanic', { kind: 'compare', subjects: ['quart', 'sanic'] }],
    ['setting up flask takes longer than setting up django?', { kind: 'compare-feature', asks: 'whether' }],
  ])('is read in "%s"', (text, fields) => {
    expect(onPython(text).question).toMatchObject(fields);
  });
});

describe('what is believed or doubted', () => {
  it.each<readonly [text: string, feature: string, negated: boolean]>([
    ['there is nothing like migrations in bottle, correct?', 'migrations', true],
    ['forms got dropped from starlette, right?', 'forms', true],
    ['falcon leaves validation to some library, right?', 'validation', true],
    ['is it a myth that flask has an orm', 'orm', true],
    ['quart has no admin panel i guess', 'admin', true],
    ['sanic supports websockets i presume', 'websockets', false],
    ['are websockets out of the question in pyramid?', 'websockets', true],
    ['can quart do sessions without redis', 'sessions', false],
  ])('is asked in "%s"', (text, feature, negated) => {
    expect(onPython(text).question).toMatchObject({ kind: 'support', claims: [{ feature, negated }] });
  });

  it.each<Row>([
    ['who should use tornado?', { kind: 'choose', subjects: ['tornado'], negated: false }],
    ['is celery a database or a queue?', { kind: 'about', components: ['celery'] }],
    ['is the dev server of flask any good?', { kind: 'value', features: ['servers'] }],
  ])('is no matter of yes or no in "%s"', (text, fields) => {
    expect(onPython(text).question).toMatchObject(fields);
  });
});
