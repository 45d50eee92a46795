import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTopic } from '../../src/knowledge/check.ts';
import { formatProblem, inReadingOrder } from '../../src/knowledge/problem.ts';
import { draftTopic } from '../../src/knowledge/topic-draft.ts';
import { keyOf } from '../../src/understand/lexicon.ts';
import { isOrdinaryWord } from '../../src/understand/words/ordinary-words.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'topics', 'teas');

/** A change to a file of the tiny topic: some text, which stands there once, becomes other text. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  /** The place where a problem is expected is marked by `«`, which is taken out. */
  readonly to: string;
}

/** The files of the tiny topic by their path in it. */
export function teaFiles(): Map<string, string> {
  return filesIn(folder);
}

/** The files in a folder and in those below it, by their path in it, with forward slashes. */
export function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) => path.includes('.'))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Checks files of a topic as `npm run check:knowledge` does; gives the printed problems. */
export function problemsIn(files: ReadonlyMap<string, string>, today = '2026-11-20'): string[] {
  const { draft, problems } = draftTopic('teas', 'teas', files);
  const found = checkTopic(draft, { today, words: { keyOf, isOrdinary: isOrdinaryWord } });
  return inReadingOrder([...problems, ...found]).map(formatProblem);
}

/** Edits the tiny topic and checks it: the problems, and the marked place as `teas/file:line:col`. */
export function checkEdit({ file, from, to }: Edit): { problems: string[]; place: string } {
  const files = teaFiles();
  const text = files.get(file) ?? '';
  if (text.split(from).length !== 2) throw new Error(`${file} holds "${from}" ${text.split(from).length - 1} times`);
  const marked = text.replace(from, () => to);
  const before = marked.slice(0, Math.max(marked.indexOf('«'), 0)).split('\n');
  files.set(file, marked.replace('«', ''));
  return { problems: problemsIn(files), place: `teas/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
}
