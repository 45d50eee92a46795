import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { explanation } from './explanation.ts';
import type { Section, Spans } from './reply.ts';
import { asSentence, findingSentence, listed, nameOf } from './sentences.ts';

/** Words on which subjects have something: those that do, and what the others have. */
export function phraseWhich(knowledge: Knowledge, answer: Extract<Answer, { kind: 'which' }>): readonly Section[] {
  const names = (rows: Extract<Answer, { kind: 'which' }>['matches']) =>
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
