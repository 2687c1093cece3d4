import { OpenAI } from 'openai';
import { boundedFetch } from './bounded-fetch.ts';

export type EndpointOptions = {
  /** May hold a query, as Azure's `?api-version=…`. */
  readonly baseUrl: string;
  /** Undefined: the endpoint wants none. */
  readonly key: string | undefined;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/** Where models are asked. */
export type Endpoint = {
  readonly host: string;
  /** Sends a question; the answer's body is still to be read. @throws what the SDK throws */
  post(path: string, body: object, signal: AbortSignal): Promise<Response>;
  /** Takes keys out of a text that is shown to people. */
  scrub(text: string): string;
  readonly client: OpenAI;
};

/** They want the key in a header of their own; under `/openai/v1` both ways are understood. */
const AZURE = /(?:[.]openai[.]azure[.]com|[.]cognitiveservices[.]azure[.]com|[.]services[.]ai[.]azure[.]com)$/;

/** The SDK would take organisation, project and further keys from the environment: they are meant for somebody else. */
const NOTHING_FROM_ENVIRONMENT = { adminAPIKey: null, organization: null, project: null, webhookSecret: null } as const;

/** An OpenAI-compatible endpoint. Retries and time-outs are ours: the SDK forgets a `retry-after` of more than a minute. */
export function createEndpoint({ baseUrl, key, headers }: EndpointOptions): Endpoint {
  const url = new URL(baseUrl);
  const query = Object.fromEntries(url.searchParams);
  url.search = '';
  const own = headersOf(url, key, headers);
  const client = new OpenAI({
    ...NOTHING_FROM_ENVIRONMENT,
    // It insists on a key; which headers are really sent is decided in `boundedFetch`.
    apiKey: key ?? 'none',
    baseURL: url.href.replace(/[/]+$/, ''),
    defaultQuery: query,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    fetch: boundedFetch(own),
  });
  const secrets = [key, ...own.map(([, value]) => value)].filter((text) => text !== undefined && text.length >= 8);
  return {
    host: url.host,
    client,
    post: (path, body, signal) => client.post<unknown>(path, { body, signal }).asResponse(),
    scrub: (text) => secrets.reduce<string>((rest, secret) => rest.replaceAll(secret ?? '', '***'), text),
  };
}

function headersOf(url: URL, key: string | undefined, given: EndpointOptions['headers']): EndpointOptions['headers'] {
  const ours: EndpointOptions['headers'] =
    key === undefined ? [] : [AZURE.test(url.hostname) ? ['api-key', key] : ['authorization', `Bearer ${key}`]];
  const names = new Set(given.map(([name]) => name.toLowerCase()));
  return [...ours.filter(([name]) => !names.has(name)), ...given];
}
