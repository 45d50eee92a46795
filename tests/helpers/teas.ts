import { join } from 'node:path';
import { type Bot, createBot } from '../../src/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The bot over the tiny topic of the fixtures. */
export function teaBot(): Bot {
  return createBot(loadKnowledge(join(import.meta.dirname, '..', 'fixtures', 'topics')));
}
