import { unreachable } from '../errors.ts';
import type { Feature } from './schema.ts';

/** Says in lines which values a fact of the feature may have and what each one means: for whoever writes one. */
export function describeValues(feature: Feature): string[] {
  switch (feature.kind) {
    case 'support':
      return Object.entries(feature.meaning).flatMap(([value, meaning]) => (meaning ? [`${value}: ${meaning}`] : []));
    case 'scale':
      return [`${feature.levels.join(', ')} (from little to much)`];
    case 'choice':
      return [...Object.entries(feature.choices).map(([id, { name }]) => `${id}: ${name}`), 'or a list of several'];
    case 'text':
      return ['a word, a sentence, or a list of names'];
    case 'number':
      return ['a number without quotes and unit; the unit stands in the cell'];
    case 'date':
      return ['a date: YYYY, YYYY-MM or YYYY-MM-DD, in quotes'];
    default:
      return unreachable(feature);
  }
}
