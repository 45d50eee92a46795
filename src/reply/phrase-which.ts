import type { Answer } from '../answer/answer.ts';
import type { Finding } from '../answer/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { explanation } from './explanation.ts';
import type { Section, Spans } from './reply.ts';
import { asSentence, findingSentence, listed, nameOf } from './sentences.ts';

/** Words on which subjects have something: those that do, and what the others have. */
export function phraseWhich(knowledge: Knowledge, answer: Extract<Answer, { kind: 'which' }>): readonly Section[] {
  const names = (rows: Extract<Answer, { kind: 'which' }>['matches']) =>
    rows.flatMap(([finding]) => (finding ? [nameOf(knowledge, finding.subject)] : []));
  const isMany = answer.matches.length > mostInWords;
  const sections: Section[] = [];
  if (answer.matches.length > 0) {
    const sentences = answer.matches
      .flat()
      .slice(0, 2)
      .map((finding) => findingSentence(knowledge, finding));
    sections.push({
      kind: 'lead',
      spans: [
        { kind: 'bold', text: asSentence(listed(names(answer.matches))) },
        isMany ? '' : ` ${sentences.join(' ')}`,
      ],
    });
  } else {
    const inPart = answer.partly.length > 0 ? `None fully; in part ${listed(names(answer.partly))}.` : undefined;
    sections.push({
      kind: 'lead',
      spans: [{ kind: 'bold', text: inPart ?? `None of the ${knowledge.topic.noun.many} that I know.` }],
    });
  }
  const [first] = answer.matches.length > 0 ? answer.matches : answer.partly;
  if (isMany) sections.push(...cells(knowledge, 'What they have:', answer.matches.flat()));
  else if (first?.[0]) sections.push(...explanation(knowledge, first[0]));
  const rest = [...(answer.matches.length > 0 ? answer.partly : []), ...answer.others].flat();
  const hasAny = answer.matches.length > 0 || answer.partly.length > 0;
  return [...sections, ...cells(knowledge, hasAny ? 'The others:' : 'What they have instead:', rest)];
}

const mostInWords = 3;
const mostInList = 6;

/** What each has, as a list that says how much it leaves out. */
function cells(knowledge: Knowledge, title: string, findings: readonly Finding[]): readonly Section[] {
  const told = findings.filter((finding) => finding.fact || finding.claim.kind === 'component');
  const items = told
    .slice(0, mostInList)
    .map(
      (finding): Spans => [
        { kind: 'bold', text: `${nameOf(knowledge, finding.subject)}: ` },
        finding.fact?.cell ?? 'not used with it',
      ],
    );
  const left = told.length - items.length;
  return items.length > 0
    ? [{ kind: 'list', title, items: [...items, ...(left > 0 ? [[`and ${left} more`]] : [])] }]
    : [];
}
