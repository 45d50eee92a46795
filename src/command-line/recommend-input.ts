import { z } from 'zod';
import { matchesParam } from '../answer/snippets.ts';
import type { Requirements } from '../bot/requirements.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { didYouMean } from '../knowledge/suggest.ts';
import { parseJson } from './parse-json.ts';

/** What `recommend` is asked: free text, the answers of the form, or something that makes no sense, with what is wrong. */
export type RecommendInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'requirements'; readonly requirements: Requirements; readonly remarks: readonly string[] }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const importances = ['must', 'should', 'nice', 'avoid'] as const;

const objectSchema = z
  .object({
    text: z.string({ error: 'must be a text' }),
    needs: z.record(
      z.string(),
      z.enum(importances, { error: `must be one of ${importances.join(', ')}` }),
      'must be an object: the id of a use case or feature, and how much it is needed',
    ),
    deploy: z.object(
      {
        target: z.string({ error: 'must be the id of a deploy target' }).optional(),
        params: z
          .record(z.string(), z.union([z.string(), z.number().transform(String)], 'must be a text or a number'))
          .default({}),
      },
      'must be an object with a target',
    ),
  })
  .partial()
  .refine(({ text, needs }) => text !== undefined || needs !== undefined, 'give a text, or needs');

/**
 * Reads a line of input or an argument: an object of JSON is the answers of the form, a string of JSON or anything else is
 * free text. An id that no topic knows is left out, with a remark that says so.
 */
export function readRecommendInput(line: string, topics: readonly Knowledge[]): RecommendInput {
  const value = parseJson(line);
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'text', text: line };
  const result = objectSchema.safeParse(value);
  if (!result.success) {
    return {
      kind: 'wrong',
      problems: result.error.issues.map(({ path, message }) => [path.join('.'), message].join(' ').trim()),
    };
  }
  const { text, needs, deploy } = result.data;
  if (!needs) return { kind: 'text', text: text ?? '' };
  return checkIds(needs, deploy?.target, deploy?.params ?? {}, topics);
}

function checkIds(
  needs: Requirements['needs'],
  target: string | undefined,
  params: Requirements['params'],
  topics: readonly Knowledge[],
): RecommendInput {
  const knowledge = closestTopic(Object.keys(needs), topics);
  if (!knowledge) return { kind: 'wrong', problems: ['there is no topic to recommend from'] };
  const wanted = known('use case or feature', needs, namesOf(knowledge.useCases, knowledge.features));
  const targets = known(
    'deploy target',
    target === undefined ? {} : { [target]: target },
    namesOf(knowledge.topic.targets),
  );
  const settings = known('parameter', params, namesOf(knowledge.topic.params));
  const fitting = Object.entries(settings.entries).filter(([id, value]) => matchesParam(knowledge, id, value));
  const misfits = Object.entries(settings.entries).filter(([id, value]) => !matchesParam(knowledge, id, value));
  const [place] = Object.keys(targets.entries);
  return {
    kind: 'requirements',
    requirements: {
      topic: knowledge.id,
      needs: wanted.entries,
      ...(place !== undefined && { target: place }),
      params: Object.fromEntries(fitting),
    },
    remarks: [
      ...wanted.remarks,
      ...targets.remarks,
      ...settings.remarks,
      ...misfits.map(
        ([id, value]) =>
          `"${value}" is no value for the parameter "${id}" (${knowledge.topic.params[id]?.hint}), so it keeps its default.`,
      ),
    ],
  };
}

/** The topic that knows most of the ids. */
function closestTopic(ids: readonly string[], topics: readonly Knowledge[]): Knowledge | undefined {
  const knows = (topic: Knowledge) => {
    const names = namesOf(topic.useCases, topic.features);
    return ids.filter((id) => names.has(id)).length;
  };
  return topics.toSorted((a, b) => knows(b) - knows(a))[0];
}

/** Maps every id, and every id that it had before, to the id of today. */
function namesOf(...groups: readonly Readonly<Record<string, object>>[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [id, entry] of groups.flatMap((group) => Object.entries(group))) {
    names.set(id, id);
    if ('formerly' in entry) for (const old of entry.formerly as readonly string[]) names.set(old, id);
  }
  return names;
}

function known<T>(noun: string, given: Readonly<Record<string, T>>, names: ReadonlyMap<string, string>) {
  const entries: Record<string, T> = {};
  const remarks: string[] = [];
  for (const [id, value] of Object.entries(given)) {
    const today = names.get(id);
    if (today === undefined)
      remarks.push(`There is no ${noun} "${id}"${didYouMean(id, names.keys()) || '.'} It was left out.`);
    else entries[today] = value;
  }
  return { entries, remarks };
}
