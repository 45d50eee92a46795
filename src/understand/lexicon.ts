import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Alias } from '../knowledge/schema.ts';
import { adjectiveForms } from './adjectives.ts';
import { cuesByPhrase } from './cues.ts';
import { createSpeller, type Speller } from './fuzzy.ts';
import { stem } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a stretch of text may name. */
export type Meaning =
  | { readonly kind: 'subject'; readonly id: string }
  | { readonly kind: 'feature'; readonly id: string }
  | { readonly kind: 'component'; readonly id: string }
  | { readonly kind: 'use-case'; readonly id: string }
  | { readonly kind: 'choice'; readonly feature: string; readonly choice: string }
  | { readonly kind: 'item'; readonly feature: string; readonly item: string }
  | {
      readonly kind: 'adjective';
      readonly feature: string;
      readonly end: 'high' | 'low';
      readonly degree: 'plain' | 'more' | 'most';
    }
  | { readonly kind: 'target'; readonly id: string }
  | { readonly kind: 'snippet'; readonly id: string }
  | { readonly kind: 'topic' };

export interface Entry {
  readonly meaning: Meaning;
  /** An ordinary word: it counts only with support from its surroundings. */
  readonly ordinary: boolean;
  /** How many words the alias has. */
  readonly words: number;
  /** The name itself rather than an alias. */
  readonly isName: boolean;
  /** Written in one ("outplane"), and so not to be met by as many other words ("… uses" and "… Users"). */
  readonly isJoined: boolean;
}

/** Everything that a topic has a name for, ready to be looked up. */
export interface Lexicon {
  /** Names and aliases under their joined stems: "fast api", "Fast-API" and "fastapi" are one key. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The longest name, in words. */
  readonly longest: number;
  /** The first letters of every key: where a text does not go on like one, no name can come. */
  readonly beginnings: ReadonlySet<string>;
  readonly speller: Speller;
}

