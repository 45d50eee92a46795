import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { checkModal } from '../../../src/local-slack/check/payloads.ts';
import { explain } from '../../../src/reply/explain.ts';
import { whyView } from '../../../src/slack/blocks/why-view.ts';
import { teas, teasWith } from '../../helpers/knowledge.ts';

describe('whyView', () => {
  it.each([
    ['a question', 'Is sencha caffeine-free?'],
    ['nothing', ''],
    ['markup', '<!channel> <@U1> *is* `sencha` <https://a.example|x>?'],
    ['many words', 'sencha blorp '.repeat(3_000)],
    ['one long word', 'x'.repeat(40_000)],
    ['signs', '\u0000\u202e<&>*_~`'.repeat(4_000)],
  ])('keeps the limits of a modal for %s', (_, text) => {
    const bot = createBot([teas]);
    expect(() => checkModal(whyView(explain(teas, text, bot.ask(text)), 'x'.repeat(2_000)))).not.toThrow();
  });

  it('keeps them however long the names are', () => {
    const knowledge = teasWith((draft) => {
      draft.topic.name = 'x'.repeat(5_000);
      for (const subject of Object.values(draft.subjects)) subject.name = 'sencha '.repeat(2_000);
    });
    const text = 'which tea is caffeine-free, and why?';
    const view = whyView(explain(knowledge, text, createBot([knowledge]).ask(text)));
    expect(() => checkModal(view)).not.toThrow();
  });
});
