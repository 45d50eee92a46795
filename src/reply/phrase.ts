import type { Answer } from '../answer/answer.ts';
import { unreachable } from '../errors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { phraseCompare, phraseCompareFeature } from './phrase-compare.ts';
import { phraseCatalog, phraseHelp, phraseUnknown } from './phrase-help.ts';
import { phrasePoints, phraseTogether } from './phrase-points.ts';
import { phraseRecommend } from './phrase-recommend.ts';
import { phraseCode, phraseDeploy } from './phrase-snippet.ts';
import { phraseSupport } from './phrase-support.ts';
import { phraseAbout, phrasePassages } from './phrase-text.ts';
import { phraseValue } from './phrase-value.ts';
import { phraseWhich } from './phrase-which.ts';
import type { Section } from './reply.ts';

/**
 * Puts an answer into words; the sources come after, from the evidence. `topics` are those that the question may be
 * about, where it says nothing that belongs to one alone.
 */
export function phrase(
  knowledge: Knowledge,
  answer: Answer,
  topics: readonly Knowledge[] = [knowledge],
): readonly Section[] {
  switch (answer.kind) {
    case 'support':
      return phraseSupport(knowledge, answer);
    case 'value':
      return phraseValue(knowledge, answer);
    case 'compare-feature':
      return phraseCompareFeature(knowledge, answer);
    case 'compare':
      return phraseCompare(knowledge, answer);
    case 'which':
      return phraseWhich(knowledge, answer);
    case 'recommend':
      return phraseRecommend(knowledge, answer);
    case 'points':
      return phrasePoints(knowledge, answer);
    case 'together':
      return phraseTogether(answer);
    case 'code':
      return phraseCode(knowledge, answer);
    case 'deploy':
      return phraseDeploy(knowledge, answer);
    case 'about':
      return phraseAbout(knowledge, answer);
    case 'passages':
      return phrasePassages(knowledge, answer);
    case 'several':
      return answer.parts.flatMap((part) => phrase(knowledge, part));
    case 'help':
      return phraseHelp(topics);
    case 'catalog':
      return phraseCatalog(topics);
    case 'unknown':
      return phraseUnknown(knowledge, answer, topics);
    default:
      return unreachable(answer);
  }
}
