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
  ldap: ['*', 'a)(b', '(a', 'a\\b'],
  xpath: ["a'b", 'a" or "b', 'a]b', 'a or 1'],
  log: ['a\nb', 'a\r\nb'],
  header: ['a\nb', 'a\r\nb'],
  regex: ['(a+)+', '.*', 'a*', '[a'],
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

const compiled = new Map<string, ReadonlySet<string>>();

function compute(source: string, whole: boolean, flags: string): ReadonlySet<string> {
  const anchored = whole || (/^\^|^\\A/.test(source) && /(?:\$|\\Z|\\z)$/.test(source));
  if (!anchored) return new Set();
  try {
    const translated = source.replace(/\\Z$/, '\\z').replace(/\(\?P?</g, '(?P<');
    const pattern = RE2JS.compile(translated, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
    const kept = Object.entries(ATTACKS).filter(([, attacks]) => !attacks.some((attack) => pattern.matches(attack)));
    return new Set(kept.map(([kind]) => kind));
  } catch {
    // A pattern RE2 cannot read (look-around, back references) proves nothing.
    return new Set();
  }
}

/** Sink kinds that a full match of this pattern keeps out. `whole`: the call itself anchors at both ends. */
export function kindsKeptOut(source: string, whole: boolean, flags = ''): ReadonlySet<string> {
  const key = `${whole}|${flags}|${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const kinds = compute(source, whole, flags);
  if (compiled.size < 1000) compiled.set(key, kinds);
  return kinds;
}
