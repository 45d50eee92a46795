import { cueAt } from './cue-at.ts';
import { beginningLength, type Entry, isDeterminer, type Lexicon, type Meaning } from './lexicon.ts';
import type { Spelt } from './spelling.ts';

/**
 * Finds the longest name that begins at a word; undefined where none does. "django admin interface" is Django and its
 * admin interface, not "django admin" and an interface.
 */
export function bestMention(tokens: readonly Spelt[], at: number, lexicon: Lexicon, withOrdinary: boolean) {
  const mention = mentionAt(tokens, at, lexicon, withOrdinary);
  if (!mention || mention.length === 1) return mention;
  const alone = lexicon.entries.get(tokens[at]?.stem ?? '') ?? [];
  if (alone.length === 0 && cueAt(tokens, at) === undefined) return mention;
  const next = mentionAt(tokens, at + 1, lexicon, withOrdinary);
  if (!next || next.length < mention.length) return mention;
  if (alone.length === 0) return undefined;
  // A subject keeps its name apart from what follows; of other words the longer name decides ("oldest" and "python web framework").
  const kept = next.length > mention.length ? alone : alone.filter((entry) => entry.meaning.kind === 'subject');
  return kept.length > 0 ? { length: 1, entries: kept } : mention;
}

function mentionAt(
  tokens: readonly Spelt[],
  at: number,
  lexicon: Lexicon,
  withOrdinary: boolean,
): { readonly length: number; readonly entries: readonly Entry[] } | undefined {
  const sentence = tokens[at]?.sentence;
  let key = '';
  let words = 0;
  let skipsSubject = false;
  let found: { length: number; entries: readonly Entry[] } | undefined;
  for (let length = 1; words < lexicon.longest; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || token.sentence !== sentence) break;
    const isOneClause = token.clause === tokens[at]?.clause;
    if (length > 1 && isDeterminer(token.word)) continue;
    if (length > 1 && isSubjectName(token, lexicon)) {
      // A name may contain the subject's ("sse-starlette") or be spread by it ("latest django release").
      const named = lexicon.entries.get(key + token.stem)?.filter((entry) => withOrdinary || !entry.ordinary);
      if (named?.length) found = { length, entries: named };
      skipsSubject = true;
      continue;
    }
    key += token.stem;
    words += 1;
    if (!lexicon.beginnings.has(key.slice(0, beginningLength))) break;
    const count = words;
    if (words > 1 && tokens[at]?.word === 'no') break;
    const entries = lexicon.entries.get(key)?.filter(
      (entry) =>
        (entry.isJoined ? count === 1 || count > entry.words : entry.words === count || key.length >= 5) &&
        // "a live" is not "alive".
        (entry.words === count || !isDeterminer(tokens[at]?.word ?? '')) &&
        // Only a long name has a comma in it.
        (isOneClause || (entry.isName && entry.words > 3)) &&
        (!skipsSubject || namesSubject.has(entry.meaning.kind)) &&
        (withOrdinary || !entry.ordinary),
    );
    if (entries?.length) found = { length, entries };
  }
  return found;
}

/** "latest django release" names the latest release, with the subject in between. */
function isSubjectName(token: Spelt, lexicon: Lexicon): boolean {
  return lexicon.entries.get(token.stem)?.some((entry) => entry.meaning.kind === 'subject' && !entry.ordinary) ?? false;
}

/** "django admin" names the admin panel, and Django too. */
export function subjectsWithin(
  tokens: readonly Spelt[],
  entries: readonly Entry[],
  lexicon: Lexicon,
): readonly Meaning[] {
  if (tokens.length < 2 || !entries.some((entry) => namesSubject.has(entry.meaning.kind))) return [];
  return tokens.flatMap(
    (token) =>
      lexicon.entries
        .get(token.stem)
        ?.map((entry) => entry.meaning)
        .filter((meaning) => meaning.kind === 'subject') ?? [],
  );
}

const namesSubject: ReadonlySet<string> = new Set(['feature', 'use-case', 'snippet']);
