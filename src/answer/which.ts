import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { featuresOf } from '../understand/reading.ts';
import { type Answer, allOf, evidenceOf } from './answer.ts';
import { judge } from './judge.ts';
import { unknownAnswer } from './unknown.ts';

/** Answers "which one has …": who does, who does in part, who does not. */
export function answerWhich(knowledge: Knowledge, question: Extract<Question, { kind: 'which' }>): Answer {
  const candidates = question.candidates.length > 0 ? question.candidates : Object.keys(knowledge.subjects);
  const judged = candidates.map((subject) => question.claims.map((claim) => judge(knowledge, subject, claim)));
  const having = (verdict: string) =>
    judged.filter((findings) => allOf(findings.map((finding) => finding.verdict)) === verdict);
  const [matches, partly, others] = [having('yes'), having('partial'), having('no')];
  if (matches.length + partly.length + others.length === 0)
    return unknownAnswer(knowledge, 'unknown-feature', question.candidates, [], judged.flat());
  const named = matches.length > 0 ? matches : partly;
  const result = named.flatMap(([finding]) => (finding ? [finding.subject] : []));
  return {
    kind: 'which',
    subjects: [...new Set([...result, ...(question.candidates.length > 0 || result.length === 0 ? candidates : [])])],
    features: featuresOf(question.claims),
    verdict: null,
    winner: result[0] ?? null,
    evidence: evidenceOf([...named, ...others].flat().filter((finding) => finding.verdict !== 'unknown')),
    claims: question.claims,
    matches,
    partly,
    others,
  };
}
