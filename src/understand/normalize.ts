/**
 * What a message says apart from its words, and its text with Slack's markup blanked out.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export interface Normalized {
  /** As long as the original, character for character, so that offsets stay true; small letters. */
  readonly text: string;
  /** A block of code, a quotation, a stack trace: somebody shows something of their own. */
  readonly hasCode: boolean;
  readonly hasQuote: boolean;
  /** Somebody other than the bot is spoken to; the bot's own mention is taken off before. */
  readonly addressesPerson: boolean;
  readonly hasLink: boolean;
}

const straight: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': ' ',
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '—',
  '―': '—',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
};

/** Takes a message as Slack delivers it or as a person types it; gives its plain text at the same offsets. */
export function normalize(message: string): Normalized {
  let text = message;
  const blank = (pattern: RegExp, keep: (match: string, ...groups: string[]) => string = () => '') => {
    text = text.replace(pattern, (match: string, ...groups: string[]) => keep(match, ...groups).padEnd(match.length));
  };
  const hasCode = /```/.test(text);
  const hasQuote = /^(?:&gt;|>)/m.test(text);
  const hasLink = /https?:\/\/\S/.test(text);
  const addressesPerson = /<@[^<>]{1,200}>/.test(text);
  blank(/```[\s\S]*?(?:```|$)/g);
  blank(/^(?:&gt;|>)+/gm);
  blank(/<[@#!][^<>]{1,200}>/g);
  blank(/<https?:\/\/[^<>|]*(?:\|([^<>]*))?>/g, (match, label) => (label ?? '').padStart(match.length - 1));
  blank(/<(?:mailto|tel):[^<>]*>/g);
  blank(/https?:\/\/[^\s<>]+/g);
  blank(/(?<![\w])[_~*]{1,3}(?=\S)|(?<=\S)[_~*]{1,3}(?![\w])/g);
  blank(/:[a-z0-9_+-]{2,40}:/g, () => ',');
  blank(/&amp;/g, () => '&');
  blank(/&lt;/g, () => '<');
  blank(/&gt;/g, () => '>');
  text = text.replace(/[‘’‛`´“”–―−‐‑\u00a0\u200b\ufeff]/g, (character) => straight[character] ?? character);
  text = text.replace(/[\p{Lu}]/gu, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
  return { text, hasCode, hasQuote, addressesPerson, hasLink };
}
