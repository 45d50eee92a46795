/** Makes the regular expression that a parameter's whole value must match; undefined where the pattern is none. */
export function wholePattern(pattern: string): RegExp | undefined {
  try {
    // Compiled alone first: joined with the brackets around it, a pattern like "a)|(b" would pass.
    new RegExp(pattern, 'u');
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}
