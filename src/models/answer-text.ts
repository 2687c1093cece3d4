import type { z } from 'zod';

/** Beyond, an answer is not what was asked for. */
const LONGEST = 1_000_000;
/** Places in a text at which an object is looked for. */
const MOST_STARTS = 200;

export type ReadAnswer<T> =
  /** `enforced`: the whole text is the object, as a server gives it that keeps to the schema. */
  | { readonly ok: true; readonly value: T; readonly raw: unknown; readonly enforced: boolean }
  | { readonly ok: false; readonly problem: string; readonly enforced: boolean };

/**
 * The one JSON object in a reply that fits the schema: bare, in a fence, after thoughts or amid prose. Two different ones that
 * fit are none: the reply may quote an answer that stands in the code it was asked about.
 */
export function readAnswer<T>(text: string, schema: z.ZodType<T>): ReadAnswer<T> {
  if (text.length > LONGEST) return { ok: false, problem: 'it is far too long', enforced: false };
  const whole = parsed(text.trim());
  if (whole !== undefined) return checked([whole.value], schema, true);
  const thoughtless = text.replace(/^\s*<(think|thinking|reasoning)>[\s\S]*?<\/\1>/i, '');
  const found = objectsIn(thoughtless);
  if (found.length === 0) return { ok: false, problem: 'it holds no JSON object', enforced: false };
  return checked(found, schema, false);
}

function checked<T>(candidates: readonly unknown[], schema: z.ZodType<T>, enforced: boolean): ReadAnswer<T> {
  const fitting = new Map<string, { readonly value: T; readonly raw: unknown }>();
  let problem = 'it does not fit the schema';
  for (const raw of candidates) {
    const result = schema.safeParse(raw);
    if (result.success) fitting.set(JSON.stringify(raw), { value: result.data, raw });
    else problem = describe(result.error);
  }
  const [only, second] = fitting.values();
  if (only === undefined) return { ok: false, problem, enforced };
  if (second !== undefined) return { ok: false, problem: 'it holds several JSON objects that fit', enforced };
  return { ok: true, ...only, enforced };
}

/** The first few places that do not fit. Messages of the schema, which names only what it knows itself. */
const describe = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join('.') || 'the object'}: ${message}`.slice(0, 200))
    .join('; ');

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Every JSON object of a text that lies in no other. */
function objectsIn(text: string): readonly unknown[] {
  const found: unknown[] = [];
  let at = text.indexOf('{');
  for (let starts = 0; at >= 0 && starts < MOST_STARTS; starts++) {
    const end = endOfObject(text, at);
    const object = end === undefined ? undefined : parsed(text.slice(at, end));
    if (object !== undefined) found.push(object.value);
    at = text.indexOf('{', object === undefined || end === undefined ? at + 1 : end);
  }
  return found;
}

/** Where the braces that open at a place are balanced again; those in strings do not count. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
