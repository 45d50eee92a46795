import { inOrder } from '../advise/rank.ts';
import type { Answer } from '../answer/answer.ts';
import { factOf } from '../answer/finding.ts';
import { changedParams, deploySnippet, exampleSnippets } from '../answer/snippets.ts';
import { unreachable } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { exampleQuestions } from './example-questions.ts';
import type { Choice } from './reply.ts';
import { featureName, lowerFirst, nameOf } from './sentences.ts';

/** Gives up to three questions to go on with, each of which the bot can answer. */
function suggestions(knowledge: Knowledge, answer: Answer, topics: readonly Knowledge[]): readonly string[] {
  return [...new Set(questionsAfter(knowledge, answer, topics))].slice(0, 3);
}

/** What a subject is best compared with: of those that have the feature on record, the one that goes first among equals. */
function counterpartOf(knowledge: Knowledge, subject: string | undefined, feature?: string): string | undefined {
  const others = Object.keys(knowledge.subjects).filter((id) => id !== subject);
  const recorded = others.filter((id) => feature === undefined || factOf(knowledge, id, feature) !== undefined);
  const [first, ...rest] = recorded.length > 0 ? recorded : others;
  return first && rest.reduce((best, id) => (inOrder(knowledge, id, best) < 0 ? id : best), first);
}

function questionsAfter(knowledge: Knowledge, answer: Answer, topics: readonly Knowledge[]): readonly string[] {
  const [first, second] = answer.subjects;
  const other = second ?? counterpartOf(knowledge, first, answer.features[0]);
  if (first === undefined || other === undefined) return exampleQuestions(...topics);
  const name = nameOf(knowledge, first);
  const versus = `${name} vs ${nameOf(knowledge, other)}`;
  const choose = `When should I choose ${name}?`;
  const sides = `What are the pros and cons of ${name}?`;
  const deploy = () => (deploySnippet(knowledge, first) ? [`How do I deploy ${name}?`] : []);
  const code = () => (exampleSnippets(knowledge, [first], []).length > 0 ? [`Show me a ${name} example`] : []);
  switch (answer.kind) {
    case 'support':
    case 'value':
    case 'passages': {
      const about = answer.features[0] ? lowerFirst(featureName(knowledge, answer.features[0])) : '';
      return [...(about && second === undefined ? [`${versus}: ${about}?`] : []), choose, versus];
    }
    case 'compare-feature':
    case 'which':
      return [versus, choose];
    case 'compare':
    case 'together':
      return answer.subjects.map((id) => `When should I choose ${nameOf(knowledge, id)}?`);
    case 'recommend':
      return [choose, versus, ...deploy()];
    case 'points':
      return [versus, ...(answer.about === 'both' ? [choose] : [sides]), ...code()];
    case 'about':
    case 'deploy':
      return [versus, sides, ...code()];
    case 'code':
      return [versus, sides, ...deploy()];
    case 'several':
      return answer.parts.flatMap((part) => questionsAfter(knowledge, part, topics).slice(0, 1));
    case 'unknown':
      return [choose, sides, ...exampleQuestions(...topics)];
    case 'help':
    case 'catalog':
      return exampleQuestions(...topics);
    default:
      return unreachable(answer);
  }
}

/**
 * Gives the buttons that go with an answer: questions to go on with, the snippet for a DM, the form. `topics` are those
 * that the question may be about.
 */
export function choices(
  knowledge: Knowledge,
  answer: Answer,
  topics: readonly Knowledge[] = [knowledge],
): readonly Choice[] {
  const asked = suggestions(knowledge, answer, topics).map(
    (question): Choice => ({ kind: 'ask', label: question, question }),
  );
  const isOpen = answer.kind === 'compare' || (answer.kind === 'recommend' && answer.winner === 'either');
  const form = (answer.kind === 'help' ? topics : isOpen ? [knowledge] : []).map(
    ({ id, topic }): Choice => ({ kind: 'form', label: `Find my ${topic.noun.one}`, topic: id }),
  );
  const snippet =
    answer.kind === 'recommend' || answer.kind === 'code' || answer.kind === 'deploy' ? answer.snippet : undefined;
  const said = answer.kind === 'recommend' || answer.kind === 'deploy' ? answer.params : {};
  const params = snippet ? changedParams(knowledge, snippet, said) : {};
  const sent: readonly Choice[] = snippet
    ? [{ kind: 'snippet', label: 'Send me the snippet', topic: knowledge.id, snippet, params }]
    : [];
  return [...sent, ...form, ...asked];
}
