import type { Answer } from '../answer/answer.ts';
import { type Finding, factOf } from '../answer/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { caveatOf } from './explanation.ts';
import type { Section, Spans } from './reply.ts';
import { featureName, listed, lowerFirst, nameOf, verdictWords } from './sentences.ts';

type CompareFeature = Extract<Answer, { kind: 'compare-feature' }>;

/** Words for a comparison on one or several features: the verdict or the winner first. */
export function phraseCompareFeature(knowledge: Knowledge, answer: CompareFeature): readonly Section[] {
  const isTable = answer.rows.length > 1 || answer.subjects.length > 3 || answer.ranking.length > 0;
  const known = answer.rows.flatMap((row) => row.findings).filter((finding) => finding.fact);
  const table: readonly Section[] = isTable
    ? [
        featureTable(
          knowledge,
          answer.rows.flatMap(({ claim }) => ('feature' in claim && claim.feature ? [claim.feature] : [])),
          answer.ranking.length > 0 ? answer.ranking.slice(0, mostRanked) : answer.subjects,
        ),
      ]
    : [];
  const sentences = isTable
    ? []
    : known.map(
        (finding): Section => ({
          kind: 'paragraph',
          spans: [
            { kind: 'bold', text: `${nameOf(knowledge, finding.subject)}: ${finding.fact?.cell ?? ''}.` },
            ` ${finding.fact?.explanation ?? ''}`,
          ],
        }),
      );
  const facts = known.slice(0, 2).map(({ fact }) => fact);
  const said = facts.filter((fact, index) => facts.findIndex((other) => other?.caveat === fact?.caveat) === index);
  const caveats = isTable ? [] : said.flatMap(caveatOf);
  const points = answer.points.slice(0, 1).map(({ point }): Section => ({ kind: 'paragraph', spans: [point.point] }));
  return [{ kind: 'lead', spans: lead(knowledge, answer) }, ...table, ...sentences, ...points, ...caveats];
}

/** Of a ranking of all: the first ones are what is asked for. */
const mostRanked = 10;
const mostNamed = 3;

function leaders(knowledge: Knowledge, { subjects }: CompareFeature): string {
  const names = subjects.slice(0, mostNamed).map((id) => nameOf(knowledge, id));
  const others = subjects.length - names.length;
  return listed(others > 0 ? [...names, `${others} more`] : names);
}

function lead(knowledge: Knowledge, answer: CompareFeature): Spans {
  const features = answer.features.map((feature) => lowerFirst(featureName(knowledge, feature)));
  const what = listed(features);
  const [feature] = answer.features.map((id) => knowledge.features[id]);
  if (answer.verdict && answer.features.length === 1 && (feature?.kind === 'date' || feature?.kind === 'number')) {
    const cells = answer.rows
      .flatMap((row) => row.findings)
      .map((finding) => `${nameOf(knowledge, finding.subject)}: ${finding.fact?.cell ?? 'not on record'}`);
    return [{ kind: 'bold', text: verdictWords[answer.verdict] }, ` ${feature.name} – ${cells.join('; ')}.`];
  }
  if (answer.verdict && answer.winner && answer.winner !== 'either') {
    return [
      { kind: 'bold', text: verdictWords[answer.verdict] },
      ` On ${what}, ${nameOf(knowledge, answer.winner)} is ${standing(knowledge, answer)}.`,
    ];
  }
  if (answer.verdict) return [{ kind: 'bold', text: verdictWords[answer.verdict] }, ` On ${what} they are level.`];
  if (answer.ranking.length > 0 && answer.winner)
    return [{ kind: 'bold', text: leaders(knowledge, answer) }, `, on ${what}.`];
  if (answer.winner && answer.winner !== 'either')
    return [{ kind: 'bold', text: `${nameOf(knowledge, answer.winner)}` }, `, on ${what}.`];
  if (answer.winner === 'either') return [{ kind: 'bold', text: 'Level' }, ` on ${what}.`];
  return [`On ${what}:`];
}

/** Whether the one that is named has the better end or the worse one ("slower"). */
function standing(knowledge: Knowledge, answer: CompareFeature): string {
  const goodness = (finding: Finding) => {
    const feature = finding.feature ? knowledge.features[finding.feature] : undefined;
    const sign = feature && feature.kind !== 'choice' && feature.better === 'less' ? -1 : 1;
    return sign * (finding.amount ?? 0);
  };
  const row =
    answer.rows.find(({ findings }) => findings.some((finding) => finding.amount !== undefined))?.findings ?? [];
  const own = row.find((finding) => finding.subject === answer.winner);
  const others = row.filter((finding) => finding.subject !== answer.winner);
  return own && others.some((other) => goodness(other) > goodness(own)) ? 'behind' : 'ahead';
}

/** Words for an overall comparison: what differs as a table, then when to choose which. */
export function phraseCompare(knowledge: Knowledge, answer: Extract<Answer, { kind: 'compare' }>): readonly Section[] {
  const points = answer.points.slice(0, 1).map(({ point }): Section => ({ kind: 'lead', spans: [point.point] }));
  const reasoned = answer.subjects.length <= mostWithReasons ? answer.choose : [];
  const lists = reasoned.map(
    ({ subject, points: list }): Section => ({
      kind: 'list',
      title: `Choose ${nameOf(knowledge, subject)} when:`,
      items: list.slice(0, mostReasons).map(({ point }): Spans => [point.point]),
    }),
  );
  const first: readonly Section[] =
    points.length > 0
      ? points
      : [{ kind: 'lead', spans: [`${listed(answer.subjects.map((id) => nameOf(knowledge, id)))} side by side:`] }];
  return [...first, featureTable(knowledge, answer.rows, answer.subjects), ...lists];
}

const mostColumns = 4;
/** Of when to choose a subject; all of it is one of the questions that are offered next. */
const mostReasons = 3;
/** Beside more columns than these there is no room for reasons. */
const mostWithReasons = 3;

/** Features by subjects as a table; of many subjects a row each, which stays narrow enough to read. */
export function featureTable(
  knowledge: Knowledge,
  features: readonly string[],
  subjects: readonly string[],
): Extract<Section, { kind: 'table' }> {
  const cell = (subject: string, feature: string) => factOf(knowledge, subject, feature)?.fact.cell ?? 'unknown';
  const names = subjects.map((id) => nameOf(knowledge, id));
  const titles = features.map((feature) => featureName(knowledge, feature));
  return subjects.length > mostColumns
    ? {
        kind: 'table',
        header: ['', ...titles],
        rows: subjects.map((subject, at) => [names[at] ?? '', ...features.map((feature) => cell(subject, feature))]),
      }
    : {
        kind: 'table',
        header: ['', ...names],
        rows: features.map((feature, at) => [titles[at] ?? '', ...subjects.map((subject) => cell(subject, feature))]),
      };
}
