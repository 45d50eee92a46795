import type { Question } from './question.ts';
import { featuresOf } from './reading.ts';

/** Gives the subjects that a question is about, whatever its kind. */
export function subjectsOfQuestion(question: Question): readonly string[] {
  switch (question.kind) {
    case 'which':
    case 'recommend':
      return question.candidates;
    case 'choose':
      return [...question.subjects, ...question.over];
    case 'several':
      return [...new Set(question.parts.flatMap(subjectsOfQuestion))];
    case 'help':
    case 'catalog':
    case 'unknown':
      return [];
    default:
      return question.subjects;
  }
}

/** Gives the features that a question is about, whatever its kind. */
export function featuresOfQuestion(question: Question): readonly string[] {
  switch (question.kind) {
    case 'support':
    case 'compare-feature':
    case 'which':
      return featuresOf(question.claims);
    case 'value':
    case 'explain':
    case 'strengths':
    case 'deploy':
      return question.features;
    case 'code':
      return question.shows;
    case 'several':
      return [...new Set(question.parts.flatMap(featuresOfQuestion))];
    default:
      return [];
  }
}
