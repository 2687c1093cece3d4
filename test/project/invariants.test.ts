import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, read, root } from './tree.ts';

const sources = files('src').filter((path) => path.endsWith('.ts'));

/** `file:line` wherever a pattern stands. */
const places = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

const outside = (found: readonly string[], allowed: readonly string[]): readonly string[] =>
  found.filter((place) => !allowed.some((prefix) => place.startsWith(prefix)));

/** Who may open untrusted text, and what for. Everybody else hands it on closed. */
const OPENERS = {
  'src/contracts/untrusted.ts': 'the door itself',
  'src/pipeline/report/': 'the escapers, and joining texts that are escaped right after',
  'src/pipeline/settle/mask.ts': 'masking secrets',
  'src/pipeline/settle/settle.ts': 'a sentence more to one that stays untrusted',
  'src/pipeline/prompt/': 'the one door into a prompt',
  'src/pipeline/prompt-mask.ts': 'masking secrets before a model sees them',
  'src/pipeline/judge-model/ask.ts': 'sorting',
  'src/pipeline/judge-model/tester.ts': 'joining what goes behind one fence of a prompt',
  'src/pipeline/prove.ts': 'comparing why a probe saw nothing',
  'src/pipeline/test-claim.ts': 'joining reasons that stay untrusted',
  'src/pipeline/gate/': 'sorting, matching globs, joining reasons that stay untrusted',
} as const;

describe('what holds all over the sources', () => {
  it('is looked for in a tree that is really read', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(places(['src/contracts/untrusted.ts'], /\.untrusted\b/).length).toBeGreaterThan(0);
  });

  it('untrusted text is opened only by those who escape, mask or compare it', () => {
    expect(outside(places(sources, /\.untrusted\b/), Object.keys(OPENERS))).toEqual([]);
    expect(places(sources, /\(\s*\{\s*untrusted\b[^)]*\)\s*(:|=>)|const \{\s*untrusted\b/)).toEqual([]);
  });

  it('the environment is read only in the entries and the hosts', () => {
    const found = places(sources, /\bprocess\s*(\.\s*env\b|\[\s*['"]env)|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/);
    expect(outside(found, ['src/action.ts', 'src/post.ts', 'src/cli.ts', 'src/hosts/'])).toEqual([]);
  });

  it('programs are started only by sandboxes and hosts', () => {
    const found = places(sources, /['"](node:)?(child_process|cluster)['"]|['"]@actions\/exec['"]/);
    expect(outside(found, ['src/sandboxes/', 'src/hosts/'])).toEqual([]);
  });

  it('code is never made from text', () => {
    expect(places(sources, /\beval\(|\bnew Function\(|['"](node:)?vm['"]/)).toEqual([]);
  });

  it('randomness and the clock of the wall stay out of the stages, whose reports are the same every time', () => {
    const stages = sources.filter((path) => path.startsWith('src/pipeline/'));
    expect(places(stages, /\bMath\.random\(|\brandomUUID\(|\bDate\.now\(|\bnew Date\(/)).toEqual([]);
  });

  it('no type check is silenced', () => {
    const own = [...sources, ...files('test', 'scripts').filter((path) => path.endsWith('.ts'))];
    const marker = new RegExp(['@ts-(ignore', 'nocheck', 'expect-error)'].join('|'));
    expect(outside(places(own, marker), [])).toEqual([]);
  });

  it("nothing names the folder of the machine it was written on, or anybody's home", () => {
    const text = files().filter((path) => !path.startsWith('dist/') && !/\.(wasm|png|gz)$/.test(path));
    const here = root.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    expect(places(text, new RegExp(`(?<![\\w.}/])(${here}|/home/(?!runner\\b)[a-z]+|/Users/\\w+)/`))).toEqual([]);
  });

  it('no test is left out or alone for good', () => {
    const tests = files('test').filter((path) => path.endsWith('.test.ts'));
    expect(places(tests, /\b(it|test|describe)\.(only|todo)\b/)).toEqual([]);
  });
});

/** Files that a file imports by a relative path, as paths from the root. */
const imports = (path: string): readonly string[] =>
  [...read(path).matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, to]) => posix.join(posix.dirname(path), to ?? ''));

function reachable(start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const path of seen) for (const next of imports(path)) if (!seen.has(next)) seen.add(next);
  return seen;
}

/** Where the wasm backend's process and its threads begin. */
const OTHER_ENTRIES: readonly string[] = ['src/sandboxes/wasm/child/main.ts', 'src/sandboxes/wasm/child/worker.ts'];

describe('registries', () => {
  const registries = sources.filter(
    (path) => path.endsWith('/index.ts') && read(path).includes('as const satisfies Record'),
  );

  it('exist', () => {
    expect(registries.length).toBeGreaterThan(1);
  });

  it.each(registries)('%s knows every file of its folder', (registry) => {
    // What is no entry of the registry (annotations are no format) is used by the wiring itself.
    const wiring = sources.filter((path) => path.startsWith('src/wiring/')).flatMap(imports);
    const known = new Set([...wiring, ...[...registries, ...OTHER_ENTRIES].flatMap((from) => [...reachable(from)])]);
    const siblings = sources.filter(
      (path) => path.startsWith(`${posix.dirname(registry)}/`) && !path.endsWith('.d.ts'),
    );
    expect(siblings.filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('the copied parts', () => {
  it('every folder of the harness belongs to a language the sandbox runs, or to what runs it', async () => {
    const { HARNESS_LANGUAGES } = await import('../../src/contracts/sandbox.ts');
    const folders = new Set(files('src/harness').map((path) => path.split('/')[2]));
    expect([...folders].sort()).toEqual([...HARNESS_LANGUAGES, 'keeper', 'service', 'wasm'].sort());
    expect(files(join('src', 'harness')).some((path) => path.includes('__pycache__'))).toBe(false);
  });
});
