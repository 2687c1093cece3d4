import { expect, test } from 'vitest';
import type { Span } from '../../../src/contracts/span.ts';
import type { Unit } from '../../../src/contracts/suspicion.ts';
import { extractUnits, unitAt, unitsInScope } from '../../../src/pipeline/extract/extract.ts';
import { withText } from '../../support/lower.ts';

const TEXT = `import os

class Shop:
    def checkout(self):
        def total():
            return 1
        return total()

@app.route('/')
def index():
    return os.getcwd()

print(index())
`;

const units = (text: string): Promise<readonly Unit[]> => withText('python', text, extractUnits);
const names = (found: readonly Unit[]): readonly string[] => found.map(({ qualifiedName }) => qualifiedName);
const at = (line: number, from: number, to: number): Span => ({
  startLine: line,
  startColumn: from,
  endLine: line,
  endColumn: to,
});

test('units are functions, methods and the module, classes are not', async () => {
  const found = await units(TEXT);
  expect(found.map(({ kind, qualifiedName }) => `${kind} ${qualifiedName}`)).toEqual([
    'method Shop.checkout',
    'function Shop.checkout.total',
    'function index',
    'module <module>',
  ]);
});

test('a unit’s span includes its decorators', async () => {
  const found = await units(TEXT);
  expect(found[2]?.span).toEqual({ startLine: 9, startColumn: 1, endLine: 11, endColumn: 23 });
});

test('a file of functions and comments has no module unit', async () => {
  expect(names(await units('# hello\n\ndef f():\n    pass\n# bye\n'))).toEqual(['f']);
});

test('an empty file has no units', async () => {
  expect(await units('')).toEqual([]);
  expect(await units('# only a comment\n')).toEqual([]);
});

test('the innermost unit holds a place', async () => {
  const found = await units(TEXT);
  expect(unitAt(found, at(6, 13, 21))?.qualifiedName).toBe('Shop.checkout.total');
  expect(unitAt(found, at(7, 9, 23))?.qualifiedName).toBe('Shop.checkout');
  expect(unitAt(found, at(13, 1, 15))?.qualifiedName).toBe('<module>');
  expect(unitAt(found, at(3, 1, 5))?.qualifiedName).toBe('<module>');
});

test('without a module unit a place outside functions belongs to none', async () => {
  expect(unitAt(await units('def f(): pass\n'), at(2, 1, 1))).toBeUndefined();
});

test('on one line columns decide', async () => {
  const found = await withText('javascript', 'const a = () => f(), b = () => g();', extractUnits);
  expect(unitAt(found, at(1, 32, 35))?.qualifiedName).toBe('b');
  expect(unitAt(found, at(1, 17, 20))?.qualifiedName).toBe('a');
});

test('a unit is in scope when one of its lines is', async () => {
  const found = await units(TEXT);
  expect(names(unitsInScope(found, [{ start: 6, end: 6 }]))).toEqual(['Shop.checkout', 'Shop.checkout.total']);
  expect(names(unitsInScope(found, [{ start: 9, end: 9 }]))).toEqual(['index']);
  expect(names(unitsInScope(found, [{ start: 13, end: 13 }]))).toEqual(['<module>']);
  expect(names(unitsInScope(found, [{ start: 11, end: 13 }]))).toEqual(['index', '<module>']);
  expect(names(unitsInScope(found, [{ start: 500, end: 900 }]))).toEqual([]);
  expect(names(unitsInScope(found, []))).toEqual([]);
});
