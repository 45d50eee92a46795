import { findTopic } from './bot/find-topic.ts';
import { findWants } from './bot/find-wants.ts';
import { type RecommendationResponse, respondRecommend } from './bot/recommendation.ts';
import type { Requirements } from './bot/requirements.ts';
import { type Response, respond } from './bot/response.ts';
import { BotError } from './errors.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { cite } from './reply/cite.ts';
import { snippetSections } from './reply/phrase-snippet.ts';
import type { Reply } from './reply/reply.ts';
import type { Want } from './understand/question.ts';
import { createUnderstand } from './understand/understand.ts';

/** The engine's front door. Pure: on one day the same question gets the same answer, and nothing is remembered between two. */
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

/** What the bot cannot know by itself. */
export interface BotOptions {
  /** Gives the day, YYYY-MM-DD; without it no fact is ever out of date. */
  readonly today?: (() => string) | undefined;
}

/** Builds the bot over loaded topics; the first is asked where a question fits none better. */
export function createBot(topics: readonly Knowledge[], { today }: BotOptions = {}): Bot {
  const engines = topics.map((knowledge) => {
    const others = topics.filter((other) => other !== knowledge);
    return { knowledge, understand: createUnderstand(knowledge, others) };
  });
  const engineOf = (topic: string) => engines.find((engine) => engine.knowledge.id === topic);
  return {
    topics,
    ask(text, context = []) {
      const found = findTopic(engines, text, context);
      if (!found) throw noTopic();
      return respond(found, today?.());
    },
    recommend(requirements) {
      const engine = engineOf(requirements.topic) ?? engines[0];
      if (!engine) throw noTopic();
      const wants = Object.entries(requirements.needs).map(([id, importance]): Want => ({ id, importance }));
      const { target, params } = requirements;
      return respondRecommend(engine.knowledge, { wants, candidates: [], target, params }, today?.());
    },
    recommendFromText(text) {
      const { knowledge, wants } = wantsIn(text);
      return respondRecommend(knowledge, { wants, candidates: [] }, today?.());
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
      const sources = cite(knowledge, [{ id, sources: snippet.sources }], today?.());
      return { sections: [...snippetSections(knowledge, id, params), ...sources], choices: [] };
    },
  };

  function wantsIn(text: string) {
    const found = findWants(engines, text);
    if (!found) throw noTopic();
    return found;
  }
}

function noTopic(): BotError {
  return new BotError('E_NO_TOPIC', 'No topic is loaded.');
}
