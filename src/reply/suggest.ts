import type { Answer } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Choice } from './reply.ts';
import { lowerFirst, nameOf } from './sentences.ts';

/** Gives up to three questions to go on with, each of which the bot can answer. */
function suggestions(knowledge: Knowledge, answer: Answer): readonly string[] {
  return [...new Set(questionsAfter(knowledge, answer))].slice(0, 3);
}

function questionsAfter(knowledge: Knowledge, answer: Answer): readonly string[] {
  const name = (id: string) => nameOf(knowledge, id);
  const [first] = answer.subjects;
  const other = Object.keys(knowledge.subjects).find((id) => id !== first);
  const [feature] = answer.features;
  const about = feature ? lowerFirst(knowledge.features[feature]?.name ?? '') : '';
  switch (answer.kind) {
    case 'support':
    case 'value':
    case 'passages':
      if (!first || !other) return examplesOf(knowledge);
      return [
        ...(about && answer.subjects.length === 1 ? [`${name(first)} vs ${name(other)}: ${about}?`] : []),
        `When should I choose ${name(first)}?`,
        `${name(first)} vs ${name(answer.subjects[1] ?? other)}`,
      ];
    case 'compare-feature':
    case 'which':
      return first && other
        ? [`${name(first)} vs ${name(answer.subjects[1] ?? other)}`, `When should I choose ${name(first)}?`]
        : examplesOf(knowledge);
    case 'compare':
    case 'together':
      return answer.subjects.map((id) => `What are the weaknesses of ${name(id)}?`);
    case 'recommend':
      return first && other
        ? [
            `When should I choose ${name(first)}?`,
            `${name(first)} vs ${name(answer.subjects[1] ?? other)}`,
            `How do I deploy ${name(first)}?`,
          ]
        : examplesOf(knowledge);
    case 'points':
    case 'about':
    case 'code':
    case 'deploy':
      return first && other
        ? [
            `${name(first)} vs ${name(other)}`,
            `What are the pros and cons of ${name(first)}?`,
            `Show me a ${name(first)} example`,
          ]
        : examplesOf(knowledge);
    case 'several':
      return answer.parts.flatMap((part) => questionsAfter(knowledge, part).slice(0, 1));
    case 'unknown': {
      const known = answer.near.filter((id) => id in knowledge.subjects);
      return known.length > 0
        ? [
            ...known.map((id) => `When should I choose ${name(id)}?`),
            ...known.map((id) => `What are the pros and cons of ${name(id)}?`),
            ...examplesOf(knowledge),
          ]
        : examplesOf(knowledge);
    }
    case 'help':
    case 'catalog':
      return examplesOf(knowledge);
  }
}

function examplesOf(knowledge: Knowledge): readonly string[] {
  return knowledge.questions.filter((question) => question.help).map((question) => question.q);
}

/** Gives the buttons that go with an answer: questions to go on with, the snippet for a DM, the form. */
export function choices(knowledge: Knowledge, answer: Answer): readonly Choice[] {
  const asked = suggestions(knowledge, answer).map((question): Choice => ({ kind: 'ask', label: question, question }));
  const form: readonly Choice[] =
    answer.kind === 'compare' || answer.kind === 'help' || (answer.kind === 'recommend' && answer.winner === 'either')
      ? [{ kind: 'form', label: `Find my ${knowledge.topic.noun.one}`, topic: knowledge.id }]
      : [];
  const snippet =
    answer.kind === 'recommend' || answer.kind === 'code' || answer.kind === 'deploy' ? answer.snippet : undefined;
  const params = answer.kind === 'recommend' ? answer.params : {};
  const sent: readonly Choice[] = snippet
    ? [{ kind: 'snippet', label: 'Send me the snippet', topic: knowledge.id, snippet, params }]
    : [];
  return [...sent, ...form, ...asked];
}
