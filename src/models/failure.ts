import { APIError } from 'openai';
import { z } from 'zod';
import type { ModelFailure } from '../contracts/model.ts';
import type { Complaint } from './abilities.ts';
import { WebPageError } from './reply.ts';

/** What went wrong with one request, and what follows. */
export type Failure = {
  readonly kind: ModelFailure;
  /** What the server said, or what befell the connection: text of a stranger. */
  readonly said: string;
  /** The same may go well a little later. */
  readonly passing: boolean;
  /** Every other question to this model would fare the same. */
  readonly forAll: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** Refused outright it costs nothing; broken off later it most likely does. */
  readonly costly?: boolean;
  /** Present where the server spoke, so that something can be learnt from it. */
  readonly complaint?: Complaint | undefined;
  /** The server ended its stream before the answer's end. */
  readonly brokeOff?: boolean;
};

const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);
const RETIRED: ReadonlySet<string> = new Set(['models.github.ai', 'models.inference.ai.azure.com']);

const TOO_LONG =
  /context[_ ](?:length|window|size)|maximum context|prompt is too long|too many (?:input )?tokens|exceeds? .{0,40}(?:context|token)/i;
const FILTERED = /content[_ ]?filter|content[_ ]management[_ ]policy|content_policy|safety (?:system|filter)|cyber/i;
const QUOTA = /insufficient_quota|billing|credit balance/i;

/** What the SDK tells of an answer that was no success; its own types promise nothing. */
const apiErrorSchema = z.object({
  status: z.number().optional(),
  message: z.string(),
  code: z.unknown(),
  type: z.unknown(),
  param: z.unknown(),
  error: z.unknown(),
  headers: z.instanceof(Headers).optional(),
});
type ApiError = z.infer<typeof apiErrorSchema>;

/** What an error of a request means. Whatever is not known may pass. */
export function failureOf(error: unknown, host: string): Failure {
  if (error instanceof WebPageError) {
    const said = 'it answers with a web page: `model-base-url` most likely lacks its path, such as /v1';
    return { kind: 'rejected', said, passing: false, forAll: true };
  }
  const told = error instanceof APIError ? apiErrorSchema.safeParse(error).data : undefined;
  // NOTE: an error in mid-stream has no status: the server had said 200 before.
  if (told?.status !== undefined) return ofStatus(told.status, told, host, causeOf(error));
  if (told !== undefined && FILTERED.test(`${told.code} ${told.message}`))
    return { kind: 'refused', said: causeOf(error), passing: false, forAll: false };
  return passing(causeOf(error));
}

const passing = (said: string, retryAfter?: number, complaint?: Complaint): Failure => ({
  kind: 'unavailable',
  said,
  passing: true,
  forAll: false,
  retryAfter,
  complaint,
});

function ofStatus(status: number, error: ApiError, host: string, cause: string): Failure {
  const said = `HTTP ${status}: ${cause}`;
  const text = `${error.message} ${error.code ?? ''} ${error.type ?? ''} ${JSON.stringify(error.error ?? '')}`;
  const complaint = { status, text, param: typeof error.param === 'string' ? error.param : undefined };
  const final = (kind: ModelFailure, forAll: boolean, words = said): Failure => ({
    kind,
    said: words,
    passing: false,
    forAll,
    complaint,
  });
  if (status >= 300 && status < 400)
    return final('rejected', true, `HTTP ${status}: it redirects; give \`model-base-url\` the address it redirects to`);
  if (RETIRED.has(host) && (status === 404 || status === 410))
    return final('rejected', true, `HTTP ${status}: GitHub Models is retired; name another endpoint`);
  if (status < 500 && FILTERED.test(text)) return final('refused', false);
  if (status === 413 || ((status === 400 || status === 422) && TOO_LONG.test(text))) return final('truncated', false);
  if (status === 429 && QUOTA.test(text)) return final('rejected', true);
  if (PASSING.has(status)) return passing(said, retryAfterOf(error.headers), complaint);
  return final('rejected', [401, 402, 403, 404, 405, 410].includes(status));
}

/** The innermost cause says what befell the connection; the SDK itself says only that something did. */
function causeOf(error: unknown): string {
  let deepest = error;
  for (let depth = 0; depth < 5 && deepest instanceof Error && deepest.cause instanceof Error; depth++)
    deepest = deepest.cause;
  const text = deepest instanceof Error ? deepest.message || deepest.name : String(deepest);
  return text.replace(/\s+/g, ' ').slice(0, 240);
}

/** Seconds or a date, as HTTP has it; or milliseconds, as some have it. */
export function retryAfterOf(headers: Headers | undefined): number | undefined {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(exact) && exact >= 0) return exact;
  const text = headers?.get('retry-after') ?? '';
  const seconds = Number.parseFloat(text);
  if (/^[\d.]+$/.test(text) && Number.isFinite(seconds)) return seconds * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
