import { z } from 'zod';
import { settingsFor } from './names.ts';
import { settingsSchema } from './settings.ts';

/** The JSON schema of `.github/bluecode.yml`, for editors. */
export function settingsFileJsonSchema(): Readonly<Record<string, unknown>> {
  const whole = z.toJSONSchema(settingsSchema, { io: 'input' });
  const properties = settingsFor('file').map(({ key, name, about }) => {
    const { default: builtIn, says } = about;
    const field = whole.properties?.[key];
    const shape = typeof field === 'object' ? field : {};
    return [name, { ...shape, description: says, ...(builtIn === undefined ? {} : { default: builtIn }) }];
  });
  return {
    $schema: whole.$schema,
    title: 'bluecode settings',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
