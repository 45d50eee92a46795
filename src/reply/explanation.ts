import type { Finding } from '../answer/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Section } from './reply.ts';
import { featureName, lowerFirst } from './sentences.ts';

/** The explanation behind a finding, and what else must be said. */
export function explanation(knowledge: Knowledge, finding: Finding): readonly Section[] {
  const { claim, fact } = finding;
  if (!fact) {
    const component = claim.kind === 'component' ? knowledge.components[claim.component] : undefined;
    if (!component) return [];
    return [{ kind: 'paragraph', spans: [component.explanation] }, ...caveatOf(component)];
  }
  const asked = 'feature' in claim && claim.feature ? claim.feature : undefined;
  const broader: readonly Section[] =
    finding.isBroader && asked
      ? [
          {
            kind: 'note',
            spans: [
              `On ${lowerFirst(featureName(knowledge, asked))} itself I have nothing on record; this is about ${lowerFirst(featureName(knowledge, finding.feature ?? ''))}.`,
            ],
          },
        ]
      : [];
  return [...broader, { kind: 'paragraph', spans: [fact.explanation] }, ...caveatOf(fact)];
}

/** What else must be said of a fact or a component, as a note. */
export function caveatOf(stated: { readonly caveat?: string | undefined } | undefined): readonly Section[] {
  return stated?.caveat ? [{ kind: 'note', spans: [stated.caveat] }] : [];
}
