import type { Ranked } from '../advise/rank.ts';
import type { Recommendation } from '../advise/recommend.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { importanceName } from './phrase-recommend.ts';
import type { Section, Spans } from './reply.ts';
import { featureName, nameOf, percent } from './sentences.ts';

/** Shows how the weighted sum behind a recommendation comes about: every part with its weight, for the first three. */
export function explainSum(knowledge: Knowledge, { ranking }: Recommendation): Section {
  const best = ranking.slice(0, 3);
  const [first] = best;
  const row = (title: string, shareOf: (ranked: Ranked) => number | undefined): Spans => [
    { kind: 'bold', text: `${title}: ` },
    best.map((ranked) => `${nameOf(knowledge, ranked.subject)} ${percent(shareOf(ranked) ?? 0)}`).join(', '),
  ];
  const requirements = (first?.reasons ?? []).map(({ requirement, weight }, index) =>
    row(
      `${featureName(knowledge, requirement.feature)} (${importanceName(requirement)}, counts ${weight})`,
      (ranked) => ranked.reasons[index]?.satisfaction,
    ),
  );
  const advice = (first?.judgements ?? []).map(({ useCase, weight }, index) =>
    row(
      `What sources advise for ${featureName(knowledge, useCase)} (counts ${weight})`,
      (ranked) => ranked.judgements[index]?.satisfaction,
    ),
  );
  const sum = row('Together', (ranked) => ranked.score);
  return { kind: 'list', title: 'How it adds up', items: [...requirements, ...advice, sum] };
}
