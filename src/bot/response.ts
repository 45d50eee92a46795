import type { Recommendation } from '../advise/recommend.ts';
import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { plain } from '../reply/plain.ts';
import type { Reply } from '../reply/reply.ts';
import type { Understanding } from '../understand/question.ts';
import type { Found } from './engine.ts';
import { replyTo } from './reply-to.ts';
import { type SnippetCode, snippetCode } from './snippet-code.ts';

/** An answer with everything that a front or a check may want to know of it; the contract of the command line. */
export interface Response {
  readonly outcome: 'answer' | 'decline';
  /** Whether a bot that only listens may say this unasked. */
  readonly ambient: boolean;
  readonly kind: string;
  readonly topic: string;
  readonly subjects: readonly string[];
  readonly features: readonly string[];
  readonly verdict: 'yes' | 'no' | 'partial' | null;
  readonly facts: readonly string[];
  readonly winner: string | null;
  readonly text: string;
  readonly sources: readonly string[];
  readonly snippets: readonly SnippetCode[];
  readonly suggestions: readonly string[];
  readonly reply: Reply;
  /** The ranking behind a recommendation that some requirement was understood for. */
  readonly recommendation: Recommendation | undefined;
  /** How the message was understood: what every word was linked to, the rule, the confidence. */
  readonly trace: Understanding;
}

/** Answers what was understood, in all the forms that a front may want. */
export function respond({ knowledge, understanding, topics }: Found, today: string | undefined): Response {
  const answer = answerQuestion(knowledge, understanding.question);
  const isDecline = answer.kind === 'unknown' || (answer.kind === 'recommend' && answer.winner === null);
  const reply = replyTo(knowledge, answer, { unknownSubjects: understanding.unknownSubjects, topics, today });
  return {
    outcome: isDecline ? 'decline' : 'answer',
    ambient: understanding.ambient && !isDecline,
    kind: understanding.question.kind,
    topic: knowledge.id,
    subjects: answer.subjects,
    features: answer.features,
    verdict: answer.verdict,
    facts: answer.evidence.map((evidence) => evidence.id),
    winner: answer.winner,
    text: plain(reply),
    sources: sourcesOf(reply),
    snippets: snippetsOf(knowledge, answer),
    suggestions: reply.choices.flatMap((choice) => (choice.kind === 'ask' ? [choice.question] : [])),
    reply,
    recommendation:
      answer.kind === 'recommend' && answer.recommendation.requirements.length > 0 ? answer.recommendation : undefined,
    trace: understanding,
  };
}

function snippetsOf(knowledge: Knowledge, answer: Answer): readonly SnippetCode[] {
  switch (answer.kind) {
    case 'code':
      return [snippetCode(knowledge, answer.snippet)];
    case 'deploy':
      return [answer.snippet, ...answer.alternatives].map((id) => snippetCode(knowledge, id, answer.params));
    default:
      return [];
  }
}

function sourcesOf(reply: Reply): readonly string[] {
  return reply.sections.flatMap((section) =>
    section.kind === 'sources' ? section.sources.map((source) => source.url ?? source.title) : [],
  );
}
