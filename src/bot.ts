import type { Ranked } from './advise/rank.ts';
import type { Answer } from './answer/answer.ts';
import { answerQuestion } from './answer/answer-question.ts';
import { answerRecommend, type RecommendInput } from './answer/recommend.ts';
import { filledCode } from './answer/snippets.ts';
import { BotError } from './errors.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Importance } from './knowledge/schema.ts';
import { cite } from './reply/cite.ts';
import { phrase } from './reply/phrase.ts';
import { changeText, recommendedSnippet } from './reply/phrase-recommend.ts';
import { snippetSections } from './reply/phrase-snippet.ts';
import { plain } from './reply/plain.ts';
import type { Reply, Section } from './reply/reply.ts';
import { featureName } from './reply/sentences.ts';
import { shorten } from './reply/shorten.ts';
import { choices } from './reply/suggest.ts';
import type { Understanding, Want } from './understand/question.ts';
import { createUnderstand } from './understand/understand.ts';

/** What `/pickframework` asks for, or what was read from free text: ids of features and use cases, each with its importance. */
export interface Requirements {
  /** The topic's id. */
  readonly topic: string;
  readonly needs: Readonly<Record<string, Importance>>;
  readonly target?: string;
  readonly params: Readonly<Record<string, string>>;
}

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
  /** How the message was understood: what every word was linked to, the rule, the confidence. */
  readonly trace: Understanding;
}

/** A snippet ready to be pasted. */
export interface SnippetCode {
  readonly id: string;
  readonly language: string;
  readonly code: string;
}

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

export interface RecommendationResponse {
  readonly ranking: readonly RankedSubject[];
  readonly winner: string | null;
  readonly runner_up: string | null;
  readonly what_would_change_it: string;
  readonly snippet: SnippetCode | null;
  readonly text: string;
  readonly reply: Reply;
}

/** The engine's front door. Pure: the same question gets the same answer, and nothing is remembered between two. */
export interface Bot {
  readonly topics: readonly Knowledge[];
  /** Answers a message; `context` holds the earlier messages of the same thread, oldest first. */
  ask(text: string, context?: readonly string[]): Response;
  /** Recommends from the answers of the form. */
  recommend(requirements: Requirements): RecommendationResponse;
  /** Recommends from free text such as "realtime API, small team". */
  recommendFromText(text: string): RecommendationResponse;
  /** The requirements that free text names, to fill in a form; undefined where none is understood. */
  requirementsOf(text: string): Requirements | undefined;
  /** A snippet with the given parameters (each checked against its pattern, a wrong one replaced by the default) as a reply for a DM; undefined for an unknown id. */
  snippet(topic: string, id: string, params?: Readonly<Record<string, string>>): Reply | undefined;
}

/** Builds the bot over loaded topics; the first is asked where a question fits none better. */
export function createBot(topics: readonly Knowledge[]): Bot {
  const engines = topics.map((knowledge) => ({ knowledge, understand: createUnderstand(knowledge) }));
  const engineOf = (topic: string) => engines.find((engine) => engine.knowledge.id === topic);
  const read = (text: string, context: readonly string[]) => {
    const readings = engines.map(({ knowledge, understand }) => ({
      knowledge,
      understanding: understand(text, context),
    }));
    return readings.reduce((a, b) => (fitness(b.understanding) > fitness(a.understanding) ? b : a));
  };
  return {
    topics,
    ask(text, context = []) {
      const { knowledge, understanding } = read(text, context);
      return respond(knowledge, understanding);
    },
    recommend(requirements) {
      const engine = engineOf(requirements.topic) ?? engines[0];
      if (!engine) throw new BotError('E_NO_TOPIC', 'No topic is loaded.');
      const wants = Object.entries(requirements.needs).map(([id, importance]): Want => ({ id, importance }));
      return respondRecommend(engine.knowledge, {
        wants,
        candidates: [],
        target: requirements.target,
        params: requirements.params,
      });
    },
    recommendFromText(text) {
      const { knowledge, wants } = wantsIn(text);
      return respondRecommend(knowledge, { wants, candidates: [] });
    },
    requirementsOf(text) {
      const { knowledge, wants } = wantsIn(text);
      if (wants.length === 0) return undefined;
      return {
        topic: knowledge.id,
        needs: Object.fromEntries(wants.map((want) => [want.id, want.importance])),
        params: {},
      };
    },
    snippet(topic, id, params = {}) {
      const knowledge = engineOf(topic)?.knowledge;
      const snippet = knowledge?.snippets[id];
      if (!knowledge || !snippet) return undefined;
      return {
        sections: [...snippetSections(knowledge, id, params), ...cite(knowledge, [{ id, sources: snippet.sources }])],
        choices: [],
      };
    },
  };

  function wantsIn(text: string) {
    const found = engines.map(({ knowledge, understand }) => ({ knowledge, wants: understand.wants(text) }));
    const [first, ...rest] = found;
    if (!first) throw new BotError('E_NO_TOPIC', 'No topic is loaded.');
    return rest.reduce((a, b) => (b.wants.length > a.wants.length ? b : a), first);
  }
}

