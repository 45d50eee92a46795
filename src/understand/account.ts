import type { Materials } from './materials.ts';
import type { Question } from './question.ts';
import { featuresOf } from './reading.ts';

/** Tells whether the texts that a question is answered from hold every one of the words. */
export function isAccounted(question: Question, stems: readonly string[], { passages }: Materials): boolean {
  const ids = textsBehind(question);
  const found = passages.filter(({ id, subjects }) =>
    question.kind === 'deploy' ? subjects.some((one) => question.subjects.includes(one)) : ids.includes(id),
  );
  return found.length > 0 && stems.every((word) => found.some((passage) => passage.stems.has(word)));
}

function textsBehind(question: Question): readonly string[] {
  switch (question.kind) {
    case 'value':
      return question.subjects.flatMap((subject) => question.features.map((feature) => `${subject}.${feature}`));
    case 'explain':
      return [
        ...question.subjects.flatMap((subject) => question.features.map((feature) => `${subject}.${feature}`)),
        ...question.components,
      ];
    case 'support':
      return question.subjects.flatMap((subject) =>
        featuresOf(question.claims).map((feature) => `${subject}.${feature}`),
      );
    case 'about':
      return question.components;
    default:
      return [];
  }
}
