import type { Ranked } from '../advise/rank.ts';
import { answerRecommend, type RecommendInput } from '../answer/recommend.ts';
import { BotError } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { changeText } from '../reply/phrase-recommend.ts';
import { codeSection } from '../reply/phrase-snippet.ts';
import { plain } from '../reply/plain.ts';
import type { Reply } from '../reply/reply.ts';
import { featureName } from '../reply/sentences.ts';
import { replyTo } from './reply-to.ts';
import { type SnippetCode, snippetCode } from './snippet-code.ts';

/** A subject with its place in the ranking and why it has it. */
export interface RankedSubject {
  readonly subject: string;
  /** From 0 (nothing of what was asked for) to 1 (all of it). */
  readonly score: number;
  readonly reasons: readonly {
    readonly feature: string;
    readonly verdict: 'yes' | 'no' | 'partial' | 'unknown';
    readonly effect: 'for' | 'against' | 'neutral';
    readonly text: string;
  }[];
}

/** A recommendation with everything that a front or a check may want to know of it. */
export interface RecommendationResponse {
  /** The topic's id. */
  readonly topic: string;
  readonly ranking: readonly RankedSubject[];
  readonly winner: string | null;
  readonly runner_up: string | null;
  readonly what_would_change_it: string;
  readonly snippet: SnippetCode | null;
  readonly text: string;
  readonly reply: Reply;
}

/** Recommends, with the ranking behind it and the snippet that deploys the winner. */
export function respondRecommend(
  knowledge: Knowledge,
  input: RecommendInput,
  today: string | undefined,
): RecommendationResponse {
  const answer = answerRecommend(knowledge, input);
  if (answer.kind !== 'recommend') throw new BotError('E_RECOMMEND', 'A recommendation was expected.');
  const { recommendation } = answer;
  const understood = recommendation.requirements.length > 0;
  const base = replyTo(knowledge, answer, { today });
  const reply: Reply = {
    ...base,
    sections: [
      ...base.sections.filter((section) => section.kind !== 'sources'),
      ...codeSection(knowledge, answer.snippet, answer.params),
      ...base.sections.filter((section) => section.kind === 'sources'),
    ],
  };
  return {
    topic: knowledge.id,
    ranking: understood ? recommendation.ranking.map((ranked) => rankedSubject(knowledge, ranked)) : [],
    winner: understood ? recommendation.winner : null,
    runner_up: understood ? recommendation.runnerUp : null,
    what_would_change_it: understood ? changeText(knowledge, recommendation.change) : '',
    snippet: answer.snippet ? snippetCode(knowledge, answer.snippet, answer.params) : null,
    text: plain(reply),
    reply,
  };
}

function rankedSubject(knowledge: Knowledge, ranked: Ranked): RankedSubject {
  return {
    subject: ranked.subject,
    score: Math.round(ranked.score * 1000) / 1000,
    reasons: ranked.reasons.map((reason) => ({
      feature: reason.requirement.feature,
      verdict: reason.verdict,
      effect: reason.verdict === 'yes' ? 'for' : reason.verdict === 'no' ? 'against' : 'neutral',
      text: `${featureName(knowledge, reason.requirement.feature)}: ${reason.fact?.cell ?? 'not on record'}`,
    })),
  };
}
