/** What is read of a message, and where its characters stand in the whole. */
export interface Condensed {
  readonly text: string;
  /** Gives the offset in the whole message of an offset in `text`. */
  readonly at: (offset: number) => number;
}

/** A question stands at the beginning or at the end of a long message; what is between is a story, a log, a paste. */
const headLength = 250;
const tailLength = 450;

/** Keeps the beginning and the end of a long message, so that reading costs the same however long it is. */
export function condense(message: string): Condensed {
  if (message.length <= headLength + tailLength) return { text: message, at: (offset) => offset };
  const text = `${message.slice(0, headLength)}\n${message.slice(-tailLength)}`;
  const left = message.length - text.length;
  return { text, at: (offset) => (offset > headLength ? offset + left : offset) };
}
