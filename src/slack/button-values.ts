import { z } from 'zod';
import { idSchema } from '../knowledge/schema.ts';
import { limits } from './blocks/limits.ts';

/** Raised when a value means something else than before: buttons of older messages then lead to a restart. */
const version = 1;
const envelopeSchema = z.looseObject({ v: z.literal(version) });
const params = z.record(idSchema, z.string().max(300));

/** A requirement: a feature or a use case, and how much it matters. */
export const needSchema = z.object({ id: idSchema, importance: z.enum(['must', 'should', 'nice', 'avoid']) });

/** The answers of the form as a person gave them, to be worked with again or changed. */
export const formStateSchema = z.strictObject({
  topic: idSchema,
  picks: z.record(idSchema, z.array(idSchema)),
  /** What was asked for in free text and has no option in the form. */
  also: z.record(idSchema, needSchema.shape.importance).optional(),
  target: idSchema.optional(),
  params,
});

/** What a person filled in: the options picked, question by question. */
export type FormState = z.infer<typeof formStateSchema>;

interface Values {
  readonly ask: { readonly question: string };
  readonly snippet: {
    readonly topic: string;
    readonly snippet: string;
    readonly params: Readonly<Record<string, string>>;
  };
  /** Without a topic the person chooses it in the form. */
  readonly form: {
    readonly topic?: string | undefined;
    readonly state?: FormState | undefined;
    readonly text?: string | undefined;
  };
  readonly why: {
    readonly topic: string;
    /** Of the knowledge that the answer was given from. */
    readonly version: string;
    readonly question: string;
    /** The messages before the question that it takes to understand it. */
    readonly context: readonly string[];
  };
  readonly share: { readonly state?: FormState | undefined; readonly text?: string | undefined };
  readonly metadata: {
    readonly topic: string;
    readonly channel?: string | undefined;
    readonly responseUrl?: string | undefined;
  };
}

const schemas: { readonly [K in ValueKind]: z.ZodType<Value<K>> } = {
  ask: z.strictObject({ question: z.string().min(1) }),
  snippet: z.strictObject({ topic: idSchema, snippet: idSchema, params }),
  form: z.strictObject({
    topic: idSchema.optional(),
    state: formStateSchema.optional(),
    text: z.string().min(1).optional(),
  }),
  why: z.strictObject({
    topic: idSchema,
    version: z.string().regex(/^[0-9a-f]{12}$/),
    question: z.string().min(1),
    context: z.array(z.string()),
  }),
  share: z.strictObject({ state: formStateSchema.optional(), text: z.string().min(1).optional() }),
  metadata: z.strictObject({ topic: idSchema, channel: z.string().optional(), responseUrl: z.url().optional() }),
};

export type ValueKind = keyof Values;
export type Value<K extends ValueKind> = Values[K];

/** Writes the state that travels through Slack; undefined where it is longer than Slack carries. */
export function encodeValue<K extends ValueKind>(kind: K, value: Value<K>): string | undefined {
  const text = JSON.stringify({ v: version, ...value });
  return text.length <= (kind === 'metadata' ? limits.view.metadata : limits.button.value) ? text : undefined;
}

/** Reads state that came back from Slack; undefined where it is stale, broken or forged. */
export function decodeValue<K extends ValueKind>(kind: K, text: string | undefined): Value<K> | undefined {
  try {
    const { v: _, ...value } = envelopeSchema.parse(JSON.parse(text ?? ''));
    return schemas[kind].parse(value);
  } catch {
    return undefined;
  }
}
