import { describe, expect, it } from 'vitest';
import { cite } from '../../src/reply/cite.ts';
import { teas, teasWith } from '../helpers/knowledge.ts';

type Cited = readonly [id: string, checked: string, version?: string];

const evidence = (...sources: readonly Cited[]) =>
  sources.map(([id, checked, version], at) => ({
    id: `fact-${at}`,
    sources: [{ id, checked, ...(version && { version }) }],
  }));

const cited = (...sources: readonly Cited[]) => cite(teas, evidence(...sources));

describe('cite', () => {
  it('names each source once, with the oldest of its dates', () => {
    expect(
      cited(['tea-handbook', '2026-11-03'], ['tea-handbook', '2026-11-01'], ['tea-handbook', '2026-11-02']),
    ).toEqual([{ kind: 'sources', sources: [{ title: 'the tea handbook', checked: '2026-11-01' }] }]);
  });

  it('puts the most used first', () => {
    const [section] = cited(['tea-handbook', '2026-11-01'], ['leaf-index', '2026-11-02'], ['leaf-index', '2026-11-02']);
    expect(section).toMatchObject({ sources: [{ title: 'Leaf Index' }, { title: 'the tea handbook' }] });
  });

  it('gives the address and the version where there are any', () => {
    expect(cited(['leaf-index', '2026-11-02', '7.1'])).toEqual([
      {
        kind: 'sources',
        sources: [{ title: 'Leaf Index', url: 'https://leaf.example/index', checked: '2026-11-02', version: '7.1' }],
      },
    ]);
  });

  it('names four at most', () => {
    const many = teasWith((draft) => {
      for (let at = 0; at < 9; at += 1)
        Object.assign(draft.sources, { [`source-${at}`]: { title: `S${at}`, publisher: 'P' } });
    });
    const all = evidence(...Array.from({ length: 9 }, (_, at) => [`source-${at}`, '2026-11-01'] as const));
    expect(cite(many, all)[0]).toMatchObject({ sources: { length: 4 } });
  });

  describe('on a day', () => {
    const today = '2026-11-20';
    const flagged = (id: string, ...sources: readonly Cited[]) =>
      cite(teas, [{ id, sources: evidence(...sources).flatMap((one) => one.sources) }], today).flatMap((section) =>
        section.kind === 'sources' ? section.sources.map(({ title, isOld = false }) => [title, isOld]) : [],
      );

    it.each([
      ['a fact of which a source was read a year ago', 'sencha.strength', '2025-11-20', false],
      ['a fact of which no source was read for more than a year', 'sencha.strength', '2025-11-19', true],
      ['a point that nobody has read for more than a year', 'sencha.fresh-taste', '2025-11-19', true],
      ['what is about no feature', 'sencha-pot', '2025-11-20', false],
    ])('tells %s', (_, id, checked, expected) => {
      expect(flagged(id, ['tea-handbook', checked])).toEqual([['the tea handbook', expected]]);
    });

    it('goes by the days of the feature', () => {
      const hasty = teasWith(({ features }) => Object.assign(features['strength'] ?? {}, { fresh: 18 }));
      const [statement] = evidence(['tea-handbook', '2026-11-01']);
      const of = (id: string) => cite(hasty, [{ id, sources: statement?.sources ?? [] }], today)[0];
      expect(of('sencha.strength')).toMatchObject({ sources: [{ isOld: true }] });
      expect(of('sencha.colour')).not.toMatchObject({ sources: [{ isOld: true }] });
    });

    it('takes a fact for fresh while one of its sources is', () => {
      expect(flagged('sencha.strength', ['tea-handbook', '2020-01-01'], ['leaf-index', '2026-11-01'])).toEqual([
        ['the tea handbook', false],
        ['Leaf Index', false],
      ]);
    });

    it('puts what may be out of date first, however little it is used', () => {
      const many = [
        ...evidence(['leaf-index', '2026-11-01'], ['leaf-index', '2026-11-01']),
        ...evidence(['tea-handbook', '2020-01-01']),
      ];
      expect(cite(teas, many, today)[0]).toMatchObject({
        sources: [{ title: 'the tea handbook', checked: '2020-01-01', isOld: true }, { title: 'Leaf Index' }],
      });
    });
  });

  it('says nothing where nothing is cited', () => {
    expect(cite(teas, [])).toEqual([]);
    expect(cite(teas, [{ id: 'long-evening', sources: [] }])).toEqual([]);
    expect(cited(['no-such-source', '2026-11-01'])).toEqual([]);
  });
});
