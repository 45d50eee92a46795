/** The base of every error that this project throws on purpose: a stable `code`, a message that says what to do. */
export class BotError extends Error {
  override name = 'BotError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Closes an exhaustive switch: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new BotError('E_UNREACHABLE', `Unhandled case: ${JSON.stringify(value)}`);
}
