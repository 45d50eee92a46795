import { BotError } from '../errors.ts';

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** Something wrong in a knowledge file. An error keeps the bot from starting; a warning does not. */
export interface Problem extends Place {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** The folder has problems; the message lists every one of them, a line each. */
export class KnowledgeError extends BotError {
  override name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('E_KNOWLEDGE', problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** The problems that keep the bot from starting. */
export function errorsIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Prints a problem as `file:line:col rule: message`, which editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, message, severity } = problem;
  return `${file}:${line}:${column} ${rule}: ${severity === 'warning' ? '(warning) ' : ''}${message}`;
}

/**
 * Prints a problem as a GitHub Actions annotation.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function formatAnnotation({ file, line, column, rule, message, severity }: Problem): string {
  const properties = { file, line: String(line), col: String(column), title: rule };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity} ${list.join(',')}::${escapeData(message)}`;
}

/** Sorts problems as a reader goes through them: by file, from top to bottom. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
