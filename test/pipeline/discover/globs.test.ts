import { expect, it } from 'vitest';
import { pathTest } from '../../../src/pipeline/discover/globs.ts';

it.each([
  [[], 'a.py', true],
  [['src/**'], 'src/a/b.py', true],
  [['src/**'], 'lib/a.py', false],
  [['src/'], 'src/.hidden/x.py', true],
  [['./src/*.py'], 'src/a.py', true],
  [['*.py'], 'src/a.py', false],
  [['**/*.py'], 'a.py', true],
  [['!gen/**'], 'src/a.py', true],
  [['!gen/**'], 'gen/a.py', false],
  [['src/**', '!src/gen/**', 'src/gen/keep.py'], 'src/gen/keep.py', true],
  [['src/**', '!src/gen/**', 'src/gen/keep.py'], 'src/gen/drop.py', false],
  [['', '  '], 'a.py', true],
  [['*'], 'a\nb.py', true],
  [['**'], '::error::/%0A.py', true],
])('%j takes %j: %s', (globs, path, expected) => {
  expect(pathTest(globs, '', true)(path)).toBe(expected);
});

it('starts globs in the folder of the configuration', () => {
  const test = pathTest(['src/**', '!src/x.py'], 'packages/one', true);
  expect([test('packages/one/src/a.py'), test('packages/one/src/x.py'), test('src/a.py')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(pathTest(['!x.py'], 'one', true)('two/x.py')).toBe(true);
});
