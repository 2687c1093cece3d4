import { Stream } from 'openai/core/streaming';
import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** What a model said, whoever served it. */
export type Reply = {
  readonly text: string;
  readonly refusal: string;
  /** `undefined`: the answer just stops. */
  readonly finish: string | undefined;
  readonly usage: Tokens | undefined;
};

/** Tokens as the server counted them. */
export type Tokens = { readonly prompt: number; readonly answer: number };

/** The answer is a web page: something else than an API listens there. */
export class WebPageError extends Error {}

/** More than any answer is long; a server that goes on for ever is hung up on. */
const MOST_CHARACTERS = 2_000_000;

const words = z.string().nullish().catch(undefined);
const piece = z.object({ content: words, refusal: words }).nullish().catch(undefined);
const whole = z.number().nullish().catch(undefined);

/** Forgiving: servers leave out and add what they like. A chunk of a stream has `delta`, an answer in one piece `message`. */
const bodySchema = z.object({
  choices: z
    .array(z.object({ delta: piece, message: piece, finish_reason: words }))
    .nullish()
    .catch(undefined),
  usage: z.object({ prompt_tokens: whole, completion_tokens: whole }).nullish().catch(undefined),
});
/** Some servers say 200 and mean something else. */
const errorSchema = z.object({ error: z.unknown() });

/**
 * Reads an answer to its end, in whatever form it comes.
 * @param alive told of each sign of life
 * @throws WebPageError, and what the SDK throws for an error in mid-stream
 */
export async function readReply(
  response: Response,
  { client }: Endpoint,
  controller: AbortController,
  alive: () => void,
): Promise<Reply> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('text/html')) throw new WebPageError('a web page');
  if (!type.includes('text/event-stream')) {
    const reply = collect();
    const body = await bodyOf(response);
    const wrong = errorSchema.safeParse(body).data?.error;
    if (wrong !== undefined && wrong !== null) throw new Error(JSON.stringify(wrong));
    reply.add(body);
    return reply.end();
  }
  const reply = collect();
  for await (const chunk of Stream.fromSSEResponse<unknown>(response, controller, client)) {
    alive();
    reply.add(chunk);
    if (reply.length() > MOST_CHARACTERS) break;
  }
  return reply.end();
}

/** The body as JSON; a page is told by its first letters too. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (/^\s*<(?:!doctype|html)/i.test(text)) throw new WebPageError('a web page');
  return JSON.parse(text);
}

function collect() {
  let text = '';
  let refusal = '';
  let finish: string | undefined;
  let usage: Tokens | undefined;
  return {
    length: () => text.length + refusal.length,
    add: (body: unknown) => {
      const parsed = bodySchema.safeParse(body);
      if (!parsed.success) return;
      const [choice] = parsed.data.choices ?? [];
      const said = choice?.delta ?? choice?.message;
      text += said?.content ?? '';
      refusal += said?.refusal ?? '';
      finish = choice?.finish_reason ?? finish;
      usage = tokensOf(parsed.data.usage) ?? usage;
    },
    end: (): Reply => ({ text, refusal, finish, usage }),
  };
}

function tokensOf(usage: z.infer<typeof bodySchema>['usage']): Tokens | undefined {
  const { prompt_tokens: prompt, completion_tokens: answer } = usage ?? {};
  if (prompt === null || prompt === undefined) return undefined;
  return { prompt, answer: answer ?? 0 };
}
