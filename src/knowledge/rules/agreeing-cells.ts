import type { Finding, Rule } from '../rule.ts';
import type { Subject } from '../schema.ts';
import type { TopicDraft } from '../topic-draft.ts';

/**
 * What a subject has is no reason against it, and what it lacks is none for it. Told from the values alone, so only
 * where they are plain: support that is full or none, of a feature that is better to have (or better not to have).
 */
export const agreeingCells: Rule = {
  name: 'agreeing-cells',
  description: 'The points of a subject, the use cases they serve, and its facts do not contradict each other.',
  *check(draft) {
    for (const document of Object.values(draft.subjects)) {
      if (document.value === undefined) continue;
      for (const { path, message } of contradictionsIn(document.value, draft)) {
        yield { document, path, message: `${message}; correct one of them`, severity: 'warning' };
      }
    }
  },
};

type Contradiction = Pick<Finding, 'path' | 'message'>;

function* contradictionsIn(subject: Subject, draft: TopicDraft): Iterable<Contradiction> {
  for (const [list, contrary] of [
    ['choose', 'lacks'],
    ['strengths', 'lacks'],
    ['avoid', 'has'],
    ['weaknesses', 'has'],
  ] as const) {
    for (const [id, { features }] of Object.entries(subject[list])) {
      for (const [index, feature] of features.entries()) {
        if (standing(subject, feature, draft) !== contrary) continue;
        const side = contrary === 'lacks' ? 'for' : 'against';
        const message = `"${feature}" speaks ${side} it here, but as a fact it is ${subject.facts[feature]?.value}`;
        yield { path: [list, id, 'features', index], message };
      }
    }
  }
  const chosen = new Set(Object.values(subject.choose).flatMap(({ serves }) => serves));
  for (const [id, { serves }] of Object.entries(subject.avoid)) {
    for (const [index, useCase] of serves.entries()) {
      if (!chosen.has(useCase)) continue;
      const message = `it is to be avoided for "${useCase}" here, and under choose it is to be chosen for it`;
      yield { path: ['avoid', id, 'serves', index], message };
    }
  }
  for (const [id, { value }] of Object.entries(subject.facts)) {
    for (const part of draft.features.value?.[id]?.combines ?? []) {
      if (value !== 'full' || subject.facts[part]?.value !== 'none') continue;
      yield { path: ['facts', id, 'value'], message: `"${id}" is full, but "${part}", which it is made of, is none` };
    }
  }
}

/** Whether a subject has what is good of a feature, in full or not at all; undefined where it is neither. */
function standing(subject: Subject, id: string, draft: TopicDraft): 'has' | 'lacks' | undefined {
  const feature = draft.features.value?.[id];
  const value = subject.facts[id]?.value;
  if (feature?.kind !== 'support' || feature.better === 'neither') return undefined;
  if (value !== 'full' && value !== 'none') return undefined;
  return (value === 'full') === (feature.better === 'more') ? 'has' : 'lacks';
}
