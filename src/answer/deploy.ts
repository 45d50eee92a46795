import type { Knowledge } from '../knowledge/knowledge.ts';
import { having } from '../understand/feature-claims.ts';
import type { Question } from '../understand/question.ts';
import { type Answer, evidenceOf, nothing } from './answer.ts';
import { judge } from './judge.ts';
import { deploySnippets } from './snippets.ts';
import { answerValue } from './value.ts';

/** Gives the steps that deploy a subject; where there are none, what is known of its deployment. */
export function answerDeploy(knowledge: Knowledge, question: Extract<Question, { kind: 'deploy' }>): Answer {
  const subjects = question.subjects.length > 0 ? question.subjects : Object.keys(knowledge.subjects);
  const { target, components, features, params = {} } = question;
  const [snippet, ...rest] = subjects.flatMap((subject) =>
    deploySnippets(knowledge, subject, target, [...components, ...features], Object.keys(params)).slice(0, 2),
  );
  const findings = subjects
    .flatMap((subject) =>
      // The command stands in the snippet, with what is to be set in it.
      features
        .filter((id) => !knowledge.features[id]?.command)
        .map((feature) => judge(knowledge, subject, having(feature))),
    )
    .filter((finding) => finding.fact !== undefined);
  const found = snippet === undefined ? undefined : knowledge.snippets[snippet];
  if (!snippet || !found) return answerValue(knowledge, { kind: 'value', subjects, features });
  return {
    ...nothing,
    kind: 'deploy',
    subjects,
    features,
    verdict: question.asksWhether && runs(knowledge, subjects, question) ? 'yes' : null,
    evidence: [{ id: snippet, sources: found.sources }, ...evidenceOf(findings)],
    snippet,
    alternatives: rest,
    params,
    findings,
  };
}

/** Whether there are steps for each of the subjects, on the target and with the components that are asked about. */
function runs(
  knowledge: Knowledge,
  subjects: readonly string[],
  { target, components }: Extract<Question, { kind: 'deploy' }>,
): boolean {
  const there = Object.values(knowledge.snippets).filter(
    (snippet) =>
      snippet.purpose === 'deploy' &&
      (target === undefined || snippet.target === target) &&
      components.every((id) => snippet.shows.includes(id)),
  );
  return subjects.every((subject) => there.some((snippet) => snippet.subject === subject));
}
