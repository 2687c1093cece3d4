/**
 * `npm run bench [-- NAME...]`: the figures that users feel, measured on the bundle in `dist/`. Figures are of this machine
 * and this hour; where a peer does the same work it runs in the same minute and a ratio is printed. Exits with 1 when
 * one is over its bound.
 */

import type { Figure } from './figure.ts';
import { probes } from './probes.ts';
import { standardLibrary } from './standard-library.ts';
import { start } from './start.ts';
import { mutations, textSpeed } from './texts.ts';

const BENCHES = {
  start,
  'standard-library': standardLibrary,
  probes,
  text: textSpeed,
  mutations,
} as const satisfies Record<string, () => Promise<readonly Figure[]>>;

const wanted = process.argv.slice(2);
let over = 0;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const { says, value, unit, bound } of await bench()) {
    const limit = bound === undefined ? '' : `  (bound ${bound} ${unit}${value > bound ? ': OVER' : ''})`;
    if (bound !== undefined && value > bound) over += 1;
    console.log(`  ${says}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}${limit}`);
  }
}
process.exitCode = over === 0 ? 0 : 1;
