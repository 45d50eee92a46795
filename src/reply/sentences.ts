import type { Finding } from '../answer/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact, Feature } from '../knowledge/schema.ts';
import type { Spans } from './reply.ts';

/** Gives the name of a subject or component. */
export function nameOf(knowledge: Knowledge, id: string): string {
  return knowledge.subjects[id]?.name ?? knowledge.components[id]?.name ?? id;
}

/** Gives the name of a feature or use case. */
export function featureName(knowledge: Knowledge, id: string): string {
  return knowledge.features[id]?.name ?? knowledge.useCases[id]?.name ?? id;
}

/** Gives a text with what it is about in bold: as its first words, or in front of it. */
export function introduced(name: string, text: string): Spans {
  return text.startsWith(`${name} `)
    ? [{ kind: 'bold', text: name }, text.slice(name.length)]
    : [{ kind: 'bold', text: `${name}: ` }, text];
}

/** Joins names as in a sentence: "A, B and C". */
export function listed(names: readonly string[], joint = 'and'): string {
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

/** Says in one sentence what a fact states: "FastAPI has no built-in admin panel." */
export function factSentence(knowledge: Knowledge, owner: string, feature: Feature, fact: Fact): string {
  const name = nameOf(knowledge, owner);
  if (feature.kind === 'support') {
    const value = String(fact.value) as 'full' | 'partial' | 'none' | 'not-applicable';
    const predicate = feature.predicate[value] ?? fallbackPredicate(feature, value);
    return `${name} ${predicate}.`;
  }
  return asSentence(feature.predicate.replaceAll('{subject}', name).replaceAll('{cell}', fact.cell));
}

function fallbackPredicate(feature: Extract<Feature, { kind: 'support' }>, value: string): string {
  if (value === 'partial') return `offers ${lowerFirst(feature.name)} in part`;
  return value === 'not-applicable' ? `has nothing to do with ${lowerFirst(feature.name)}` : feature.predicate.none;
}

/** Says what a finding rests on. */
export function findingSentence(knowledge: Knowledge, finding: Finding): string {
  const { claim, subject, fact } = finding;
  const feature = finding.feature ? knowledge.features[finding.feature] : undefined;
  if (claim.kind === 'component' && !fact) return componentSentence(knowledge, finding);
  if (!fact || !feature)
    return `I have nothing on record about ${claimName(knowledge, finding)} for ${nameOf(knowledge, subject)}.`;
  const owner = claim.kind === 'component' ? claim.component : subject;
  return factSentence(knowledge, owner, feature, fact);
}

function componentSentence(knowledge: Knowledge, { claim, subject, verdict }: Finding): string {
  if (claim.kind !== 'component') return '';
  const component = knowledge.components[claim.component];
  if (!component) return '';
  const name = nameOf(knowledge, subject);
  if (claim.relation === 'include' && component.subjects.includes(subject)) {
    return component.bundled.includes(subject)
      ? `${component.name} comes with ${name}.`
      : `${component.name} is used with ${name} and does not come with it.`;
  }
  if (claim.relation === 'need' && component.subjects.includes(subject)) {
    return component.bundled.includes(subject)
      ? `${name} is built on ${component.name} and installs it.`
      : `${component.name} is used with ${name}; it is an addition of its own.`;
  }
  if (component.subjects.includes(subject)) return `${component.name} is used with ${name}.`;
  if (verdict === 'no') return `${name} does without ${component.name}; what that adds is part of it.`;
  return `Nothing on record connects ${component.name} with ${name}; it is used with ${listed(component.subjects.map((id) => nameOf(knowledge, id)))}.`;
}

/** Names what a finding is about. */
export function claimName(knowledge: Knowledge, { claim }: Finding): string {
  switch (claim.kind) {
    case 'feature':
      return lowerFirst(featureName(knowledge, claim.feature));
    case 'item':
      return claim.item;
    case 'component':
      return claim.feature
        ? `${lowerFirst(featureName(knowledge, claim.feature))} with ${nameOf(knowledge, claim.component)}`
        : nameOf(knowledge, claim.component);
    case 'use-case':
      return featureName(knowledge, claim.useCase);
  }
}

/** Makes the first letter small unless the word is an abbreviation: "Admin panel" but "ORM". */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^[A-Z][a-z]+[A-Z]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Ends a text with a full stop unless it ends with one. */
export function asSentence(text: string): string {
  return /[.!?:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** The word with which the answer to a yes/no question begins. */
export const verdictWords = { yes: 'Yes.', no: 'No.', partial: 'Partly.' } as const;

/** Gives a share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
