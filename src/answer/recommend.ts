import { type Recommendation, recommend } from '../advise/recommend.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Want } from '../understand/question.ts';
import { type Answer, type Evidence, evidenceOfPoints, evidenceOfReasons } from './answer.ts';
import { pointsServing, pointsTogether } from './points.ts';
import { deploySnippet } from './snippets.ts';

/** What is recommended, and on what terms. */
export interface RecommendInput {
  readonly wants: readonly Want[];
  /** Empty: all subjects. */
  readonly candidates: readonly string[];
  readonly asserted?: string | undefined;
  readonly target?: string | undefined;
  readonly params?: Readonly<Record<string, string>>;
}

/** Recommends a subject with the facts behind it, the runner-up, what would change it, and the snippet that deploys it. */
export function answerRecommend(knowledge: Knowledge, input: RecommendInput): Answer {
  const recommendation = recommend(knowledge, input.wants, input.candidates);
  const { winner } = recommendation;
  const useCases = input.wants.map((want) => want.id).filter((id) => id in knowledge.useCases);
  const first = winner === 'either' || winner === null ? undefined : winner;
  const isAskedBetween = winner !== null && input.candidates.length > 1;
  const best = recommendation.ranking.slice(0, 3);
  const points = first
    ? pointsServing(knowledge, first, 'choose', useCases)
    : isAskedBetween
      ? pointsTogether(knowledge, input.candidates)
      : [];
  const reasons = best.flatMap((ranked) => ranked.reasons);
  const ranked = recommendation.requirements.length > 0 ? recommendation.ranking : [];
  const ranking = ranked.map(({ subject }) => subject);
  const subjects =
    input.candidates.length === 0 ? ranking.slice(0, 3) : ranking.length > 0 ? ranking : input.candidates;
  return {
    kind: 'recommend',
    subjects,
    features: [...new Set(recommendation.requirements.map((requirement) => requirement.feature))],
    verdict:
      input.asserted === undefined || winner === null
        ? null
        : winner === 'either'
          ? 'partial'
          : winner === input.asserted
            ? 'yes'
            : 'no',
    winner,
    evidence: [
      ...useCases.map((id) => ({ id, sources: [] })),
      ...evidenceOfPoints(points),
      ...evidenceOfReasons(reasons),
      ...evidenceOfTieBreak(knowledge, recommendation),
    ],
    recommendation,
    points,
    snippet: first ? deploySnippet(knowledge, first, input.target) : undefined,
    params: input.params ?? {},
    asserted: input.asserted,
  };
}

/** The fact that decided between equals. */
function evidenceOfTieBreak(knowledge: Knowledge, { decidedBy, winner }: Recommendation): readonly Evidence[] {
  const fact = decidedBy && winner ? knowledge.subjects[winner]?.facts[decidedBy] : undefined;
  return fact ? [{ id: `${winner}.${decidedBy}`, sources: fact.sources }] : [];
}
