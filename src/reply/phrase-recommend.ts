import type { Change } from '../advise/change.ts';
import type { Ranked, Reason, Requirement } from '../advise/rank.ts';
import type { Recommendation } from '../advise/recommend.ts';
import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Section, Spans } from './reply.ts';
import { featureName, listed, lowerFirst, nameOf, percent } from './sentences.ts';

type Recommend = Extract<Answer, { kind: 'recommend' }>;

/** Words for a recommendation: the winner, the facts behind it, who comes next and what would change the result. */
export function phraseRecommend(knowledge: Knowledge, answer: Recommend): readonly Section[] {
  const { ranking, winner, requirements } = answer.recommendation;
  const [first, second] = ranking;
  if (winner === null) return [{ kind: 'lead', spans: [nothingAsked(knowledge)] }];
  if (requirements.length === 0 || !first) return phraseDepends(knowledge, answer);
  if (first.score === 0) return [{ kind: 'lead', spans: lead(knowledge, answer, first, second) }];
  return [
    { kind: 'lead', spans: lead(knowledge, answer, first, second) },
    ...levelSentence(knowledge, answer.recommendation),
    { kind: 'list', title: 'Why:', items: [...adviceItems(answer), ...reasonItems(knowledge, first, second)] },
    ...nextSentence(knowledge, answer),
  ];
}

function lead(knowledge: Knowledge, answer: Recommend, first: Ranked, second: Ranked | undefined): Spans {
  const { winner, wants } = answer.recommendation;
  const asked = listed(wants.map((want) => lowerFirst(featureName(knowledge, want.id))).slice(0, 5));
  const verdict =
    answer.verdict === null
      ? []
      : [{ kind: 'bold', text: { yes: 'Yes. ', no: 'No. ', partial: 'It depends. ' }[answer.verdict] } as const];
  if (first.score === 0)
    return [
      ...verdict,
      { kind: 'bold', text: `None of the ${knowledge.topic.noun.many} that I know` },
      ` has ${asked} built in, so that decides nothing. Ask me how one of them does it.`,
    ];
  if (winner === 'either' && second) {
    return [
      ...verdict,
      { kind: 'bold', text: `${nameOf(knowledge, first.subject)} or ${nameOf(knowledge, second.subject)}` },
      `: for ${asked} they are too close to call (a ${percent(first.score)} and a ${percent(second.score)} match).`,
    ];
  }
  return [
    ...verdict,
    { kind: 'bold', text: nameOf(knowledge, first.subject) },
    ` for ${asked}: a ${percent(first.score)} match.`,
  ];
}

/** Who else would do as well, and what decided. */
function levelSentence(
  knowledge: Knowledge,
  { level, winner, decidedBy, ranking }: Recommendation,
): readonly Section[] {
  if (winner === 'either' || winner === null || level.length === 0) return [];
  const names = level.map((subject) => nameOf(knowledge, subject));
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
  const cell = decidedBy && knowledge.subjects[winner]?.facts[decidedBy]?.cell;
  const why = cell
    ? ` ${nameOf(knowledge, winner)} goes first for its ${lowerFirst(featureName(knowledge, decidedBy))}: ${cell}.`
    : ` They match to ${percent(ranking[1]?.score ?? 0)} at most.`;
  return [{ kind: 'paragraph', spans: [`Too close to it to call: ${listed(shown)}.${why}`] }];
}

/** What sources say of taking it for this. */
function adviceItems({ recommendation, points }: Recommend): readonly Spans[] {
  if (recommendation.winner === 'either') return [];
  return points.slice(0, 1).map(({ point }): Spans => [{ kind: 'bold', text: 'Choose it when: ' }, point.point]);
}

/** The ones behind it, each named once, and what would make another one win. */
function nextSentence(knowledge: Knowledge, { recommendation }: Recommend): readonly Section[] {
  const { ranking, winner, level, change } = recommendation;
  const named = winner === 'either' ? 2 : 1;
  const behind = ranking
    .slice(named, 3)
    .filter(({ subject }) => winner === 'either' || !level.includes(subject))
    .map(({ subject, score }) => `${nameOf(knowledge, subject)} (${percent(score)})`);
  const next = behind.length > 0 ? [`Runner-up: ${behind.join(', then ')}.`] : [];
  const turn = level.length > 0 ? [] : [changeText(knowledge, change)];
  const sentence = [...next, ...turn].join(' ');
  return sentence === '' ? [] : [{ kind: 'paragraph', spans: [sentence] }];
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

/** The requirements that set the first apart from the second, then those that weigh most. */
function reasonItems(knowledge: Knowledge, first: Ranked, second: Ranked | undefined): readonly Spans[] {
  const counterpart = (reason: Reason) =>
    second?.reasons.find((one) => one.requirement.feature === reason.requirement.feature);
  const lead = (reason: Reason) => reason.weight * (reason.satisfaction - (counterpart(reason)?.satisfaction ?? 0));
  const ranked = [...first.reasons].sort((a, b) => lead(b) - lead(a) || b.weight - a.weight).slice(0, 5);
  return ranked.map((reason): Spans => {
    const other = counterpart(reason);
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
}

/** How a requirement's importance is called. */
export function importanceName(requirement: Requirement): string {
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
