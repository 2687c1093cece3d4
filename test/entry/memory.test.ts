import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MEMORY = join(import.meta.dirname, '..', '..', 'src', 'entry', 'memory.ts');

/** How large a process's heap for what lives briefly becomes when much is made, and the bound is asked for again and again. */
function youngAfter(asked: boolean): number {
  const program = `
    const { getHeapSpaceStatistics } = await import('node:v8');
    const { keepYoungHeapSmall } = await import(${JSON.stringify(MEMORY)});
    let kept = [];
    for (let at = 0; at < 6e6; at++) {
      const made = { at, inner: [at] };
      if (at % 16 === 0) kept.push(made);
      if (kept.length > 60000) kept = [];
      if (${asked} && at % 5000 === 0) keepYoungHeapSmall();
    }
    console.log(getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stderr).not.toContain('Error');
  return Number(stdout) / 1024 ** 2;
}

describe('the heap for what lives briefly', () => {
  it('grows no further once it is large enough', () => {
    const left = youngAfter(false);
    const kept = youngAfter(true);
    expect(kept).toBeGreaterThanOrEqual(16);
    expect(kept).toBeLessThanOrEqual(32);
    expect(left).toBeGreaterThan(kept);
  });
});
