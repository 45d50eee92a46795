import type { Knowledge } from '../knowledge/knowledge.ts';
import type { UnknownReason } from '../understand/question.ts';
import type { Answer } from './answer.ts';
import type { Finding } from './finding.ts';

/** The answer of somebody who does not know: why, and what is near. No fact is made up. */
export function unknownAnswer(
  knowledge: Knowledge,
  reason: UnknownReason,
  near: readonly string[],
  unknownWords: readonly string[],
  findings: readonly Finding[] = [],
): Answer {
  const subjects = near.filter((id) => id in knowledge.subjects);
  const features = [
    ...new Set(
      findings.flatMap((finding) =>
        'feature' in finding.claim && finding.claim.feature ? [finding.claim.feature] : [],
      ),
    ),
  ];
  return {
    kind: 'unknown',
    subjects,
    features,
    verdict: null,
    winner: null,
    evidence: [],
    reason,
    near,
    unknownWords,
    findings,
  };
}
