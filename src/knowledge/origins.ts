import type { Path } from './describe-issue.ts';
import type { Document } from './parse.ts';
import { factsIn, pointsIn } from './statements.ts';
import type { TopicDraft } from './topic-draft.ts';

/** Where in the folder something stands. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Finds file and line of everything that an answer can cite or be about, by its id; facts and points are `subject.id`. */
export function originsIn(draft: TopicDraft): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  const note = (id: string, { file, placeOf }: Document<unknown>, path: Path) =>
    origins.set(id, { file, line: placeOf(path, 'key').line });
  for (const [id, document] of Object.entries(draft.subjects)) note(id, document, []);
  for (const document of [draft.features, draft.components, draft.useCases, draft.snippets]) {
    for (const id of document.keys ?? []) note(id, document, [id]);
  }
  for (const { id, document, path } of factsIn(draft)) note(id, document, path);
  for (const { id, document, path } of pointsIn(draft)) note(id, document, path);
  return origins;
}
