/** One pattern of the vocabulary as something that symbols are compared with. */
export type Compiled<T> = {
  readonly matches: (symbol: string | undefined, isMethod: boolean) => boolean;
  readonly exact: boolean;
  readonly entry: T;
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Splits `os.{system,popen}` into `os.system`, `os.popen`. */
export function expand(pattern: string): readonly string[] {
  const match = /\{([^}]*)\}/.exec(pattern);
  if (match === null) return [pattern];
  const [whole, inner = ''] = match;
  return inner.split(',').flatMap((choice) => expand(pattern.replace(whole, choice)));
}

/** The words of a dotted name that a text must hold for it to occur there; of a group, any. */
export function wordsOf(pattern: string): readonly (readonly string[])[] {
  const group = /^\(([^)]*)\)/.exec(pattern);
  const rest = group === null ? pattern : pattern.slice(group[0].length);
  const words = (rest.match(/[A-Za-z_$][\w$]*/g) ?? []).map((word) => [word]);
  return group === null ? words : [(group[1] ?? '').split('|'), ...words];
}

/** Within a name `.*` is also any element of a list: `files[].path`. */
const partExpression = (part: string, isLast: boolean): string => {
  if (part !== '*') return `\\.${escapeRegExp(part)}`;
  return isLast ? '\\.[^.]+' : '(?:\\.[^.]+|\\[\\])';
};

/** A parameter's symbol is `(name)`, or `(name@type)` with the dots of its type as colons: `(db@database/sql:DB)`. */
export const parameterSymbol = (name: string, type?: string): string =>
  type === undefined ? `(${name})` : `(${name}@${type.replaceAll('.', ':')})`;

/** `(db)` of `(db@database/sql:DB)`: by this name patterns are looked up, and people told of it. */
export const withoutTypes = (symbol: string): string =>
  symbol.includes('@') ? symbol.replace(/@[^)]*(?=\))/g, '') : symbol;

/** `T().m` of a pattern also means the method of a parameter that is declared to be a `T`. */
function madeExpression(
  start: string,
  parts: readonly string[],
): { readonly head: string; readonly rest: readonly string[] } | undefined {
  const end = [start, ...parts].findIndex((part) => part.endsWith('()'));
  if (start === '*' || end < 0 || parts.slice(0, end).includes('*')) return undefined;
  const type = [start, ...parts]
    .slice(0, end + 1)
    .join('.')
    .slice(0, -2);
  const head = `(?:${escapeRegExp(`${type}()`)}|\\([^@)]*@${escapeRegExp(type.replaceAll('.', ':'))}\\))`;
  return { head, rest: parts.slice(end) };
}

/** `(a|b).c` also means an undefined global `a.c`. */
function symbolExpression(pattern: string): RegExp {
  const group = /^\(([^)]*)\)/.exec(pattern);
  const rest = group === null ? pattern : pattern.slice(group[0].length);
  const head =
    group === null ? '' : `\\(?(?:${(group[1] ?? '').split('|').map(escapeRegExp).join('|')})(?:@[^)]*)?\\)?`;
  const [start = '', ...parts] = rest.split('.');
  const made = group === null ? madeExpression(start, parts) : undefined;
  const tail = (made?.rest ?? parts).map((part, index, all) => partExpression(part, index === all.length - 1));
  const first = made?.head ?? (start === '*' ? '[^.]+' : escapeRegExp(start));
  return new RegExp(`^${head}${first}${tail.join('')}$`);
}

export function compile<T>(pattern: string, entry: T): { last: string; compiled: Compiled<T> } {
  const parts = pattern.split('.');
  const last = parts[parts.length - 1] ?? pattern;
  if (pattern.startsWith('*.') && parts.length === 2) {
    return { last, compiled: { matches: (_, isMethod) => isMethod, exact: false, entry } };
  }
  if (pattern.startsWith('*.')) {
    const suffix = new RegExp(
      `\\.${parts
        .slice(1)
        .map((p) => (p === '*' ? '[^.]+' : escapeRegExp(p)))
        .join('\\.')}$`,
    );
    return {
      last,
      compiled: { matches: (symbol) => symbol !== undefined && suffix.test(symbol), exact: false, entry },
    };
  }
  const exact = symbolExpression(pattern);
  return { last, compiled: { matches: (symbol) => symbol !== undefined && exact.test(symbol), exact: true, entry } };
}
