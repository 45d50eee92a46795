export type Style = 'bold' | 'dim' | 'green' | 'cyan';

/** Gives a text a style, or leaves it as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** What a terminal's colour depends on. */
export interface ColourSigns {
  readonly isTTY: boolean;
  /** The variable NO_COLOR: whoever sets it to anything wants no colour (https://no-color.org). */
  readonly noColor: string | undefined;
  /** The variable TERM: a terminal called `dumb` shows escape sequences as they are. */
  readonly term: string | undefined;
}

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  cyan: [36, 39],
};

/** Tells whether to print in colour. */
export function wantsColour({ isTTY, noColor, term }: ColourSigns): boolean {
  return isTTY && !noColor && term !== 'dumb';
}

/** Gives the `Paint` for a terminal with or without colour. */
export function paintFor(hasColour: boolean): Paint {
  if (!hasColour) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
