/**
 * What Slack allows, in one place. Sources: https://docs.slack.dev/reference/block-kit/blocks (and the pages of each block,
 * element and object below it), https://docs.slack.dev/reference/views/modal-views and
 * https://docs.slack.dev/reference/methods/chat.postMessage.
 */
export const limits = {
  message: {
    blocks: 50,
    /** Not documented: messages are refused from about 11,000 characters on (https://github.com/slackapi/bolt-js/issues/2509). */
    characters: 10_000,
    text: 4_000,
  },
  view: {
    blocks: 100,
    title: 24,
    button: 24,
    metadata: 3_000,
    /** Of the JSON; Slack counts 250,000 bytes, and a character has three at most. */
    characters: 80_000,
  },
  actions: { elements: 25 },
  context: { elements: 10, text: 2_000 },
  header: { text: 150 },
  section: { text: 3_000 },
  input: { label: 2_000, hint: 2_000, value: 3_000, placeholder: 150 },
  table: { rows: 100, columns: 20 },
  button: { text: 75, value: 2_000, label: 75 },
  option: { text: 75, value: 75, description: 75 },
  /** Radio buttons and checkboxes. */
  group: { options: 10 },
  select: { options: 100 },
  url: 3_000,
} as const;

/** Shortens a text to at most `max` characters, with an ellipsis where something was left out. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

/** As many of the blocks as a modal or a home view may have. */
export function fitView<T>(blocks: readonly T[]): T[] {
  let characters = 0;
  return blocks.slice(0, limits.view.blocks).filter((block) => {
    characters += JSON.stringify(block).length;
    return characters <= limits.view.characters;
  });
}
