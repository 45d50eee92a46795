/** After how many days a statement counts as possibly out of date where its feature says nothing else. */
export const freshDays = 365;

/** The day on which somebody last read a statement in one of its sources, YYYY-MM-DD: what a reader may rely on. */
export function lastChecked(sources: readonly { readonly checked: string }[]): string {
  return sources.reduce((latest, { checked }) => (checked > latest ? checked : latest), '');
}

/** Whether more than `fresh` days lie between the day something was checked and `today`, both YYYY-MM-DD. */
export function isOutOfDate(checked: string, fresh: number, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > fresh * millisecondsPerDay;
}

const millisecondsPerDay = 86_400_000;
