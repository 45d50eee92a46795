import type { Answer } from '../answer/answer.ts';
import { findPoint } from '../answer/points.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { caveatOf } from './explanation.ts';
import type { Section } from './reply.ts';
import { asSentence, factSentence, introduced, listed, nameOf } from './sentences.ts';

/** Words on what something is. */
export function phraseAbout(knowledge: Knowledge, answer: Extract<Answer, { kind: 'about' }>): readonly Section[] {
  const components = answer.components.flatMap((id): readonly Section[] => {
    const component = knowledge.components[id];
    if (!component) return [];
    const users =
      component.subjects.length > 0
        ? ` Used with ${listed(component.subjects.map((one) => nameOf(knowledge, one)))}.`
        : '';
    return [
      { kind: 'lead', spans: [...introduced(component.name, component.explanation), users] },
      ...caveatOf(component),
    ];
  });
  if (answer.components.length > 0) return components;
  if (answer.targets.length > 0)
    return answer.targets.map((id) => ({
      kind: 'lead',
      spans: [
        { kind: 'bold', text: `${knowledge.topic.targets[id]?.name}: ` },
        knowledge.topic.targets[id]?.about ?? '',
      ],
    }));
  return answer.subjects.flatMap((id): readonly Section[] => {
    const subject = knowledge.subjects[id];
    if (!subject) return [];
    const headline = knowledge.topic.headline.slice(0, 5).flatMap((feature) => {
      const fact = subject.facts[feature];
      return fact ? [`${knowledge.features[feature]?.name}: ${fact.cell}`] : [];
    });
    return [
      { kind: 'lead', spans: introduced(subject.name, subject.summary) },
      { kind: 'paragraph', spans: [`Best for: ${asSentence(subject.best)} ${asSentence(headline.join('; '))}`] },
    ];
  });
}

/** Words of the knowledge that account for the question's words. */
export function phrasePassages(
  knowledge: Knowledge,
  answer: Extract<Answer, { kind: 'passages' }>,
): readonly Section[] {
  return answer.passages.flatMap((id, at): readonly Section[] => {
    const kind = at === 0 ? 'lead' : 'paragraph';
    const [owner = '', name = ''] = id.split('.');
    const fact = knowledge.subjects[owner]?.facts[name] ?? knowledge.components[owner]?.facts[name];
    const feature = knowledge.features[name];
    if (fact && feature) {
      return [
        { kind, spans: [factSentence(knowledge, owner, feature, fact), ' ', fact.explanation] },
        ...caveatOf(fact),
      ];
    }
    const component = knowledge.components[id];
    if (component) return [{ kind, spans: introduced(component.name, component.explanation) }];
    const point = findPoint(knowledge, id);
    return point ? [{ kind, spans: [point.point] }] : [];
  });
}
