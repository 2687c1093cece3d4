import type { Given } from '../config.ts';

/** Settings that the environment of the machine may give, by variable. */
const VARIABLES = {
  BLUECODE_SANDBOX_IMAGE: 'sandbox-image',
  BLUECODE_SANDBOX_CONTAINER: 'sandbox-container',
  BLUECODE_ALLOW_REMOTE_ENGINE: 'allow-remote-engine',
  BLUECODE_MODEL: 'model',
  BLUECODE_MODEL_BASE_URL: 'model-base-url',
  BLUECODE_MODEL_API_KEY: 'model-api-key',
  BLUECODE_MODEL_HEADERS: 'model-headers',
} as const;

/** The settings that the environment gives, by setting name. */
export const settingsFromEnvironment = (env: Readonly<Record<string, string | undefined>>): Given =>
  Object.fromEntries(Object.entries(VARIABLES).map(([variable, name]) => [name, env[variable]]));
