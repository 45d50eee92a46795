import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Section, Spans } from './reply.ts';
import { asSentence, listed, nameOf } from './sentences.ts';

/** Words on when to choose a subject, or on its strengths and weaknesses. */
export function phrasePoints(knowledge: Knowledge, answer: Extract<Answer, { kind: 'points' }>): readonly Section[] {
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

/** Words on subjects that go together: the first point leads, the others are listed. */
export function phraseTogether({ points }: Extract<Answer, { kind: 'together' }>): readonly Section[] {
  const [first, ...others] = points;
  const rest: readonly Section[] =
    others.length > 0 ? [{ kind: 'list', items: others.map(({ point }): Spans => [point.point]) }] : [];
  return [{ kind: 'lead', spans: [first?.point.point ?? ''] }, ...rest];
}
