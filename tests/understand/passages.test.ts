import { describe, expect, it } from 'vitest';
import { createPassages, findPassages } from '../../src/understand/passages.ts';
import { teas } from '../helpers/knowledge.ts';

const passages = createPassages(teas);

function find(
  words: string,
  about: { readonly subjects?: readonly string[]; readonly components?: readonly string[] },
) {
  const sought = words.split(' ');
  return findPassages(passages, sought, { subjects: [], components: [], ...about }).map((passage) => passage.id);
}

describe('createPassages', () => {
  it('holds every fact, point and component under the id that an answer cites', () => {
    const ids = passages.map((passage) => passage.id);
    expect(ids).toEqual(
      expect.arrayContaining(['sencha.colour', 'sencha.two-cups', 'assam.evening', 'kyusu', 'no-best-tea']),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('findPassages', () => {
  it.each([
    ['malty', { subjects: ['assam'] }, ['assam.strength']],
    ['sweetness bitterness', { subjects: ['sencha'] }, ['sencha.cold-brew']],
    ['inflected needle', { subjects: ['rooibos'] }, []],
    ['needles dry', { subjects: ['rooibos'] }, ['rooibos.colour']],
    ['pot leaves', { components: ['kyusu'] }, ['kyusu']],
    ['hour decides', { subjects: ['rooibos'] }, ['no-best-tea']],
  ])('finds the texts that account for "%s"', (words, about, expected) => {
    expect(find(words, about)).toEqual(expected);
  });

  it.each([
    ['what another one says', 'malty', { subjects: ['sencha'] }],
    ['a text that holds only some of the words', 'malty needle', { subjects: ['assam'] }],
    ['a component where a tea is asked for', 'pot', { subjects: ['sencha'] }],
    ['a tea where a component is asked for', 'grassy', { components: ['kyusu'] }],
    ['anything where nothing is named', 'malty', {}],
  ])('does not give %s', (_, words, about) => {
    expect(find(words, about)).toEqual([]);
  });
});
