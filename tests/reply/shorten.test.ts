import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/reply/plain.ts';
import type { Section } from '../../src/reply/reply.ts';
import { shorten } from '../../src/reply/shorten.ts';

const lead: Section = { kind: 'lead', spans: ['Yes.'] };
const paragraph = (length: number): Section => ({ kind: 'paragraph', spans: ['p'.repeat(length)] });
const list = (items: number): Section => ({
  kind: 'list',
  title: 'Why:',
  items: Array.from({ length: items }, (_, at) => [`reason ${at}`]),
});
const sources = (count: number): Section => ({
  kind: 'sources',
  sources: Array.from({ length: count }, (_, at) => ({ title: `S${at}`, checked: '2026-11-01' })),
});

const shortened = (sections: readonly Section[], limit: number) => shorten({ sections, choices: [] }, limit);

describe('shorten', () => {
  it('leaves what is short enough as it is', () => {
    const sections = [lead, list(3), sources(2)];
    expect(shortened(sections, 500).sections).toEqual(sections);
  });

  it('takes the last items of the longest list first', () => {
    const { sections } = shortened([lead, list(3), list(9), sources(1)], 150);
    expect(sections).toMatchObject([{ kind: 'lead' }, { items: { length: 3 } }, {}, { kind: 'sources' }]);
    expect(sections[2]).toMatchObject({ kind: 'list', title: 'Why:' });
    expect(JSON.stringify(sections[2])).toContain('reason 0');
    expect(JSON.stringify(sections[2])).not.toContain('reason 8');
  });

  it('drops what stands last before what stands first', () => {
    const { sections } = shortened([lead, paragraph(50), paragraph(51), sources(1)], 130);
    expect(sections).toEqual([lead, paragraph(50), sources(1)]);
  });

  it('takes the last rows of a table before what stands last, and leaves enough to compare', () => {
    const table = (rows: number): Section => ({
      kind: 'table',
      header: ['', 'A', 'B'],
      rows: Array.from({ length: rows }, (_, at) => [`row ${at}`, 'yes', 'no']),
    });
    const lengthOf = (...sections: readonly Section[]) => plain({ sections, choices: [] }).length;
    const whole = [lead, table(9), paragraph(50)];
    expect(shortened(whole, lengthOf(...whole) - 1).sections).toEqual([lead, table(8), paragraph(50)]);
    expect(shortened(whole, lengthOf(lead, table(5))).sections).toEqual([lead, table(5)]);
  });

  it('keeps the choices', () => {
    const choices = [{ kind: 'form', label: 'Pick a tea', topic: 'teas' }] as const;
    expect(shorten({ sections: [lead, paragraph(900)], choices }, 100).choices).toEqual(choices);
  });

  it('keeps to the limit, the lead and a source, whatever there is', () => {
    const section = fc.oneof(
      fc.integer({ min: 1, max: 900 }).map(paragraph),
      fc.integer({ min: 1, max: 40 }).map(list),
      fc.integer({ min: 1, max: 400 }).map((length): Section => ({ kind: 'note', spans: ['n'.repeat(length)] })),
    );
    fc.assert(
      fc.property(fc.array(section, { maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (body, count) => {
        const reply = shortened([lead, ...body, sources(count)], 400);
        expect(plain(reply).length).toBeLessThanOrEqual(400);
        expect(reply.sections[0]).toEqual(lead);
        expect(reply.sections.at(-1)?.kind).toBe('sources');
      }),
    );
  });
});
