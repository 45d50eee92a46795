import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import type { z } from 'zod';
import { describeIssues, type Path } from './describe-issue.ts';
import type { Place, Problem } from './problem.ts';

/** A YAML file, read and held against its schema. */
export interface Document<T> {
  readonly file: string;
  /** Undefined where the file is missing or wrong. */
  readonly value: T | undefined;
  /** The keys at the top, also where something below them is wrong; undefined where not even those can be read. */
  readonly keys: readonly string[] | undefined;
  /** Where the value at `path` stands, or its key; where there is no such thing, the nearest thing around it. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
}

const top: Place = { line: 1, column: 1 };

/** The stand-in for a file that is not there. */
export function missingDocument(file: string): Document<never> {
  return { file, value: undefined, keys: undefined, placeOf: () => top };
}

/** Reads YAML text and checks it against a schema: the document with its value and the place of everything, and what is wrong. */
export function parse<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { document: Document<z.output<S>>; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = (place: Place, rule: string, message: string): Problem => ({
    file,
    ...place,
    rule,
    message,
    severity: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (path: Path, part: 'key' | 'value' = 'value') => placeAt(offsetOf(yaml, path, part));
  const broken = (problems: Problem[], keys?: readonly string[]) => ({
    document: { file, value: undefined, keys, placeOf },
    problems,
  });

  const slips = [...yaml.errors, ...yaml.warnings].filter(({ code }, at) => at === 0 || !misread.has(code));
  if (slips.length > 0) {
    return broken(
      slips.map(({ code, message, pos }) =>
        problem(placeAt(offsetOfOpenQuote(yaml, pos[0])), 'yaml', plainMessage(code, message)),
      ),
    );
  }
  if (yaml.contents === null) return broken([problem(top, 'yaml', 'the file is empty')]);

  let input: unknown;
  try {
    input = yaml.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // The parser leaves anchors that stand for themselves, or for too much, to this step.
    const message = error instanceof Error ? error.message : String(error);
    return broken([problem(placeAt(offsetOfLooseAlias(yaml)), 'yaml', message)]);
  }
  const keys = isMap(yaml.contents) ? Object.keys(input as object) : undefined;
  const result = schema.safeParse(input);
  if (!result.success) {
    const findings = describeIssues(result.error.issues, input, schema);
    return broken(
      findings.map(({ path, part, message }) => problem(placeOf(path, part), 'schema', message)),
      keys,
    );
  }
  return { document: { file, value: result.data, keys, placeOf }, problems: [] };
}

function offsetOf(yaml: YamlDocument.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: Node | null | undefined = yaml.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(yaml);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined || !isScalar(pair.key)) return offset;
      const value = pair.value as Node | null;
      const keyOffset = pair.key.range?.[0] ?? offset;
      const isLast = depth === path.length - 1;
      // A map or list of its own lines is best shown by the key above it.
      const isShown = isScalar(value) && value.range?.[0] !== value.range?.[1];
      const showsKey = !isLast || part === 'key' || !isShown;
      offset = showsKey ? keyOffset : (value?.range?.[0] ?? keyOffset);
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (item === undefined) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** An open quote is noticed where the file ends; what helps is where it begins. Any other offset is given back. */
function offsetOfOpenQuote(yaml: YamlDocument.Parsed, noticed: number): number {
  let offset = noticed;
  visit(yaml, {
    Scalar(_, { type, range }) {
      const isOpen = type?.startsWith('QUOTE') && range && range[0] < noticed && range[1] >= noticed;
      if (isOpen) offset = range[0];
    },
  });
  return offset;
}

function offsetOfLooseAlias(yaml: YamlDocument.Parsed): number {
  let offset = 0;
  visit(yaml, {
    Alias(_, alias) {
      if (alias.resolve(yaml) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** What the parser says of every line after one that it misread: only the first is news. */
const misread: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BAD_INDENT']);

function plainMessage(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this key stands twice in the same place; keep one';
    case 'TAB_AS_INDENT':
      return 'YAML is indented with spaces, not with tabs';
    case 'MULTIPLE_DOCS':
      return 'a file holds one document; remove the line "---"';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'two keys on one line; put a text with a colon in quotes, or indent this line like its neighbours';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this line is no key with a value; give it a colon, or indent it like its neighbours';
    case 'BAD_SCALAR_START':
      return `put this text in quotes, because of the ${message.at(-1)} at its beginning`;
    case 'BAD_INDENT': {
      const [bracket] = /[\]}]$/.exec(message) ?? [];
      return bracket ? `a ${bracket} is missing before this line` : 'this line is not indented like its neighbours';
    }
    case 'MISSING_CHAR':
      return message.startsWith('Missing closing') ? 'a quote is opened here and not closed' : message;
    default:
      return message;
  }
}
