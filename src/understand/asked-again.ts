import type { Knowledge } from '../knowledge/knowledge.ts';
import { featuresOfQuestion, subjectsOfQuestion } from './asked-about.ts';
import { having } from './feature-claims.ts';
import type { Claim, Question } from './question.ts';
import { featuresOf } from './reading.ts';

/** The steps that deploy what a question was about. */
export function deployed(previous: Question): Question | undefined {
  const subjects = subjectsOfQuestion(previous);
  return subjects.length > 0
    ? { kind: 'deploy', subjects, features: [], components: [], asksWhether: false }
    : undefined;
}

/** Who else there is of whom a question holds; undefined where it asks for a use case, which is no matter of having. */
export function whoElse(previous: Extract<Question, { kind: 'support' | 'value' }>): Question | undefined {
  const claims: readonly Claim[] =
    previous.kind === 'support'
      ? previous.claims.map((claim) => ({ ...claim, negated: false }))
      : previous.features.map(having);
  return claims.some((claim) => claim.kind === 'use-case') ? undefined : { kind: 'which', candidates: [], claims };
}

/** The same question about other subjects; undefined where that makes no question. */
export function withSubjects(
  previous: Question,
  subjects: readonly string[],
  knowledge: Knowledge,
): Question | undefined {
  switch (previous.kind) {
    case 'support':
      return {
        ...previous,
        subjects,
        beside: [],
        claims: previous.claims.map((claim) => ({ ...claim, negated: false })),
      };
    case 'value':
    case 'explain':
    case 'about':
    case 'strengths':
    case 'deploy':
    case 'search':
      return { ...previous, subjects };
    case 'code':
      return { ...previous, subjects, snippets: [], shows: previous.shows.filter((id) => id in knowledge.features) };
    case 'choose':
      return { ...previous, subjects, over: [] };
    case 'compare-feature':
      return { kind: 'value', subjects, features: featuresOf(previous.claims) };
    case 'compare':
      return subjects.length > 1
        ? { ...previous, subjects }
        : { kind: 'compare', subjects: [...new Set([...previous.subjects, ...subjects])], full: false };
    case 'which':
      return { kind: 'support', subjects, claims: previous.claims, beside: [], asksAbility: true };
    case 'recommend':
      return { ...previous, candidates: [...new Set([...previous.candidates, ...subjects])] };
    default:
      return undefined;
  }
}

/** What a question was about, explained. */
export function explained(previous: Question): Question | undefined {
  const subjects = subjectsOfQuestion(previous);
  const features = featuresOfQuestion(previous);
  if (features.length > 0) return { kind: 'explain', subjects, features, components: [] };
  if (previous.kind === 'choose' || previous.kind === 'recommend' || previous.kind === 'compare') return previous;
  return subjects.length > 0 ? { kind: 'about', subjects, components: [], targets: [] } : undefined;
}

/** What a question was about, as code. */
export function shown(previous: Question): Question | undefined {
  const subjects = subjectsOfQuestion(previous);
  return subjects.length > 0
    ? { kind: 'code', subjects, shows: featuresOfQuestion(previous), snippets: [] }
    : undefined;
}
