import type { Answer, NamedPoint } from '../answer/answer.ts';
import type { Finding } from '../answer/finding.ts';
import { unreachable } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { phraseCompare, phraseCompareFeature } from './phrase-compare.ts';
import { phraseCatalog, phraseHelp, phraseUnknown } from './phrase-help.ts';
import { phraseRecommend } from './phrase-recommend.ts';
import { phraseCode, phraseDeploy } from './phrase-snippet.ts';
import { phraseAbout, phrasePassages } from './phrase-text.ts';
import type { Section, Spans } from './reply.ts';
import { asSentence, featureName, findingSentence, listed, lowerFirst, nameOf } from './sentences.ts';

/** Puts an answer into words; the sources come after, from the evidence. */
export function phrase(knowledge: Knowledge, answer: Answer): readonly Section[] {
  switch (answer.kind) {
    case 'support':
      return phraseSupport(knowledge, answer);
    case 'value':
      return phraseValue(knowledge, answer);
    case 'compare-feature':
      return phraseCompareFeature(knowledge, answer);
    case 'compare':
      return phraseCompare(knowledge, answer);
    case 'which':
      return phraseWhich(knowledge, answer);
    case 'recommend':
      return phraseRecommend(knowledge, answer);
    case 'points':
      return phrasePoints(knowledge, answer);
    case 'together':
      return [{ kind: 'lead', spans: [answer.points[0]?.point.point ?? ''] }, ...pointList(answer.points.slice(1))];
    case 'code':
      return phraseCode(knowledge, answer);
    case 'deploy':
      return phraseDeploy(knowledge, answer);
    case 'about':
      return phraseAbout(knowledge, answer);
    case 'passages':
      return phrasePassages(knowledge, answer);
    case 'several':
      return answer.parts.flatMap((part) => phrase(knowledge, part));
    case 'help':
      return phraseHelp(knowledge);
    case 'catalog':
      return phraseCatalog(knowledge);
    case 'unknown':
      return phraseUnknown(knowledge, answer);
    default:
      return unreachable(answer);
  }
}

type Of<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

const words = { yes: 'Yes.', no: 'No.', partial: 'Partly.' } as const;

function phraseSupport(knowledge: Knowledge, answer: Of<'support'>): readonly Section[] {
  if (answer.fit) return phraseFit(knowledge, answer);
  const lead: Spans = [
    ...(answer.verdict ? [{ kind: 'bold', text: words[answer.verdict] } as const, ' '] : []),
    answer.findings.map((finding) => findingSentence(knowledge, finding)).join(' '),
  ];
  const sections: Section[] = [{ kind: 'lead', spans: lead }];
  const explained =
    answer.findings.length > 2
      ? answer.findings.map(
          (finding): Spans => [
            { kind: 'bold', text: `${featureName(knowledge, finding.feature ?? '')}: ` },
            finding.fact?.cell ?? '',
          ],
        )
      : [];
  if (explained.length > 0) sections.push({ kind: 'list', items: explained });
  else sections.push(...answer.findings.flatMap((finding) => explanation(knowledge, finding)));
  if (answer.contrast.length > 0) {
    const others = answer.contrast
      .slice(0, 3)
      .map((finding) => `${nameOf(knowledge, finding.subject)}: ${finding.fact?.cell ?? ''}`);
    sections.push({ kind: 'paragraph', spans: [`By contrast – ${asSentence(others.join('; '))}`] });
  }
  return sections;
}

/** The explanation behind a finding, and what else must be said. */
function explanation(knowledge: Knowledge, finding: Finding): readonly Section[] {
  const { claim, fact } = finding;
  if (!fact) {
    const component = claim.kind === 'component' ? knowledge.components[claim.component] : undefined;
    if (!component) return [];
    const caveat: readonly Section[] = component.caveat ? [{ kind: 'note', spans: [component.caveat] }] : [];
    return [{ kind: 'paragraph', spans: [component.explanation] }, ...caveat];
  }
  const asked = 'feature' in claim && claim.feature ? claim.feature : undefined;
  const broader: readonly Section[] =
    finding.isBroader && asked
      ? [
          {
            kind: 'note',
            spans: [
              `On ${lowerFirst(featureName(knowledge, asked))} itself I have nothing on record; this is about ${lowerFirst(featureName(knowledge, finding.feature ?? ''))}.`,
            ],
          },
        ]
      : [];
  const caveat: readonly Section[] = fact.caveat ? [{ kind: 'note', spans: [fact.caveat] }] : [];
  return [...broader, { kind: 'paragraph', spans: [fact.explanation] }, ...caveat];
}

function phraseFit(knowledge: Knowledge, answer: Of<'support'>): readonly Section[] {
  const [subject = ''] = answer.subjects;
  const useCases = answer.fit?.wants.map((want) => featureName(knowledge, want.id)) ?? [];
  const verdict = answer.verdict ? words[answer.verdict] : '';
  const fits =
    answer.verdict === 'no'
      ? 'is not a good fit for'
      : answer.verdict === 'partial'
        ? 'fits only in part for'
        : 'is a good fit for';
  const own = answer.fit?.ranking.find((ranked) => ranked.subject === subject);
  const reasons = [...(own?.reasons ?? [])].sort((a, b) => b.weight - a.weight).slice(0, 4);
  const items = reasons.map(
    (reason): Spans => [
      { kind: 'bold', text: `${featureName(knowledge, reason.requirement.feature)}: ` },
      reason.fact?.cell ?? 'not on record',
    ],
  );
  const points = answer.points.slice(0, 2).map(({ point }): Section => ({ kind: 'paragraph', spans: [point.point] }));
  const first = answer.fit?.ranking[0];
  const better: readonly Section[] =
    first && own && first.subject !== subject && first.score - own.score >= knowledge.topic.tie
      ? [
          {
            kind: 'paragraph',
            spans: [
              `By what it needs, ${nameOf(knowledge, first.subject)} fits better (${percent(first.score)} against ${percent(own.score)}).`,
            ],
          },
        ]
      : [];
  return [
    {
      kind: 'lead',
      spans: [{ kind: 'bold', text: verdict }, ` ${nameOf(knowledge, subject)} ${fits} ${listed(useCases)}.`],
    },
    ...points,
    { kind: 'list', title: 'What it needs, and what is there:', items },
    ...better,
  ];
}

