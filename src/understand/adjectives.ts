const irregular: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['further', 'furthest'],
  old: ['older', 'oldest'],
};

export interface AdjectiveForm {
  readonly text: string;
  readonly degree: 'plain' | 'more' | 'most';
}

/** Takes an adjective; gives it with its comparative and superlative: fast, faster, fastest. Longer ones compare with "more". */
export function adjectiveForms(adjective: string): readonly AdjectiveForm[] {
  if (/^(?:\w+er|more|less|fewer) \w/.test(adjective)) return [{ text: adjective, degree: 'more' }];
  if (/\s\w+er$/.test(adjective)) return [{ text: adjective, degree: 'more' }];
  if (/\s\w+est$/.test(adjective)) return [{ text: adjective, degree: 'most' }];
  const [more, most] = irregular[adjective] ?? comparison(adjective) ?? [];
  const plain: AdjectiveForm = { text: adjective, degree: 'plain' };
  return more && most ? [plain, { text: more, degree: 'more' }, { text: most, degree: 'most' }] : [plain];
}

function comparison(adjective: string): readonly [string, string] | undefined {
  if (/\s/.test(adjective)) return undefined;
  if (/[^aeiou]y$/.test(adjective)) return [adjective.replace(/y$/, 'ier'), adjective.replace(/y$/, 'iest')];
  if ((adjective.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length > 1 && !/(?:er|le|ow)$/.test(adjective))
    return undefined;
  if (/e$/.test(adjective)) return [`${adjective}r`, `${adjective}st`];
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(adjective)) {
    return [`${adjective}${adjective.at(-1)}er`, `${adjective}${adjective.at(-1)}est`];
  }
  return [`${adjective}er`, `${adjective}est`];
}
