/** What Slack refuses, by its own code (https://docs.slack.dev/reference/methods). */
export class Refusal extends Error {
  override name = 'Refusal' as const;
  readonly code: string;
  readonly details: readonly string[];

  constructor(code: string, details: readonly string[] = []) {
    super([code, ...details].join('\n'));
    this.code = code;
    this.details = details;
  }
}