/** A share as a whole percentage. */
function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function phraseValue(knowledge: Knowledge, answer: Of<'value'>): readonly Section[] {
  const known = answer.findings.filter((finding) => finding.fact);
  const missing = answer.findings.filter((finding) => !finding.fact);
  const components = answer.components.flatMap((id): readonly Section[] => {
    const component = knowledge.components[id];
    if (!component) return [];
    const caveat: readonly Section[] = component.caveat ? [{ kind: 'note', spans: [component.caveat] }] : [];
    return [
      { kind: 'paragraph', spans: [{ kind: 'bold', text: `${component.name}: ` }, component.explanation] },
      ...caveat,
    ];
  });
  const isLong = known.length > 2;
  const facts = known.flatMap((finding): readonly Section[] => {
    const sentence = findingSentence(knowledge, finding);
    if (isLong)
      return [
        {
          kind: 'paragraph',
          spans: [
            {
              kind: 'bold',
              text: `${nameOf(knowledge, finding.subject)}, ${lowerFirst(featureName(knowledge, finding.feature ?? ''))}: `,
            },
            finding.fact?.explanation ?? '',
          ],
        },
      ];
    return [{ kind: 'lead', spans: [sentence] }, ...explanation(knowledge, finding)];
  });
  const gaps: readonly Section[] =
    missing.length > 0
      ? [{ kind: 'note', spans: [missing.map((finding) => findingSentence(knowledge, finding)).join(' ')] }]
      : [];
  return [...facts, ...components, ...gaps];
}

function phraseWhich(knowledge: Knowledge, answer: Of<'which'>): readonly Section[] {
  const names = (rows: Of<'which'>['matches']) =>
    rows.flatMap(([finding]) => (finding ? [nameOf(knowledge, finding.subject)] : []));
  const sections: Section[] = [];
  if (answer.matches.length > 0)
    sections.push({
      kind: 'lead',
      spans: [
        { kind: 'bold', text: asSentence(listed(names(answer.matches))) },
        ` ${answer.matches
          .flat()
          .slice(0, 2)
          .map((finding) => findingSentence(knowledge, finding))
          .join(' ')}`,
      ],
    });
  else
    sections.push({
      kind: 'lead',
      spans: [
        {
          kind: 'bold',
          text:
            answer.partly.length > 0 ? `None fully; in part ${listed(names(answer.partly))}.` : 'None of those I know.',
        },
      ],
    });
  const [first] = answer.matches.length > 0 ? answer.matches : answer.partly;
  if (first?.[0]) sections.push(...explanation(knowledge, first[0]));
  const rest = [...(answer.matches.length > 0 ? answer.partly : []), ...answer.others]
    .flat()
    .filter((finding) => finding.fact || finding.claim.kind === 'component');
  const items = rest
    .slice(0, 6)
    .map(
      (finding): Spans => [
        { kind: 'bold', text: `${nameOf(knowledge, finding.subject)}: ` },
        finding.fact?.cell ?? 'not used with it',
      ],
    );
  if (items.length > 0) sections.push({ kind: 'list', title: 'The others:', items });
  return sections;
}

function phrasePoints(knowledge: Knowledge, answer: Of<'points'>): readonly Section[] {
  const title = {
    choose: ['Choose', 'when'],
    avoid: ['Think twice about', 'when'],
    strengths: ['Strengths of', ''],
    weaknesses: ['Weaknesses of', ''],
    both: ['', ''],
  };
  const lists = answer.lists.flatMap(({ subject, side, points }): readonly Section[] => {
    const [before, after] =
      answer.about === 'both' ? (side === 'for' ? title.strengths : title.weaknesses) : title[answer.about];
    const heading = `${before} ${nameOf(knowledge, subject)}${after ? ` ${after}` : ''}:`;
    return points.length === 0
      ? []
      : [{ kind: 'list', title: heading, items: points.map(({ point }): Spans => [point.point]) }];
  });
  const lead = answer.subjects.length === 1 ? knowledge.subjects[answer.subjects[0] ?? '']?.best : undefined;
  const first: Section = lead
    ? { kind: 'lead', spans: [`${nameOf(knowledge, answer.subjects[0] ?? '')} is best for: ${asSentence(lead)}`] }
    : {
        kind: 'lead',
        spans: [answer.together[0]?.point.point ?? `On ${listed(answer.subjects.map((id) => nameOf(knowledge, id)))}:`],
      };
  return [first, ...lists];
}

/** Points as a list. */
function pointList(points: readonly NamedPoint[]): readonly Section[] {
  return points.length > 0 ? [{ kind: 'list', items: points.map(({ point }): Spans => [point.point]) }] : [];
}
