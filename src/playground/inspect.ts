import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecommendationResponse } from '../bot/recommendation.ts';
import type { Requirements } from '../bot/requirements.ts';
import type { Response } from '../bot/response.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Cause } from '../local-slack/passes.ts';
import type { Message } from '../local-slack/workspace.ts';
import { linkLabel } from '../reply/link-label.ts';
import { toMessages } from '../slack/blocks/messages.ts';
import { withoutMention } from '../slack/blocks/mrkdwn.ts';
import { decodeValue } from '../slack/button-values.ts';
import { conversationIn, remembered } from '../slack/conversation.ts';
import { requirementsFrom, stillKnown } from '../slack/form-answers.ts';
import type { ReloadingBot } from './reloading-bot.ts';
import { fromSlackText } from './slack-text.ts';
import type { Evidence, Inspection } from './wire.ts';

/** What the inspector works on. */
export interface InspectContext {
  readonly knowledge: ReloadingBot;
  readonly botUser: string;
  /** All messages of the channel, oldest first. */
  readonly messages: readonly Message[];
  /** What the person did that got this trigger id. */
  causeOf(trigger: string): Cause | undefined;
}

/** Finds out how a message came about by asking the bot the same once more. */
export function inspect(message: Message, context: InspectContext): Inspection {
  const { bot } = context.knowledge;
  if (!message.isByBot) return inspectQuestion(message, context);
  const answered = answeredBy(message);
  const post = context.messages.find(({ ts, isByBot }) => ts === answered?.answers && !isByBot);
  if (post) return inspectQuestion(post, context, message);
  if (answered?.question) return ofResponse(bot.ask(answered.question), answered.question, [], context, message);
  const cause = message.cause ?? context.causeOf(answered?.answers ?? '');
  const asked = decodeValue('ask', cause?.text)?.question;
  if (asked) return ofResponse(bot.ask(asked), asked, [], context, message);
  const explained = decodeValue('why', cause?.text);
  if (explained) {
    const { question, context: before } = explained;
    return ofResponse(bot.ask(question, before), question, before, context);
  }
  const snippet = decodeValue('snippet', cause?.text);
  if (snippet) return ofSnippet(snippet.topic, snippet.snippet, context);
  if (cause?.kind === 'command' && /^(help|\?)$/i.test(cause.text.trim()))
    return ofResponse(bot.ask('help'), 'help', [], context, message);
  return ofRecommendation(message, cause, context) ?? ofWords();
}

/** The answer says which of the two ways was gone: the question by itself, or with what stands before it. */
function inspectQuestion(post: Message, context: InspectContext, answer?: Message): Inspection {
  const { bot } = context.knowledge;
  const text = wordsOf(post, context);
  const alone = bot.ask(text || 'help');
  const before = contextOf(post, context);
  if (text === '' && before.length > 0) {
    const last = before.at(-1) ?? '';
    return ofResponse(bot.ask(last, before.slice(0, -1)), last, before.slice(0, -1), context, answer);
  }
  if (before.length === 0 || alone.ambient) return ofResponse(alone, text, [], context, answer);
  return ofResponse(bot.ask(text, before), text, before, context, answer);
}

function ofResponse(
  response: Response,
  text: string,
  before: readonly string[],
  context: InspectContext,
  answer?: Message,
): Inspection {
  const { trace } = response;
  const words = 'unknownWords' in trace.question ? trace.question.unknownWords : [];
  return {
    kind: 'question',
    text,
    context: before,
    spans: trace.spans.map((span) => ({ ...span, label: linkLabel(span) })),
    questionKind: response.kind,
    rule: trace.rule,
    confidence: trace.confidence,
    outcome: response.outcome,
    verdict: response.verdict,
    polarity: polarityOf(trace.question),
    subjects: response.subjects,
    features: response.features,
    unknown: [...trace.unknownSubjects, ...words],
    isAmbient: response.ambient,
    ambientReason: trace.ambientReason,
    evidence: evidenceOf(response.topic, response.facts, context.knowledge),
    isSame: !answer || toMessages(response.reply).some((part) => isFoundIn(part.text, answer)),
  };
}

function polarityOf(question: Response['trace']['question']): 'positive' | 'negated' | 'mixed' | null {
  if (!('claims' in question) || question.claims.length === 0) return null;
  const negated = question.claims.filter((claim) => claim.negated).length;
  if (negated === 0) return 'positive';
  return negated === question.claims.length ? 'negated' : 'mixed';
}

function ofSnippet(topic: string, id: string, { knowledge }: InspectContext): Inspection {
  return { kind: 'snippet', id, evidence: evidenceOf(topic, [id], knowledge), isSame: true };
}

