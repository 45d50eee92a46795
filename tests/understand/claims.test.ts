import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { claimsOf } from '../../src/understand/claims.ts';
import { createLexicon } from '../../src/understand/lexicon.ts';
import { normalize } from '../../src/understand/normalize.ts';
import type { Claim } from '../../src/understand/question.ts';
import { ancestors } from '../../src/understand/related-features.ts';
import { readSlots } from '../../src/understand/slots.ts';
import { tokenize } from '../../src/understand/tokens.ts';
import { pythonFrameworks, teas, teasWith } from '../helpers/knowledge.ts';

function claimer(knowledge: Knowledge) {
  const lexicon = createLexicon(knowledge);
  return (text: string) =>
    claimsOf(readSlots(tokenize(normalize(text).text), lexicon), knowledge).map((claim) => written(claim));
}

/** A claim in short: "orm", "not admin", "colour=red", "strength low". */
function written(claim: Claim): string {
  const not = claim.negated ? 'not ' : '';
  switch (claim.kind) {
    case 'feature':
      return `${not}${claim.feature}${claim.value ? `=${claim.value}` : ''}${claim.end === 'low' ? ' low' : ''}`;
    case 'item':
      return `${not}${claim.feature}:${claim.item}`;
    case 'component':
      return `${not}${claim.component}`;
    case 'use-case':
      return `${not}${claim.useCase}`;
  }
}

describe('claimsOf', () => {
  const claims = claimer(teas);

  it.each([
    ['does sencha have a second infusion', ['second-infusion']],
    ['is sencha green', ['colour=green']],
    ['is sencha strong', ['strength']],
    ['is sencha mild', ['strength low']],
    ['is sencha grown in Kagoshima', ['grown-in:Kagoshima']],
    ['does sencha go into a kyusu', ['kyusu']],
    ['is sencha right before bed', ['long-evening']],
    ['caffeine-free and red', ['caffeine-free', 'colour=red']],
    ['is sencha strong or is assam strong', ['strength']],
    ['is sencha nice', []],
  ])('reads what %j claims', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    ['caffeine-free and a second infusion', true],
    ['a second infusion and the steeping time', false],
  ])('merges features that together mean another one: %j', (text, staysApart) => {
    expect(claims(text)).toEqual(staysApart ? ['caffeine-free', 'second-infusion'] : ['cold-brew']);
  });

  it('prefers the detail to the feature that it is a detail of', () => {
    expect(claims('cold brew and a second infusion')).toEqual(['cold-brew']);
  });

  it.each([
    ['is assam in part caffeine-free', ['caffeine-free=partial']],
    ['has assam a limited second infusion', ['second-infusion=partial']],
    ['has assam that kind of second infusion', ['second-infusion']],
  ])('reads a share in %j', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it('reads "an easy project" as a word about the project', () => {
    const easy = teasWith((draft) => {
      const strength = draft.features['strength'];
      if (strength?.kind === 'scale') strength.adjectives.low.push('light');
    });
    const read = claimer(easy);
    expect(read('sencha for a light project')).toEqual([]);
    expect(read('is sencha light')).toEqual(['strength low']);
  });

  it('lets a place to deploy to speak of a feature, for what it means together with another one', () => {
    const potted = teasWith((draft) => {
      const teapot = draft.topic.targets['teapot'];
      if (teapot) teapot.implies = 'steeping-minutes';
    });
    expect(claimer(potted)('a second infusion in a teapot')).toEqual(['cold-brew']);
    expect(claims('a second infusion in a teapot')).toEqual(['second-infusion']);
    expect(claimer(potted)('red in a teapot')).toEqual(['colour=red']);
  });

  it('lets a word that says little belong to the feature beside it', () => {
    const easy = teasWith((draft) => {
      const strength = draft.features['strength'];
      if (strength?.kind === 'scale') strength.adjectives.low.push('easy');
    });
    expect(claimer(easy)('is sencha easy in a second infusion')).toEqual(['second-infusion']);
  });
});

describe('claimsOf, polarity', () => {
  const claims = claimer(pythonFrameworks());

  it.each([
    ['does flask leave auth to you', ['not auth']],
    ['does flask leave auth for you to write', ['not auth']],
    ['does flask leave sessions to dependency injection', ['sessions', 'dependency-injection']],
  ])('takes what is left to somebody for missing: %j', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    ['does fastapi have an admin panel', ['admin']],
    ['does fastapi lack an admin panel', ['not admin']],
    ['is fastapi missing an admin panel', ['not admin']],
    ['fastapi without an admin panel', ['not admin']],
    ['fastapi w/o an admin panel', ['not admin']],
    ['fastapi has no admin panel', ['not admin']],
    ['fastapi never had an admin panel', ['not admin']],
    ['fastapi does not have an admin panel', ['not admin']],
    ["fastapi doesn't have an admin panel", ['not admin']],
    ['fastapi doesnt have an admin panel', ['not admin']],
    ['fastapi cannot do migrations', ['not migrations']],
    ['fastapi has neither an admin panel', ['not admin']],
    ['which one has no orm', ['not orm']],
    ["which one doesn't have an orm", ['not orm']],
    ['django or fastapi, which lacks an orm', ['not orm']],
  ])('hears the no in %j', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    ["doesn't django have an orm", ['orm']],
    ["hasn't django got an orm", ['orm']],
    ["isn't there an orm in django", ['orm']],
    ["can't django do migrations", ['migrations']],
    ['does not django have an orm', ['orm']],
    ["so doesn't django have an orm", ['orm']],
  ])('takes the negative question %j for the positive one', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    ['does django never lack an orm', ['orm']],
    ['django is not without an orm', ['orm']],
    ["django doesn't lack an orm", ['orm']],
    ["doesn't django lack an orm", ['not orm']],
  ])('undoes one no by another in %j', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    ['has an orm but no admin panel', ['orm', 'not admin']],
    ['has no orm but an admin panel', ['not orm', 'admin']],
    ['has an orm and an admin panel', ['orm', 'admin']],
    ['has an orm, without an admin panel', ['orm', 'not admin']],
    ['has no orm and no admin panel', ['not orm', 'not admin']],
    ['I want no orm. Does django have forms', ['not orm', 'forms']],
    ['is quart sync or async', ['async']],
    ['is quart async or sync', ['async']],
  ])('reads each part of %j by itself', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('ancestors', () => {
  it('names the broader features, the nearest first, and never runs in a circle', () => {
    const chain = teasWith((draft) => {
      const { strength, colour } = draft.features;
      if (draft.features['second-infusion']) draft.features['second-infusion'].broader = 'strength';
      if (strength) strength.broader = 'colour';
      if (colour) colour.broader = 'second-infusion';
    });
    expect(ancestors('cold-brew', chain)).toEqual(['second-infusion', 'strength', 'colour']);
    expect(ancestors('grown-in', chain)).toEqual([]);
    expect(ancestors('no-such-feature', chain)).toEqual([]);
  });
});
