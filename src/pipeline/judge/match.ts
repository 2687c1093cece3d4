import type { Site } from './arguments.ts';
import { kindsKeptOut, type Reach } from './regex-guard.ts';
import type { Value } from './value.ts';

/** Calls that match a text against a pattern. */
const MATCHES = new Set(['fullmatch', 'test', 'match', 'search', 'exec']);

export type Match = {
  /** The text that is matched. */
  readonly subject: NonNullable<Site['receiver']>;
  /** Sink kinds that a text which matches cannot harm. */
  readonly keptOut: readonly string[];
};

type Pattern = NonNullable<Value['pattern']>;

const PYTHON_FLAGS: Readonly<Record<string, string>> = {
  I: 'i',
  IGNORECASE: 'i',
  M: 'm',
  MULTILINE: 'm',
  S: 's',
  DOTALL: 's',
  A: '',
  ASCII: '',
  U: '',
  UNICODE: '',
};

/** The flags of a pattern as letters; `?` for what is not known. */
export function flagsOf(given: Value | undefined): string {
  if (given === undefined) return '';
  if (typeof given.constant === 'string') return given.constant;
  const name = given.symbol?.startsWith('re.') === true ? given.symbol.slice('re.'.length) : '';
  return PYTHON_FLAGS[name] ?? '?';
}

const patternOf = (value: Value | undefined, flags: Value | undefined): Pattern | undefined =>
  value?.pattern ??
  (typeof value?.constant === 'string' ? { source: value.constant, flags: flagsOf(flags) } : undefined);

/** What a call matches with what: `re.fullmatch(p, text)`, `PATTERN.match(text)`, `/p/.test(text)`, `text.match(/p/)`. */
export function matchOf(site: Site): Match | undefined {
  if (!MATCHES.has(site.last)) return undefined;
  const [first, second, third] = site.given;
  const own = site.receiver?.value.pattern;
  const isModule = site.symbol === `re.${site.last}`;
  const flags = site.given.find(({ name }) => name === 'flags') ?? third;
  // `exec` and `test` of something that is no pattern match nothing.
  if (own === undefined && !isModule && site.last !== 'match' && site.last !== 'search') return undefined;
  const pattern = own ?? patternOf(first?.value, isModule ? flags?.value : undefined);
  const subject = own !== undefined ? first : isModule ? second : site.receiver;
  if (pattern === undefined || subject === undefined) return undefined;
  return {
    subject,
    keptOut: [...kindsKeptOut(pattern.source, reachOf(site, own !== undefined || isModule), pattern.flags)],
  };
}

/** Python's `match` begins at the start; JavaScript's looks anywhere. */
function reachOf({ last }: Site, byPattern: boolean): Reach {
  if (last === 'fullmatch') return 'whole';
  return last === 'match' && byPattern ? 'start' : 'anywhere';
}
