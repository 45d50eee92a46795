import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { caveatOf, explanation } from './explanation.ts';
import { featureTable } from './phrase-compare.ts';
import type { Section } from './reply.ts';
import { featureName, findingSentence, introduced, listed, lowerFirst, nameOf } from './sentences.ts';

/** Words on what something is like, or how and why it is so. */
export function phraseValue(knowledge: Knowledge, answer: Extract<Answer, { kind: 'value' }>): readonly Section[] {
  const known = answer.findings.filter((finding) => finding.fact);
  const missing = answer.findings.filter((finding) => !finding.fact);
  const components = answer.components.flatMap((id): readonly Section[] => {
    const component = knowledge.components[id];
    if (!component) return [];
    return [{ kind: 'paragraph', spans: introduced(component.name, component.explanation) }, ...caveatOf(component)];
  });
  const subjects = [...new Set(known.map(({ subject }) => subject))];
  if (subjects.length > 3) {
    const features = [...new Set(known.flatMap(({ feature }) => feature ?? []))];
    const about = listed(features.map((feature) => lowerFirst(featureName(knowledge, feature))));
    // Asked of nobody in particular, it may be the thing itself that is asked about.
    const meant =
      features.length <= 2 ? features.map((feature) => knowledge.features[feature]?.about).join(' ') : `On ${about}:`;
    return [{ kind: 'lead', spans: [meant] }, featureTable(knowledge, features, subjects), ...components];
  }
  const isLong = known.length > 2;
  const facts = known.flatMap((finding): readonly Section[] => {
    const sentence = findingSentence(knowledge, finding);
    if (isLong)
      return [
        {
          kind: 'paragraph',
          spans: [
            {
              kind: 'bold',
              text: `${nameOf(knowledge, finding.subject)}, ${lowerFirst(featureName(knowledge, finding.feature ?? ''))}: `,
            },
            finding.fact?.explanation ?? '',
          ],
        },
      ];
    return [{ kind: 'lead', spans: [sentence] }, ...explanation(knowledge, finding)];
  });
  const gaps: readonly Section[] =
    missing.length > 0
      ? [{ kind: 'note', spans: [missing.map((finding) => findingSentence(knowledge, finding)).join(' ')] }]
      : [];
  return [...facts, ...components, ...gaps];
}