/** Builds the lexicon of a topic. What is a name in one of the `others` is no misspelt name of this one. */
export function createLexicon(knowledge: Knowledge, others: readonly Knowledge[] = []): Lexicon {
  const entries = new Map<string, Entry[]>();
  const vocabulary = new Set<string>();
  const proper = new Set<string>();
  let longest = 1;
  const add = (text: string, meaning: Meaning, ordinary = false, isName = false) => {
    const tokens = tokenize(text.toLowerCase()).filter((token, at) => at === 0 || !isDeterminer(token.word));
    longest = Math.max(longest, tokens.length + 1);
    for (const { word } of tokens) {
      vocabulary.add(word);
      if (isName) proper.add(word);
    }
    const spelt = joinStems(tokens);
    for (const key of spellingsOf(tokens)) {
      const known = entries.get(key) ?? [];
      const same = known.find((entry) => sameMeaning(entry.meaning, meaning));
      if (same && (!same.isJoined || key !== spelt)) continue;
      const entry = { meaning, ordinary, words: tokens.length, isName, isJoined: key !== spelt };
      entries.set(key, [...known.filter((one) => one !== same), entry]);
    }
  };
  const addAll = (
    names: readonly string[],
    aliases: readonly Alias[],
    meaning: Meaning,
    formerly: readonly string[] = [],
  ) => {
    const isOrdinary = aliases.some((alias) => alias.ordinary && names[0] && keyOf(alias.text) === keyOf(names[0]));
    for (const name of names) add(name, meaning, isOrdinary, true);
    for (const name of formerly) add(name, meaning, isOrdinary);
    for (const alias of aliases) add(alias.text, meaning, alias.ordinary);
  };

  const { topic } = knowledge;
  addAll([topic.noun.one, topic.noun.many, topic.name], topic.aliases, { kind: 'topic' });
  for (const [id, subject] of Object.entries(knowledge.subjects)) {
    addAll([subject.name, id], subject.aliases, { kind: 'subject', id }, subject.formerly);
  }
  for (const [id, component] of Object.entries(knowledge.components)) {
    addAll([component.name, id], component.aliases, { kind: 'component', id }, component.formerly);
  }
  for (const [id, feature] of Object.entries(knowledge.features)) {
    addAll([feature.name], feature.aliases, { kind: 'feature', id });
    if (feature.kind === 'choice') {
      for (const [choice, { name, aliases }] of Object.entries(feature.choices)) {
        addAll([name], aliases, { kind: 'choice', feature: id, choice });
      }
    }
    if (feature.kind !== 'choice' && feature.adjectives) {
      for (const end of ['high', 'low'] as const) {
        for (const { text, degree } of feature.adjectives[end].flatMap(adjectiveForms)) {
          add(text, { kind: 'adjective', feature: id, end, degree });
        }
      }
    }
  }
  for (const [id, useCase] of Object.entries(knowledge.useCases)) {
    addAll([useCase.name], useCase.aliases, { kind: 'use-case', id });
  }
  for (const [id, target] of Object.entries(topic.targets))
    addAll([target.name], target.aliases, { kind: 'target', id });
  for (const [id, snippet] of Object.entries(knowledge.snippets)) addAll([], snippet.aliases, { kind: 'snippet', id });
  for (const subject of Object.values(knowledge.subjects)) {
    for (const [feature, fact] of Object.entries(subject.facts)) {
      const kind = knowledge.features[feature]?.kind;
      if (kind === 'text' && (Array.isArray(fact.value) || String(fact.value).split(' ').length <= 2)) {
        for (const item of [fact.value].flat().map(String).flatMap(withFamily))
          if (!entries.has(stem(item.toLowerCase()))) add(item, { kind: 'item', feature, item });
      }
      if (kind === 'date')
        add(String(fact.value).slice(0, 4), { kind: 'item', feature, item: String(fact.value).slice(0, 4) });
    }
  }
  for (const phrase of cuesByPhrase.keys()) for (const word of phrase.split(' ')) vocabulary.add(word);
  return {
    entries,
    longest,
    beginnings: beginningsOf(entries.keys()),
    speller: createSpeller([...vocabulary], proper, wordsOfNames(others)),
  };
}

function wordsOfNames(topics: readonly Knowledge[]): ReadonlySet<string> {
  const named = topics.flatMap(({ subjects, components }) => [
    ...Object.values(subjects),
    ...Object.values(components),
  ]);
  const names = named.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]);
  return new Set(names.flatMap((name) => tokenize(name.toLowerCase()).map(({ word }) => word)));
}

/** "BSD-3-Clause" is a BSD. */
function withFamily(item: string): readonly string[] {
  const family = /^([A-Za-z]+)-\d/.exec(item)?.[1];
  return family === undefined ? [item] : [item, family];
}

/** Letters of a beginning: enough to tell most names apart, and few to keep. */
export const beginningLength = 8;

function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys)
    for (let length = Math.min(beginningLength, key.length); length > 0; length -= 1)
      beginnings.add(key.slice(0, length));
  return beginnings;
}

/** Gives the key under which the lexicon keeps a name: names with one key are one name to it. */
export function keyOf(name: string): string {
  return joinStems(tokenize(name.toLowerCase()));
}

/** A name in one word or in several: "Out Plane" is also found as "outplane", whose stem is not that of its parts. */
function spellingsOf(tokens: readonly Token[]): readonly string[] {
  const joined = tokens.map((token) => token.word).join('');
  return [...new Set([joinStems(tokens), stem(joined), joined])].filter((key) => key !== '');
}

function joinStems(tokens: readonly Token[]): string {
  return tokens.map((token) => token.stem).join('');
}

/** Words that a name may be spread by: "serve a model", "serving our models". */
export function isDeterminer(word: string): boolean {
  return /^(?:a|an|the|my|our|your|their|its|some|any|actually|really|currently|exactly|officially)$/.test(word);
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
