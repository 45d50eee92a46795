import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Snippet } from '../knowledge/schema.ts';
import { wholePattern } from '../knowledge/whole-pattern.ts';
import { ancestors } from '../understand/related-features.ts';

/**
 * Gives the deploy snippets of a subject: those for the target first, of these those that show, and let set, most of what
 * is asked for, then the main one.
 */
export function deploySnippets(
  knowledge: Knowledge,
  subject: string,
  target?: string,
  shows: readonly string[] = [],
  params: readonly string[] = [],
): readonly string[] {
  const own = Object.entries(knowledge.snippets).filter(
    ([, snippet]) => snippet.purpose === 'deploy' && snippet.subject === subject,
  );
  const elsewhere = (snippet: Snippet) => Number(target !== undefined && snippet.target !== target);
  const missing = (snippet: Snippet) =>
    shows.filter((one) => !snippet.shows.includes(one)).length + params.filter((id) => !(id in snippet.params)).length;
  const aside = (snippet: Snippet) => Number(!snippet.main);
  return own
    .sort(([, a], [, b]) => elsewhere(a) - elsewhere(b) || missing(a) - missing(b) || aside(a) - aside(b))
    .map(([id]) => id);
}

/** Gives the one deploy snippet to hand out. */
export function deploySnippet(knowledge: Knowledge, subject: string, target?: string): string | undefined {
  return deploySnippets(knowledge, subject, target)[0];
}

/** Gives a subject's examples, those that show most of what is asked for first. */
export function exampleSnippets(
  knowledge: Knowledge,
  subjects: readonly string[],
  shows: readonly string[],
): readonly string[] {
  const score = (id: string) => {
    const snippet = knowledge.snippets[id];
    if (!snippet) return 0;
    const direct = shows.filter((one) => snippet.shows.includes(one)).length;
    const related = shows.filter((one) =>
      snippet.shows.some(
        (shown) => ancestors(shown, knowledge).includes(one) || ancestors(one, knowledge).includes(shown),
      ),
    ).length;
    // What is named first is what it is to show; the rest says where.
    const first = shows[0] !== undefined && snippet.shows.includes(shows[0]) ? 2 : 0;
    return direct * 4 + related * 2 + first + (snippet.main ? 1 : 0);
  };
  const owners = new Set([
    ...subjects,
    ...shows.flatMap((one) => (subjects.length === 0 ? (knowledge.components[one]?.subjects ?? []) : [])),
  ]);
  const own = Object.entries(knowledge.snippets).filter(
    ([, snippet]) => snippet.purpose === 'example' && (owners.size === 0 || owners.has(snippet.subject)),
  );
  const ranked = own.map(([id]) => id).sort((a, b) => score(b) - score(a));
  return shows.length === 0 ? ranked : ranked.filter((id) => score(id) > 1);
}

/** Fills parameters into a snippet's code; a value that does not match its pattern is left at the default. */
export function filledCode(knowledge: Knowledge, id: string, params: Params): string {
  const snippet = knowledge.snippets[id];
  if (!snippet) return '';
  return Object.entries(changedParams(knowledge, id, params)).reduce((code, [name, value]) => {
    const param = snippet.params[name];
    return param ? code.replaceAll(place(param.where, param.default), () => place(param.where, value)) : code;
  }, snippet.code);
}

/** Fills parameters into what is said of a snippet: "on port {port}". */
export function filledText(knowledge: Knowledge, id: string, text: string, params: Params): string {
  const changed = changedParams(knowledge, id, params);
  return Object.entries(knowledge.snippets[id]?.params ?? {}).reduce(
    (filled, [name, param]) => filled.replaceAll(`{${name}}`, () => changed[name] ?? param.default),
    text,
  );
}

/** Gives the parameters that a snippet takes, with a value that fits and is not the default. */
export function changedParams(knowledge: Knowledge, id: string, params: Params): Params {
  const own = Object.entries(knowledge.snippets[id]?.params ?? {}).flatMap(([name, param]) => {
    const value = params[name];
    const isChanged = value !== undefined && value !== param.default && matchesParam(knowledge, name, value);
    return isChanged ? [[name, value] as const] : [];
  });
  return Object.fromEntries(own);
}

type Params = Readonly<Record<string, string>>;

function place(where: string, value: string): string {
  return where.replace('{}', () => value);
}

/** Tells whether a value may stand for a parameter: it has to match the whole pattern. */
export function matchesParam(knowledge: Knowledge, name: string, value: string): boolean {
  const pattern = knowledge.topic.params[name]?.pattern;
  return pattern !== undefined && value.length <= 100 && wholePattern(pattern)?.test(value) === true;
}
