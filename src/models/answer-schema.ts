import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Keywords beyond the shape: not every provider takes them, and their grammars do not keep to them. Ranges are checked afterwards. */
const BEYOND_SHAPE: ReadonlySet<string> = new Set([
  '$schema',
  'default',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
]);

/** The shape of an answer as providers want it: every object closed, every property required. */
export function answerSchema(schema: z.ZodType): JsonSchema {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const keyword of Object.keys(jsonSchema))
        if (BEYOND_SHAPE.has(keyword)) Reflect.deleteProperty(jsonSchema, keyword);
      if (jsonSchema.type !== 'object' || jsonSchema.properties === undefined) return;
      jsonSchema.required = Object.keys(jsonSchema.properties);
      jsonSchema.additionalProperties = false;
    },
  });
  Reflect.deleteProperty(shape, '$schema');
  return shape;
}
