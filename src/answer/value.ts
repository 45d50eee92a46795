import type { Knowledge } from '../knowledge/knowledge.ts';
import { having } from '../understand/feature-claims.ts';
import type { Question } from '../understand/question.ts';
import type { Answer, Evidence } from './answer.ts';
import { evidenceOf } from './answer.ts';
import { judge } from './judge.ts';
import { unknownAnswer } from './unknown.ts';

/** Answers what a feature is like: the facts of the subjects named, or of all where none is. */
export function answerValue(knowledge: Knowledge, question: Extract<Question, { kind: 'value' | 'explain' }>): Answer {
  const components = question.kind === 'explain' ? question.components : [];
  const subjects =
    question.subjects.length > 0 ? question.subjects : components.length > 0 ? [] : Object.keys(knowledge.subjects);
  const findings = subjects.flatMap((subject) =>
    question.features.map((feature) => judge(knowledge, subject, having(feature))),
  );
  const known = findings.filter((finding) => finding.fact !== undefined);
  const owned = components.flatMap((component) =>
    question.features.flatMap((feature) => {
      const fact = knowledge.components[component]?.facts[feature];
      return fact ? [judge(knowledge, component, having(feature))] : [];
    }),
  );
  if (known.length === 0 && components.length === 0)
    return unknownAnswer(knowledge, 'unknown-feature', question.subjects, [], findings);
  const named: readonly Evidence[] = components.flatMap((id) => {
    const component = knowledge.components[id];
    return component ? [{ id, sources: component.sources }] : [];
  });
  const owners = components.flatMap((id) => knowledge.components[id]?.subjects ?? []);
  return {
    kind: 'value',
    subjects:
      question.subjects.length > 0
        ? question.subjects
        : components.length > 0
          ? [...new Set(owners)]
          : [...new Set(known.map((finding) => finding.subject))],
    features: question.features,
    verdict: null,
    winner: null,
    evidence: [...evidenceOf([...known, ...owned]), ...named],
    findings: [...findings, ...owned],
    components,
  };
}
