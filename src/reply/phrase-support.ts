import type { Answer, Fit } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { explanation } from './explanation.ts';
import { featureTable } from './phrase-compare.ts';
import type { Section, Spans } from './reply.ts';
import { asSentence, featureName, findingSentence, listed, nameOf, percent, verdictWords } from './sentences.ts';

/** Words on whether something holds: the verdict, the facts behind it, and what others have instead. */
export function phraseSupport(knowledge: Knowledge, answer: Extract<Answer, { kind: 'support' }>): readonly Section[] {
  if (answer.fit) return phraseFit(knowledge, answer, answer.fit);
  const lead: Spans = [
    ...(answer.verdict ? [{ kind: 'bold', text: verdictWords[answer.verdict] } as const, ' '] : []),
    answer.findings.map((finding) => findingSentence(knowledge, finding)).join(' '),
  ];
  if (answer.findings.length > mostInSentences && answer.features.length === 1) return inTable(knowledge, answer);
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

/** Of more subjects than these a table tells more than sentences. */
const mostInSentences = 3;

function inTable(knowledge: Knowledge, answer: Extract<Answer, { kind: 'support' }>): readonly Section[] {
  const { one } = knowledge.topic.noun;
  const about = `${listed(answer.features.map((feature) => featureName(knowledge, feature)))}, ${one} by ${one}:`;
  const verdict: Spans = answer.verdict ? [{ kind: 'bold', text: verdictWords[answer.verdict] }, ' '] : [];
  return [{ kind: 'lead', spans: [...verdict, about] }, featureTable(knowledge, answer.features, answer.subjects)];
}

/** Words on whether a subject suits a use: what it needs, and what is there. */
function phraseFit(
  knowledge: Knowledge,
  answer: Extract<Answer, { kind: 'support' }>,
  { holds, recommendation }: Fit,
): readonly Section[] {
  const [subject = ''] = answer.subjects;
  const useCases = recommendation.wants.map((want) => featureName(knowledge, want.id));
  const verdict = answer.verdict ? verdictWords[answer.verdict] : '';
  const fits =
    holds === 'no' ? 'is not a good fit for' : holds === 'partial' ? 'fits only in part for' : 'is a good fit for';
  const own = recommendation.ranking.find((ranked) => ranked.subject === subject);
  const reasons = [...(own?.reasons ?? [])].sort((a, b) => b.weight - a.weight).slice(0, 4);
  const items = reasons.map(
    (reason): Spans => [
      { kind: 'bold', text: `${featureName(knowledge, reason.requirement.feature)}: ` },
      reason.fact?.cell ?? 'not on record',
    ],
  );
  const points = answer.points.slice(0, 2).map(({ point }): Section => ({ kind: 'paragraph', spans: [point.point] }));
  const first = recommendation.ranking[0];
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
