import picomatch from 'picomatch';

type PathTest = (path: string) => boolean;

const OPTIONS = { dot: true, nonegate: true } as const;

const compile = (glob: string): PathTest =>
  picomatch(glob.endsWith('/') ? `${glob}**` : glob.replace(/^\.?\//, ''), OPTIONS);

/**
 * Globs as workflow `paths` have them: `!` excludes, the last match decides, and with excludes only everything else is in.
 * @param from the folder that globs start in, relative to the root; empty for the root
 * @param whenEmpty what an empty list means
 */
export function pathTest(globs: readonly string[], from: string, whenEmpty: boolean): PathTest {
  const rules = globs
    .map((glob) => glob.trim())
    .filter(Boolean)
    .map((glob) => ({ includes: !glob.startsWith('!'), matches: compile(glob.replace(/^!/, '')) }));
  if (rules.length === 0) return () => whenEmpty;
  const start = rules[0]?.includes === false;
  return (path) => {
    const inside = from === '' || path.startsWith(`${from}/`);
    const relative = from === '' ? path : path.slice(from.length + 1);
    if (!inside) return start;
    return rules.reduce((included, rule) => (rule.matches(relative) ? rule.includes : included), start);
  };
}
