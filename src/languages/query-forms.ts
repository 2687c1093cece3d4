/** A form of a query: a leaf (`call`, `"+"`, `function:`), a list in parentheses or an alternation in brackets. */
export type Form = {
  /** A leaf's token; `(` or `[`. */
  readonly token: string;
  readonly items: Form[];
  readonly captures: string[];
  /** Quantified so that it may be missing. */
  optional: boolean;
};

export type Pattern = { readonly source: string; readonly form: Form };

const TOKEN = /\s+|;[^\n]*|"(?:[^"\\]|\\.)*"|[()[\]*+?]|[@#!][\w.-]+[?!]?|[\w.:/-]+/gy;

/** `(#eq? @name "x")`: its captures are arguments, not names for what stands before them. */
export const isPredicate = (form: Form | undefined): boolean => form?.items[0]?.token.startsWith('#') === true;

/** Reads a query token by token. */
class Reader {
  readonly top: { readonly form: Form; readonly start: number; end: number }[] = [];
  readonly #open: Form[] = [];

  get isClosed(): boolean {
    return this.#open.length === 0;
  }

  take(token: string, start: number): void {
    const holder = this.#open.at(-1);
    const last = holder === undefined ? this.top.at(-1)?.form : holder.items.at(-1);
    if (token === ')' || token === ']') this.#open.pop();
    else if (token.startsWith('@') && !isPredicate(holder)) last?.captures.push(token);
    else if (!/^[*+?]$/.test(token)) this.#begin(token, start, holder);
    else if (last !== undefined && token !== '+') last.optional = true;
    const current = this.top.at(-1);
    if (current !== undefined) current.end = start + token.length;
  }

  #begin(token: string, start: number, holder: Form | undefined): void {
    const form: Form = { token, items: [], captures: [], optional: false };
    if (holder === undefined) this.top.push({ form, start, end: start });
    else holder.items.push(form);
    if (token === '(' || token === '[') this.#open.push(form);
  }
}

/** The patterns of a query; undefined where the text is not understood. */
export function patternsOf(query: string): readonly Pattern[] | undefined {
  const reader = new Reader();
  let read = 0;
  for (const { 0: token, index } of query.matchAll(TOKEN)) {
    read = index + token.length;
    if (!/^[\s;]/.test(token)) reader.take(token, index);
  }
  if (read !== query.length || !reader.isClosed || reader.top.some(({ form }) => isPredicate(form))) return undefined;
  return reader.top.map(({ form, start, end }) => ({ form, source: query.slice(start, end) }));
}
