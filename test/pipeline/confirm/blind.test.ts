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

test('an oracle whose rule is not wanted is not tried', () => {
  const units = [unit('function', 'run', 2, 3)];
  const without = blindSuspicions(units, `import os\n${RUN}`, 'python', (id) => !id.endsWith('cwe-78'));
  expect(without.map(({ sink }) => sink.name)).not.toContain('command');
});
