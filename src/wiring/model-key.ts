import type { Settings } from '../config.ts';

/** The endpoint that is asked where none is named. */
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

export type ModelKey =
  | { readonly kind: 'key'; readonly key: string }
  /** The endpoint is said to want none, is a machine of the user's own, or finds it in a header. */
  | { readonly kind: 'keyless'; readonly because: 'none' | 'own' | 'headers' }
  | { readonly kind: 'missing' };

/** A machine of the user's own: a loopback or private address, or a name without a dot, as service containers have. */
const OWN =
  /^(?:localhost|[^.:]+|.*[.](?:local|localhost|internal)|127[.].*|10[.].*|192[.]168[.].*|172[.](?:1[6-9]|2\d|3[01])[.].*|\[::1\]|\[f[cd].*\])$/;

type KeySettings = Pick<Settings, 'modelApiKey' | 'modelHeaders' | 'modelBaseUrl'>;

/** The key for the endpoint that the settings name. OpenAI's own variable counts for OpenAI alone: it is not shown to others. */
export function keyOf(
  { modelApiKey, modelHeaders, modelBaseUrl = DEFAULT_BASE_URL }: KeySettings,
  env: Readonly<Record<string, string | undefined>>,
): ModelKey {
  const { hostname } = new URL(modelBaseUrl);
  const usual = hostname === 'api.openai.com' ? env['OPENAI_API_KEY']?.trim() : undefined;
  const key = modelApiKey ?? usual ?? '';
  if (key === 'none') return { kind: 'keyless', because: 'none' };
  if (key !== '') return { kind: 'key', key };
  if (OWN.test(hostname)) return { kind: 'keyless', because: 'own' };
  return modelHeaders.length > 0 ? { kind: 'keyless', because: 'headers' } : { kind: 'missing' };
}

/** `Name: value` as a pair. One without a value is left out: the secret that it was to hold is empty here. */
export const headersOf = ({ modelHeaders }: KeySettings): readonly (readonly [string, string])[] =>
  modelHeaders.flatMap((line) => {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    return value === '' ? [] : [[name, value] as const];
  });
