import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en-min';
import { Nlp } from '@nlpjs/nlp';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Passage } from './passages-of.ts';

/** Something that finds a text for a question; the id of the best one, or undefined. */
export type Find = (question: string) => string | undefined | Promise<string | undefined>;

/** fuse.js over the passages, https://www.fusejs.io/api/options.html: words anywhere in the text, as its docs advise for long texts. */
export function fuse(passages: readonly Passage[]): Find {
  const index = new Fuse(passages, { keys: ['text'], ignoreLocation: true, includeScore: true });
  return (question) => index.search(question, { limit: 1 })[0]?.item.id;
}

/** MiniSearch over the passages, with the fuzziness and prefixes that its docs show: https://lucaong.github.io/minisearch/ */
export function miniSearch(passages: readonly Passage[]): Find {
  const index = new MiniSearch<Passage>({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(passages);
  return (question) => index.search(question)[0]?.id;
}

/** NLP.js trained with a text an intent: https://github.com/axa-group/nlp.js/blob/master/docs/v4/quickstart.md */
export async function nlpJs(passages: readonly Passage[]): Promise<Find> {
  const container = await containerBootstrap();
  container.use(LangEn);
  const nlp = new Nlp({ container, autoSave: false, languages: ['en'], nlu: { log: false } });
  for (const { id, text } of passages) nlp.addDocument('en', text, id);
  await nlp.train();
  return async (question) => (await nlp.process('en', question)).intent;
}
