import type { Ranked, Requirement } from '../advise/rank.ts';
import type { Change } from '../advise/recommend.ts';
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Section, Spans } from './reply.ts';
import { featureName, listed, lowerFirst, nameOf, percent } from './sentences.ts';

type Recommend = Extract<Answer, { kind: 'recommend' }>;

/** Words for a recommendation: the winner, the facts behind it, the runner-up and what would change the result. */
export function phraseRecommend(knowledge: Knowledge, answer: Recommend): readonly Section[] {
  const { recommendation } = answer;
  const { ranking, winner, requirements, change } = recommendation;
  if (winner === null) return [{ kind: 'lead', spans: [nothingAsked(knowledge)] }];
  if (requirements.length === 0) return phraseDepends(knowledge, answer);
  const [first, second] = ranking;
  const points = answer.points.slice(0, 1).map(({ point }): Section => ({ kind: 'paragraph', spans: [point.point] }));
  const reasons = first ? reasonList(knowledge, first, second) : [];
  const next: readonly Section[] =
    second && first
      ? [
          {
            kind: 'paragraph',
            spans: [
              `${winner === 'either' ? 'Next to it' : 'Runner-up'}: ${nameOf(knowledge, second.subject)} (${percent(second.score)}). `,
              changeText(knowledge, change),
            ],
          },
        ]
      : [];
  return [{ kind: 'lead', spans: lead(knowledge, answer) }, ...points, ...reasons, ...next];
}

function lead(knowledge: Knowledge, answer: Recommend): Spans {
  const { ranking, winner, wants } = answer.recommendation;
  const [first, second] = ranking;
  const asked = listed(wants.map((want) => lowerFirst(featureName(knowledge, want.id))).slice(0, 5));
  const verdict =
    answer.verdict === null
      ? []
      : [{ kind: 'bold', text: { yes: 'Yes. ', no: 'No. ', partial: 'It depends. ' }[answer.verdict] } as const];
  if (winner === 'either' && first && second) {
    return [
      ...verdict,
      { kind: 'bold', text: `${nameOf(knowledge, first.subject)} or ${nameOf(knowledge, second.subject)}` },
      `: for ${asked} they are too close to call (${percent(first.score)} and ${percent(second.score)} of the requirements met).`,
    ];
  }
  return [
    ...verdict,
    { kind: 'bold', text: nameOf(knowledge, first?.subject ?? '') },
    ` for ${asked}: it meets ${percent(first?.score ?? 0)} of the requirements.`,
  ];
}

function phraseDepends(knowledge: Knowledge, answer: Recommend): readonly Section[] {
  const names = answer.subjects.map((id) => nameOf(knowledge, id));
  const together = answer.points.map(({ point }) => point.point);
  const lists = answer.subjects.slice(0, 3).map(
    (subject): Section => ({
      kind: 'list',
      title: `Choose ${nameOf(knowledge, subject)} when:`,
      items: Object.values(knowledge.subjects[subject]?.choose ?? {})
        .slice(0, 4)
        .map(({ point }): Spans => [point]),
    }),
  );
  return [
    {
      kind: 'lead',
      spans: [
        { kind: 'bold', text: 'It depends on what you build.' },
        ` ${together[0] ?? `Neither of ${listed(names)} is better as such.`}`,
      ],
    },
    ...lists,
  ];
}

function reasonList(knowledge: Knowledge, first: Ranked, second: Ranked | undefined): readonly Section[] {
  const lead = (reason: Ranked['reasons'][number]) => {
    const other = second?.reasons.find((one) => one.requirement.feature === reason.requirement.feature);
    return reason.weight * (reason.satisfaction - (other?.satisfaction ?? 0));
  };
  const ranked = [...first.reasons].sort((a, b) => lead(b) - lead(a) || b.weight - a.weight).slice(0, 5);
  const items = ranked.map((reason): Spans => {
    const other = second?.reasons.find((one) => one.requirement.feature === reason.requirement.feature);
    const against =
      second && other?.fact && other.fact.cell !== reason.fact?.cell
        ? ` (${nameOf(knowledge, second.subject)}: ${other.fact.cell})`
        : '';
    return [
      {
        kind: 'bold',
        text: `${featureName(knowledge, reason.requirement.feature)} – ${importanceName(reason.requirement)}: `,
      },
      `${reason.fact?.cell ?? 'not on record'}${against}`,
    ];
  });
  return [{ kind: 'list', title: 'Why:', items }];
}

function importanceName(requirement: Requirement): string {
  return requirement.importance === 'avoid'
    ? 'to avoid'
    : requirement.importance === 'nice'
      ? 'nice to have'
      : requirement.importance;
}

/** Says the smallest change of the requirements under which another subject wins. */
export function changeText(knowledge: Knowledge, change: Change | undefined): string {
  if (!change) return 'No small change of the requirements makes another one win.';
  const name = nameOf(knowledge, change.subject);
  const features = (requirements: readonly Requirement[]) =>
    listed(requirements.map((one) => requirementName(knowledge, one.feature)));
  if (change.dropped.length > 0) return `Without the requirement “${features(change.dropped)}”, ${name} would win.`;
  return `If you also need ${features(change.added)}, ${name} wins.`;
}

/** What is asked for, in words: of a feature of which less is better, little. */
function requirementName(knowledge: Knowledge, id: string): string {
  const feature = knowledge.features[id];
  const name = lowerFirst(featureName(knowledge, id));
  return feature?.kind === 'scale' && feature.better === 'less' ? `little ${name}` : name;
}

/** What to say where no requirement was understood. */
function nothingAsked(knowledge: Knowledge): string {
  const examples = Object.values(knowledge.useCases)
    .slice(0, 4)
    .map((useCase) => useCase.name);
  const features = Object.values(knowledge.features)
    .filter((feature) => !feature.broader && feature.kind === 'support')
    .slice(0, 5)
    .map((feature) => lowerFirst(feature.name));
  return `I understood no requirement in that. Tell me what you build (for example ${listed(examples, 'or')}) or what it must have (${listed(features, 'or')}).`;
}
