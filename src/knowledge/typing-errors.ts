/**
 * Counts typing errors; where there are more than `most`, it gives some number above it.
 * Optimal string alignment distance: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function typingErrors(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let errors = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, (twoAbove[j - 2] ?? 0) + 1);
      row.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return least;
    [twoAbove, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
