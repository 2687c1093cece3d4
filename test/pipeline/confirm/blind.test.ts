import { expect, test } from 'vitest';
import type { Unit } from '../../../src/contracts/suspicion.ts';
import { blindSuspicions } from '../../../src/pipeline/confirm/blind.ts';

const unit = (kind: Unit['kind'], qualifiedName: string, startLine: number, endLine: number): Unit => ({
  path: 'app.py',
  language: 'python',
  kind,
  qualifiedName,
  span: { startLine, startColumn: 1, endLine, endColumn: 1 },
});
const RUN = 'def run(x):\n    return os.system(x)\n';

test('an oracle without its context is not tried, and every claim is a hint about any parameter', () => {
  const text = `import os\n${RUN}`;
  const made = blindSuspicions([unit('function', 'run', 2, 3)], text, 'python');
  const oracles = made.map(({ sink }) => sink.name);
  expect(oracles).toContain('command');
  expect(oracles).not.toContain('deserialize');
  expect(
    made.every(
      ({ strength, parameter, source }) => strength === 'hint' && parameter === undefined && source === 'parameter',
    ),
  ).toBe(true);
});

const FILE = `import log

TABLE = {'a': stored}

class Store:
    def __init__(self, path):
        self.all = pickle.load(open(path))
    def read(self, name):
        return self.all[name]

def stored(x):
    return yaml.load(x)

def helper(x):
    return os.system(x)

def caller(x):
    return helper(x)

def plain(x):
    def inner(y):
        return y
    return inner(md5(x))
`;

test.each([
  ['what it calls', 'function', 'caller', 17, 18, ['command', 'deserialize'], ['hash']],
  ['what another function does alone', 'function', 'helper', 14, 15, ['command'], ['hash']],
  ['its own text, tables and constructors', 'function', 'plain', 20, 23, ['hash', 'deserialize', 'log'], ['command']],
  ['what stands around it', 'function', 'plain.inner', 21, 22, ['hash'], ['command']],
  ['a method: as much', 'method', 'Store.read', 8, 9, ['deserialize', 'log'], ['command', 'hash']],
  ['the statements of a file: all of it', 'module', '<module>', 1, 23, ['command', 'hash'], []],
] as const)('an oracle is tried where the unit speaks of it: %s', (_title, kind, name, start, end, tried, not) => {
  const others = [
    unit('method', 'Store.__init__', 6, 7),
    unit('method', 'Store.read', 8, 9),
    unit('function', 'stored', 11, 12),
    unit('function', 'helper', 14, 15),
    unit('function', 'caller', 17, 18),
    unit('function', 'plain', 20, 23),
    unit('function', 'plain.inner', 21, 22),
    unit('module', '<module>', 1, 23),
  ];
  const units = others.map((one) => (one.qualifiedName === name ? unit(kind, name, start, end) : one));
  const oracles = blindSuspicions(units, FILE, 'python')
    .filter(({ unit: { qualifiedName } }) => qualifiedName === name)
    .map(({ sink }) => sink.name);
  expect(oracles).toEqual(expect.arrayContaining([...tried]));
  for (const oracle of not) expect(oracles).not.toContain(oracle);
});

test('to be on a list of exports says nothing about who calls whom', () => {
  const text = 'function a(x) {\n  return exec(x);\n}\nfunction b(x) {\n  return x;\n}\nmodule.exports = { a, b };\n';
  const units = [unit('function', 'a', 1, 3), unit('function', 'b', 4, 6)];
  const tried = blindSuspicions(units, text, 'javascript').filter(({ sink }) => sink.name === 'command');
  expect(tried.map(({ unit: { qualifiedName } }) => qualifiedName)).toEqual(['a']);
});

test('an oracle whose rule is not wanted is not tried', () => {
  const units = [unit('function', 'run', 2, 3)];
  const without = blindSuspicions(units, `import os\n${RUN}`, 'python', (id) => !id.endsWith('cwe-78'));
  expect(without.map(({ sink }) => sink.name)).not.toContain('command');
});