/** How well a topic fits: an answer before a decline, then the surer. */
function fitness(understanding: Understanding): number {
  return (understanding.question.kind === 'unknown' ? 0 : 1) + understanding.confidence;
}

/** An answer that is neither code nor steps nor an overall comparison is at most this long. */
const shortAnswer = 1500;

function respond(knowledge: Knowledge, understanding: Understanding): Response {
  const answer = answerQuestion(knowledge, understanding.question);
  const isDecline = answer.kind === 'unknown' || (answer.kind === 'recommend' && answer.winner === null);
  const reply = replyTo(knowledge, answer, understanding.unknownSubjects);
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
    trace: understanding,
  };
}

function replyTo(knowledge: Knowledge, answer: Answer, unknownSubjects: readonly string[]): Reply {
  const strangers: readonly Section[] =
    unknownSubjects.length > 0 && answer.kind !== 'unknown'
      ? [{ kind: 'note', spans: [`I know nothing about ${unknownSubjects.join(', ')}.`] }]
      : [];
  const sections = [...phrase(knowledge, answer), ...strangers, ...cite(knowledge, answer.evidence)];
  const reply: Reply = { sections, choices: choices(knowledge, answer) };
  const isLong = answer.kind === 'code' || answer.kind === 'deploy' || answer.kind === 'compare';
  const short = isLong ? reply : shorten(reply, shortAnswer);
  return short;
}

function respondRecommend(knowledge: Knowledge, input: RecommendInput): RecommendationResponse {
  const answer = answerRecommend(knowledge, input);
  if (answer.kind !== 'recommend') throw new BotError('E_RECOMMEND', 'A recommendation was expected.');
  const { recommendation } = answer;
  const understood = recommendation.requirements.length > 0;
  const base = replyTo(knowledge, answer, []);
  const code = recommendedSnippet(knowledge, answer);
  const sections = code
    ? [
        ...base.sections.filter((section) => section.kind !== 'sources'),
        code,
        ...base.sections.filter((section) => section.kind === 'sources'),
      ]
    : base.sections;
  const reply: Reply = { ...base, sections };
  return {
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

function snippetsOf(knowledge: Knowledge, answer: Answer): readonly SnippetCode[] {
  switch (answer.kind) {
    case 'code':
      return [snippetCode(knowledge, answer.snippet)];
    case 'deploy':
      return [answer.snippet, ...answer.alternatives].map((id) => snippetCode(knowledge, id));
    default:
      return [];
  }
}

function snippetCode(knowledge: Knowledge, id: string, params: Readonly<Record<string, string>> = {}): SnippetCode {
  return { id, language: knowledge.snippets[id]?.language ?? 'text', code: filledCode(knowledge, id, params) };
}

function sourcesOf(reply: Reply): readonly string[] {
  return reply.sections.flatMap((section) =>
    section.kind === 'sources' ? section.sources.map((source) => source.url ?? source.title) : [],
  );
}