/** A recommendation carries in its buttons what it was made from. */
function ofRecommendation(message: Message, cause: Cause | undefined, context: InspectContext): Inspection | undefined {
  const { bot } = context.knowledge;
  const values = [...valuesOf(message.blocks), cause?.text ?? ''];
  const wishes = values.flatMap((value) => decodeValue('form', value) ?? decodeValue('share', value) ?? []);
  const state = wishes.find((wish) => wish.state)?.state;
  const typed = cause?.kind === 'command' && cause.text.trim() !== '' ? cause.text : undefined;
  const text = wishes.find((wish) => wish.text)?.text ?? typed ?? null;
  const knowledge = bot.topics.find(({ id }) => id === state?.topic);
  const answer = (response: RecommendationResponse, requirements: Requirements | undefined): Inspection => ({
    kind: 'recommendation',
    text,
    needs: Object.entries(requirements?.needs ?? {}).map(([id, importance]) => ({
      id,
      name: nameOf(bot.topics, requirements?.topic, id),
      importance,
    })),
    ranking: response.ranking.map(({ subject, score, reasons }) => ({
      name: nameOf(bot.topics, requirements?.topic, subject),
      score,
      reasons: reasons.map(({ text: words, verdict, effect }) => ({ text: words, verdict, effect })),
    })),
    evidence: evidenceOf(requirements?.topic ?? '', factsOf(response), context.knowledge),
    isSame: toMessages(response.reply).some((part) => isFoundIn(part.text, message)),
  });
  if (state && knowledge) {
    const requirements = requirementsFrom(knowledge, stillKnown(knowledge, state));
    return answer(bot.recommend(requirements), requirements);
  }
  return text === null ? undefined : answer(bot.recommendFromText(text), bot.requirementsOf(text));
}

function factsOf({ ranking }: RecommendationResponse): readonly string[] {
  return ranking.flatMap(({ subject, reasons }) => reasons.map(({ feature }) => `${subject}.${feature}`));
}

function ofWords(): Inspection {
  return {
    kind: 'words',
    why: 'These are words of the Slack front itself; no question was asked for them.',
    evidence: [],
    isSame: true,
  };
}

/** What the bot reads before it answers: the thread, or the last half hour of a direct message. */
function contextOf(post: Message, context: InspectContext): readonly string[] {
  const isDirect = post.channel.startsWith('D');
  if (!post.thread_ts && !isDirect) return [];
  const from = Number(post.ts) - remembered.minutes * 60;
  const around = context.messages
    .filter(({ visibleTo, ts, thread_ts }) => {
      if (visibleTo) return false;
      return post.thread_ts ? ts === post.thread_ts || thread_ts === post.thread_ts : !thread_ts && Number(ts) > from;
    })
    .map(({ isByBot, ...message }) => ({ ...message, ...(isByBot && { bot_id: message.user }) }));
  return conversationIn(around, post.ts, context.botUser).texts.map(fromSlackText);
}

function wordsOf({ text }: Message, { botUser }: InspectContext): string {
  return fromSlackText(withoutMention(text, botUser));
}

function answeredBy({ metadata }: Message): { answers: string; question?: string } | undefined {
  return (metadata as { event_payload?: { answers: string; question?: string } } | undefined)?.event_payload;
}

function isFoundIn(text: string, answer: Message): boolean {
  return answer.text.includes(text.slice(0, 400));
}

function valuesOf(blocks: readonly unknown[]): readonly string[] {
  return (blocks as { type?: string; elements?: { value?: string }[] }[])
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements = [] }) => elements.flatMap(({ value }) => value ?? []));
}

function nameOf(topics: readonly Knowledge[], topic: string | undefined, id: string): string {
  const { features, useCases, subjects } = topics.find((one) => one.id === topic) ?? {};
  return subjects?.[id]?.name ?? features?.[id]?.name ?? useCases?.[id]?.name ?? id;
}

const longestExcerpt = 12;

function evidenceOf(topic: string, ids: readonly string[], knowledge: ReloadingBot): readonly Evidence[] {
  const origins = knowledge.originsOf(topic);
  const { isCurrent } = knowledge.state();
  return [...new Set(ids)].map((id) => {
    const origin = origins.get(id);
    const excerpt = origin && isCurrent ? excerptOf(origin.file, origin.line) : undefined;
    return { id, ...(origin && { file: origin.file, line: origin.line }), ...(excerpt && { excerpt }) };
  });
}

/** The lines of one entry: from its key to the next line that is indented as little. */
function excerptOf(file: string, line: number): string | undefined {
  try {
    const lines = readFileSync(resolve(file), 'utf8')
      .split('\n')
      .slice(line - 1, line - 1 + longestExcerpt + 1);
    const indent = indentOf(lines[0] ?? '');
    const end = lines.findIndex((one, index) => index > 0 && one.trim() !== '' && indentOf(one) <= indent);
    const entry = (end === -1 ? lines : lines.slice(0, end)).slice(0, longestExcerpt);
    return entry
      .map((one) => one.slice(indent))
      .join('\n')
      .trimEnd();
  } catch {
    return undefined;
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
