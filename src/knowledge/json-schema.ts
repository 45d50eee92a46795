import { z } from 'zod';
import { unreachable } from '../errors.ts';
import { describeValues } from './describe-values.ts';
import {
  componentsSchema,
  type Feature,
  factSchema,
  needSchema,
  pointSchema,
  subjectSchema,
  supportValues,
  useCasesSchema,
} from './schema.ts';
import { fileSchemas } from './topic-draft.ts';

/** A JSON Schema for editors. */
export interface EditorSchema {
  /** Where it is kept, below the folder of the schemas. */
  readonly path: string;
  /** The files that it is for, below the folder of the topics; `*` is any name. */
  readonly files: string;
  readonly schema: object;
}

/** The columns of a topic, by their ids. */
type Features = Readonly<Record<string, Feature>>;

/**
 * Makes the schemas with which an editor completes, checks and explains a YAML file while it is written. Files that
 * give facts have one for each topic, in which every feature is a property with its values: editors complete
 * properties, but not what only has to fit a pattern.
 */
export function editorSchemas(topics: Readonly<Record<string, Features>>): EditorSchema[] {
  const perTopic = Object.entries(topics).flatMap(([topic, features]) =>
    Object.entries(schemasOver(features)).map(([file, schema]) => ({
      path: `${topic}/${nameOf(file)}.json`,
      files: `${topic}/${file}`,
      schema: jsonSchemaOf(schema),
    })),
  );
  const forAll = Object.entries(fileSchemas)
    .filter(([file]) => !Object.hasOwn(schemasOver({}), file))
    .map(([file, schema]) => ({ path: `${nameOf(file)}.json`, files: `*/${file}`, schema: jsonSchemaOf(schema) }));
  return [...forAll, ...perTopic];
}

function nameOf(file: string): string {
  return file === subjectFiles ? 'subject' : file.replace(/\.yml$/, '');
}

const subjectFiles = 'subjects/*.yml';

function schemasOver(features: Features): Readonly<Record<string, z.ZodType>> {
  const subject = subjectSchema.shape;
  const component = componentsSchema.valueType;
  const useCase = useCasesSchema.valueType;
  const ids = Object.keys(features);
  const listed = (original: z.ZodType) =>
    ids.length === 0 ? original : withHoverOf(original, z.array(z.enum(ids)).default([]));
  const facts = () => perFeature(features, (feature) => factSchema.extend({ value: valuesOf(feature) }));
  const point = pointSchema.extend({ features: listed(pointSchema.shape.features) });
  const points = () => z.record(subject.choose.keyType, point);
  return {
    [subjectFiles]: subjectSchema.extend({
      choose: withHoverOf(subject.choose, points()),
      avoid: withHoverOf(subject.avoid, points()),
      strengths: withHoverOf(subject.strengths, points().default({})),
      weaknesses: withHoverOf(subject.weaknesses, points().default({})),
      facts: withHoverOf(subject.facts, facts()),
    }),
    'components.yml': z.record(
      componentsSchema.keyType,
      component.extend({
        adds: listed(component.shape.adds),
        facts: withHoverOf(component.shape.facts, facts().default({})),
      }),
    ),
    'use-cases.yml': z.record(
      useCasesSchema.keyType,
      useCase.extend({
        needs: withHoverOf(
          useCase.shape.needs,
          perFeature(features, () => needSchema),
        ),
      }),
    ),
  };
}

function perFeature(features: Features, schemaOf: (feature: Feature) => z.ZodType) {
  const shape = Object.entries(features).map(([id, feature]) => {
    const values = describeValues(feature).map((line) => `- ${line}`);
    const description = `${feature.name}. ${feature.about}\n\n${values.join('\n')}`;
    return [id, withMeta(schemaOf(feature).optional(), { description })] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

function valuesOf(feature: Feature): z.ZodType {
  const description = describeValues(feature).join('\n');
  switch (feature.kind) {
    case 'support': {
      const values = supportValues.filter((value) => feature.meaning[value] !== undefined);
      const enumDescriptions = values.map((value) => feature.meaning[value]);
      return withMeta(z.enum(values), { description: 'What the bot reckons with.', enumDescriptions });
    }
    case 'scale':
      return withMeta(z.enum(feature.levels), { description });
    case 'choice': {
      const choice = z.enum(Object.keys(feature.choices));
      return withMeta(z.union([choice, z.array(choice).min(1)]), { description });
    }
    case 'number':
      return withMeta(z.number(), { description });
    case 'date':
      return withMeta(z.union([z.string().regex(/^\d{4}(-\d{2}){0,2}$/), z.number().int()]), { description });
    case 'text':
      return withMeta(z.union([words, z.array(words).min(1)]), { description });
    default:
      return unreachable(feature);
  }
}

const words = z.string();

function withHoverOf<S extends z.ZodType>(original: z.ZodType, schema: S): S {
  return withMeta(schema, { description: original.description });
}

/** Adds to a schema made here; `.meta()` would derive another, which comes out as a reference to the first. */
function withMeta<S extends z.ZodType>(schema: S, meta: z.core.GlobalMeta): S {
  z.globalRegistry.add(schema, meta);
  return schema;
}

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
}
