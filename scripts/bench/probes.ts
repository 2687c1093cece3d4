import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Figure, measure } from './figure.ts';

const UNITS = 20;

const unit = (number: number): string =>
  `import os\n\n\ndef ping_${number}(host):\n    return os.system("ping -c ${number} " + host)\n`;

type Result = { usage: { probes: number }; run: { sandbox: { backend: string; reason?: string } } };

/** What execution adds to a scan, for each probe; probes run side by side. */
export async function probes(): Promise<readonly Figure[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'bluecode-bench-'));
  for (let number = 1; number <= UNITS; number++) writeFileSync(join(cwd, `ping_${number}.py`), unit(number));
  const scan = (sandbox: string) =>
    measure(
      process.execPath,
      [command, 'scan', '.', '--scope', 'all', '--sandbox', sandbox, '--sarif-file', 'none', '--format', 'json'],
      { cwd },
    );
  await scan('auto');
  const without = await scan('none');
  const withDocker = await scan('auto');
  const { usage, run }: Result = JSON.parse(withDocker.out);
  if (usage.probes === 0) {
    console.log(
      `  nothing was executed (${run.sandbox.backend}${run.sandbox.reason ? `: ${run.sandbox.reason}` : ''})`,
    );
    return [];
  }
  return [
    { says: 'probes', value: usage.probes, unit: 'probes' },
    { says: 'time for each, side by side', value: (withDocker.ms - without.ms) / usage.probes, unit: 'ms', bound: 400 },
  ];
}
