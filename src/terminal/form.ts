import { askedParams, type FormAnswers } from '../advise/form-answers.ts';
import { matchesParam } from '../answer/snippets.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply, Section } from '../reply/reply.ts';

/** The form on its way: what has been answered, and what is still to be asked. */
export interface FormProgress {
  readonly knowledge: Knowledge;
  readonly answers: FormAnswers;
  readonly open: readonly FormQuestion[];
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly about?: string | undefined;
}

interface FormQuestion {
  readonly kind: 'pick' | 'target' | 'param';
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired: boolean;
  readonly isMany: boolean;
  /** Empty where the answer is written. */
  readonly options: readonly Option[];
}

/** What an answer leads to: the form with one question less, or a remark on why the answer will not do. */
export type FormStep =
  | { readonly kind: 'next'; readonly form: FormProgress }
  | { readonly kind: 'again'; readonly remark: string };

/** Starts the form of a topic. */
export function startForm(knowledge: Knowledge): FormProgress {
  const { form, topic } = knowledge;
  const questions = Object.entries(form.questions).map(
    ([id, { label, hint, kind, required, options }]): FormQuestion => ({
      kind: 'pick',
      id,
      label,
      hint,
      isRequired: required,
      isMany: kind === 'many',
      options: Object.entries(options).map(([option, texts]) => ({ id: option, ...texts })),
    }),
  );
  const targets = Object.entries(topic.targets).map(([id, { name, about }]) => ({ id, label: name, about }));
  const target: FormQuestion = {
    kind: 'target',
    id: 'target',
    ...form.target,
    isRequired: false,
    isMany: false,
    options: targets,
  };
  return {
    knowledge,
    answers: { picks: {}, params: {} },
    open: targets.length > 0 ? [...questions, target] : questions,
  };
}

/** Puts the next question into words; undefined where the form is filled in. */
export function askNext({ open: [question] }: FormProgress): Reply | undefined {
  if (!question) return undefined;
  const options = question.options.map(
    ({ label, about }, index) => `${index + 1}. ${label}${about ? ` – ${about}` : ''}`,
  );
  const sections: readonly Section[] = [
    { kind: 'lead', spans: [{ kind: 'bold', text: question.label }] },
    ...(question.hint ? [{ kind: 'paragraph', spans: [question.hint] } as const] : []),
    ...(options.length > 0 ? [{ kind: 'paragraph', spans: [options.join('\n')] } as const] : []),
    { kind: 'paragraph', spans: [howToAnswer(question)] },
  ];
  return { sections, choices: [] };
}

/** Takes what was typed as the answer to the form's next question. */
export function answerNext(form: FormProgress, text: string): FormStep {
  const [question, ...rest] = form.open;
  if (!question) return { kind: 'next', form };
  if (text === '') {
    if (question.isRequired) return { kind: 'again', remark: 'This one needs an answer.' };
    return { kind: 'next', form: { ...form, open: rest } };
  }
  if (question.kind === 'param') return answerParam(form, question, rest, text);
  const picks = pick(question.options, text);
  if (!picks) return { kind: 'again', remark: `Please type ${numbers(question)}.` };
  if (picks.length > 1 && !question.isMany) return { kind: 'again', remark: 'Only one, please.' };
  return {
    kind: 'next',
    form: question.kind === 'target' ? withTarget(form, picks[0]) : withPicks(form, question, rest, picks),
  };
}

function withPicks(
  { knowledge, answers }: FormProgress,
  { id }: FormQuestion,
  open: readonly FormQuestion[],
  picks: readonly string[],
) {
  return { knowledge, answers: { ...answers, picks: { ...answers.picks, [id]: picks } }, open };
}

/** The parameters come last, and only those that a snippet for this target takes. */
function withTarget({ knowledge, answers }: FormProgress, target: string | undefined): FormProgress {
  const open = askedParams(knowledge, target).map((id): FormQuestion => {
    const { label = id, hint } = knowledge.topic.params[id] ?? {};
    return { kind: 'param', id, label, hint, isRequired: false, isMany: false, options: [] };
  });
  return { knowledge, answers: { ...answers, ...(target !== undefined && { target }) }, open };
}

function answerParam(
  form: FormProgress,
  { id, hint }: FormQuestion,
  open: readonly FormQuestion[],
  text: string,
): FormStep {
  const { knowledge, answers } = form;
  if (!matchesParam(knowledge, id, text)) return { kind: 'again', remark: `This does not fit. ${hint ?? ''}`.trim() };
  return {
    kind: 'next',
    form: { knowledge, answers: { ...answers, params: { ...answers.params, [id]: text } }, open },
  };
}

/** Reads "2", "1, 3" or "1 3", or an option's own words. */
function pick(options: readonly Option[], text: string): readonly string[] | undefined {
  const byName = options.find(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (byName) return [byName.id];
  const picks = text
    .split(/[\s,]+/)
    .map((number) => (/^\d+$/.test(number) ? options[Number(number) - 1]?.id : undefined));
  return picks.every((id) => id !== undefined) ? [...new Set(picks)] : undefined;
}

function howToAnswer(question: FormQuestion): string {
  const skip = question.isRequired
    ? ''
    : question.kind === 'param'
      ? ', or press Enter for the default'
      : ', or press Enter to skip';
  return `Type ${question.kind === 'param' ? 'a value' : numbers(question)}${skip}; /cancel ends the form.`;
}

function numbers({ isMany, options }: FormQuestion): string {
  return isMany
    ? 'one number or more, such as 1, 2'
    : options.length === 1
      ? 'the number'
      : `a number from 1 to ${options.length}`;
}
