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

  it('keeps to the limit', () => {
    const many = teasWith((draft) => {
      for (let at = 0; at < 9; at += 1)
        Object.assign(draft.sources, { [`source-${at}`]: { title: `S${at}`, publisher: 'P' } });
    });
    const all = evidence(...Array.from({ length: 9 }, (_, at) => [`source-${at}`, '2026-11-01'] as const));
    expect(cite(many, all)[0]).toMatchObject({ sources: { length: 4 } });
    expect(cite(many, all, 2)[0]).toMatchObject({ sources: { length: 2 } });
  });

  it('says nothing where nothing is cited', () => {
    expect(cite(teas, [])).toEqual([]);
    expect(cite(teas, [{ id: 'long-evening', sources: [] }])).toEqual([]);
    expect(cited(['no-such-source', '2026-11-01'])).toEqual([]);
  });
});
