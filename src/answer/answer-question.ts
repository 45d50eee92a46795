import { unreachable } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Question } from '../understand/question.ts';
import { answerAbout } from './about.ts';
import { type Answer, nothing } from './answer.ts';
import { answerChoose } from './choose.ts';
import { answerCode } from './code.ts';
import { answerCompare, answerCompareFeature } from './compare.ts';
import { answerDeploy } from './deploy.ts';
import { answerRecommend } from './recommend.ts';
import { answerReplace } from './replace.ts';
import { answerSearch } from './search.ts';
import { answerStrengths } from './strengths.ts';
import { answerSupport } from './support.ts';
import { unknownAnswer } from './unknown.ts';
import { answerValue } from './value.ts';
import { answerWhich } from './which.ts';

/** Answers a question from the knowledge alone. Never throws for anything that a person asked. */
export function answerQuestion(knowledge: Knowledge, question: Question): Answer {
  switch (question.kind) {
    case 'support':
      return answerSupport(knowledge, question);
    case 'value':
    case 'explain':
      return answerValue(knowledge, question);
    case 'compare-feature':
      return answerCompareFeature(knowledge, question);
    case 'compare':
      return answerCompare(knowledge, question);
    case 'which':
      return answerWhich(knowledge, question);
    case 'recommend':
      return answerRecommend(knowledge, question);
    case 'choose':
      return answerChoose(knowledge, question);
    case 'strengths':
      return answerStrengths(knowledge, question);
    case 'code':
      return answerCode(knowledge, question);
    case 'deploy':
      return answerDeploy(knowledge, question);
    case 'about':
      return answerAbout(knowledge, question);
    case 'search':
      return answerSearch(knowledge, question);
    case 'replace':
      return answerReplace(knowledge, question);
    case 'several':
      return answerSeveral(question.parts.map((part) => answerQuestion(knowledge, part)));
    case 'help':
      return { ...nothing, kind: 'help' };
    case 'catalog':
      return { ...nothing, kind: 'catalog', subjects: Object.keys(knowledge.subjects) };
    case 'unknown':
      return unknownAnswer(knowledge, question.reason, question.near, question.unknownWords);
    default:
      return unreachable(question);
  }
}

function answerSeveral(parts: readonly Answer[]): Answer {
  const verdicts = new Set(parts.map((part) => part.verdict));
  return {
    kind: 'several',
    subjects: [...new Set(parts.flatMap((part) => part.subjects))],
    features: [...new Set(parts.flatMap((part) => part.features))],
    verdict: verdicts.size === 1 ? (parts[0]?.verdict ?? null) : null,
    winner: parts.find((part) => part.winner !== null)?.winner ?? null,
    evidence: parts.flatMap((part) => part.evidence),
    parts,
  };
}
