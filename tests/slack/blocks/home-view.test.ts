import { describe, expect, it } from 'vitest';
import { checkHome } from '../../../src/local-slack/check/payloads.ts';
import { buttonsOf } from '../../../src/local-slack/local-slack.ts';
import { homeView } from '../../../src/slack/blocks/home-view.ts';
import { teaBot } from '../../helpers/teas.ts';

const { topics } = teaBot();

describe('homeView', () => {
  it('shows the form, the examples and what is known', () => {
    const home = checkHome(homeView(topics));
    expect(buttonsOf(home.blocks).map(({ text }) => text.text)).toEqual([
      'Pick a tea',
      'Is rooibos caffeine-free?',
      'Is Assam stronger than sencha?',
    ]);
    expect(JSON.stringify(home)).toMatch(/3 teas.*checked between 2026-\d\d-\d\d and 2026-\d\d-\d\d/);
  });

  it('shows each of several topics, and how to ask once', () => {
    const second = topics.map((topic) => ({ ...topic, id: 'herbs', topic: { ...topic.topic, name: 'Herbs' } }));
    const home = checkHome(homeView([...topics, ...second]));
    const text = JSON.stringify(home);
    for (const name of ['"Teas"', '"Herbs"']) expect(text).toContain(name);
    expect(text.match(/Mention me in a channel/g)).toHaveLength(1);
    expect(buttonsOf(home.blocks)).toHaveLength(6);
  });

  it('keeps every limit of Slack, however many topics and examples there are', () => {
    const many = topics.flatMap((topic) =>
      Array.from({ length: 40 }, () => ({
        ...topic,
        topic: { ...topic.topic, name: 'x'.repeat(500), summary: 'x'.repeat(9_000) },
        questions: Array.from({ length: 60 }, () => ({
          q: 'x'.repeat(300),
          context: [],
          help: true as const,
          expect: { outcome: 'answer' as const },
        })),
      })),
    );
    expect(() => checkHome(homeView(many))).not.toThrow();
  });
});
