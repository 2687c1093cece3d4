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
const unitsTried = (text: string, units: readonly Unit[]) =>
  new Set(blindSuspicions(units, text, 'python').map(({ unit: tried }) => tried.qualifiedName));

const RUN = 'def run(x):\n    return os.system(x)\n';

test.for<readonly [says: string, text: string, tried: boolean]>([
  ['imports and constants', `import os\n\n${RUN}PLACE = '/srv'\n`, false],
  ['imports in brackets', `from os import (\n  system,\n)\n${RUN}`, false],
  ['a class and its constants', `import os\n${RUN}class Shop(Base):\n    limit = 3\n`, false],
  ['a call', `import os\n${RUN}run('ls')\n`, true],
  ['a call within an assignment', `import os\n${RUN}shop = Shop()\n`, true],
])('statements outside functions that are %s: tried %s', ([, text, tried]) => {
  const start = text.split('\n').findIndex((line) => line.startsWith('def')) + 1;
  const units = [unit('function', 'run', start, start + 1), unit('module', '<module>', 1, text.split('\n').length)];
  expect(unitsTried(text, units)).toEqual(new Set(tried ? ['run', '<module>'] : ['run']));
});

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
