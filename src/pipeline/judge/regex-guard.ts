import { RE2JS } from 're2js';

/**
 * Texts that an attacker would send, by sink kind. A pattern that must match the whole text and matches none of them
 * keeps that kind of harm out. RE2 runs in linear time, so that a hostile pattern cannot stall the judge.
 */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are what an attacker types
const ATTACKS: Readonly<Record<string, readonly string[]>> = {
  command: ['a;b', 'a|b', 'a&b', '$(a)', '`a`', 'a b', 'a\nb', 'a>b', "a'b"],
  argv: ['-a', '--a=b', '-a b'],
  sql: ["a'b", 'a"b', 'a;b', 'a b', 'a--b', '1 OR 1=1', 'a,b', 'a(b)'],
  nosql: ['{"$gt":""}', '$where'],
  path: ['../a', '/a', '..\\a', 'a/../b', '..', 'C:\\a', 'a/b/../../../c'],
  archive: ['../a', '/a'],
  html: ['<a>', '"a', "'a", 'a<b', '&lt;'],
  url: ['http://127.0.0.1/', 'https://evil.example/', 'file:///a', 'http://169.254.169.254/a'],
  redirect: ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:a'],
  code: ['a()', '__import__("a")', 'a.b', 'a[b]', 'a;b'],
  eval: ['a()', '__import__("a")', 'a.b', 'a[b]', 'a;b'],
  template: ['{{a}}', '${a}', '{%a%}', '<%= a %>'],
  expression: ['${a}', '#{a}', 'a.b()'],
  'nosql-script': ['a()', "a'b", 'a"b', 'a;b', 'a||b'],
  ldap: ['*', 'a)(b', '(a', 'a\\b'],
  xpath: ["a'b", 'a" or "b', 'a]b', 'a or 1'],
  log: ['a\nb', 'a\r\nb'],
  header: ['a\nb', 'a\r\nb'],
  regex: ['(a+)+', '.*', 'a*', '[a'],
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

/** Kinds whose attacks do harm only as the whole text, or at its start: a constant part of the pattern keeps them out. */
const ONLY_WHOLE = new Set(['url', 'redirect', 'argv', 'nosql']);
/** A file name leads out of its folder only by a step up. */
const NEEDS_STEP_UP = new Set(['path', 'archive']);

/** How much of a text a call makes the pattern match: all of it, its start, or any part. */
export type Reach = 'whole' | 'start' | 'anywhere';

const compiled = new Map<string, ReadonlySet<string>>();

/** RE2's spelling of what Python and JavaScript write otherwise. */
const translated = (source: string): string => source.replace(/\\Z$/, '\\z').replace(/\(\?P?<(?![=!])/g, '(?P<');

/** The alternatives of `a|b`, split outside of groups and classes. */
function alternatives(source: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

/** Characters that may stand in a row: `.+`, `[a-z;]*`. What one of them lets through, the pattern lets through. */
const REPEATED = /(?<!\\)(?:\.|\[(?:\\.|[^\]\\])+\])(?:[*+]|\{\d*,\d*\})|\\[SWDsd](?:[*+]|\{\d*,\d*\})/g;

const repeated = (source: string): readonly string[] =>
  [...source.matchAll(REPEATED)].map(([atom]) => `(?:${atom.replace(/(?:[*+]|\{[\d,]*\})$/, '')})+`);

function insertable(kind: string, attacks: readonly string[]): readonly string[] {
  if (ONLY_WHOLE.has(kind)) return [];
  return NEEDS_STEP_UP.has(kind) ? attacks.filter((attack) => attack.includes('/../')) : attacks;
}

/** `^https?:\/\/www\.example\.com\/`: scheme and host are written out, dots and all, up to the slash behind them. */
const HOST_GIVEN =
  /^\^(?:\(\?:)?https?\??\)?:(?:\\\/|\/){2}(?:\((?:\?:)?(?:[\w|-]|\\\.)+\)\??|\[a-z0-9-\][+*]\\\.)?(?:(?:\\\.)?[\w-]+)(?:\\\.[\w-]+)+(?:\\?\/|\(\?:\/\|\$\)|\(\\?\/\|\$\))/i;

/** `^\/(?!\/)`, `^\/[^\/\\]`: one slash, and not a second. */
const WAY_ON_SITE = /^\^\\?\/(?:\(\?!(?:\\?\/|\[[^\]]*\/[^\]]*\])\)|\[\^[^\]]*\/[^\]]*\])/;

function keptOutBy(source: string, reach: Reach, flags: number): ReadonlySet<string> {
  const starts = reach !== 'anywhere' || /^(?:\^|\\A)/.test(source);
  const ends = reach === 'whole' || /(?:(?<!\\)\$|\\Z|\\z)$/.test(source);
  if (starts && !ends && HOST_GIVEN.test(source)) return new Set(['url', 'redirect']);
  if (starts && !ends && WAY_ON_SITE.test(source)) return new Set(['redirect']);
  if (!starts || !ends) return new Set();
  const whole = RE2JS.compile(translated(source), flags);
  const inside = repeated(translated(source)).map((atom) => RE2JS.compile(atom, flags));
  const kept = Object.entries(ATTACKS).filter(
    ([kind, attacks]) =>
      !attacks.some((attack) => whole.matches(attack)) &&
      !insertable(kind, attacks).some((attack) => inside.some((atom) => atom.matches(attack))),
  );
  return new Set(kept.map(([kind]) => kind));
}

const FLAGS: Readonly<Record<string, number>> = { i: RE2JS.CASE_INSENSITIVE, s: RE2JS.DOTALL };
/** Flags that change nothing about what is matched. */
const NEUTRAL = new Set('dguvya');

/** Longer patterns are not analysed: compiling and matching cost time that grows with them. */
const MAX_LENGTH = 400;

function compute(source: string, reach: Reach, flags: string): ReadonlySet<string> {
  if (source.length > MAX_LENGTH) return new Set();
  const letters = [...flags].filter((letter) => !NEUTRAL.has(letter));
  // A pattern for single lines says nothing about the others, and a flag that is not known nothing at all.
  const known = letters.every((letter) => FLAGS[letter] !== undefined || (letter === 'm' && reach === 'whole'));
  if (!known) return new Set();
  try {
    const bits = letters.reduce((sum, letter) => sum | (FLAGS[letter] ?? 0), 0);
    const [first, ...rest] = alternatives(source).map((one) => keptOutBy(one, reach, bits));
    return new Set([...(first ?? [])].filter((kind) => rest.every((kinds) => kinds.has(kind))));
  } catch {
    // A pattern RE2 cannot read (look-around, back references) proves nothing.
    return new Set();
  }
}

/** Sink kinds that a match of this pattern keeps out. */
export function kindsKeptOut(source: string, reach: Reach, flags = ''): ReadonlySet<string> {
  const key = `${reach}|${flags}|${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const kinds = compute(source, reach, flags);
  if (compiled.size < 1000) compiled.set(key, kinds);
  return kinds;
}
