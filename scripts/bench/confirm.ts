/**
 * `npm run bench:confirm [-- BACKEND... --FLAG VALUE...]`: how fast code is executed to confirm what is suspected, on each
 * backend that can be used here (`service` only when it is named, with `--sandbox-container NAME`). Every unit of
 * `scripts/bench/units/` is tried with every oracle that its file speaks of. A probe is one unit and one oracle, with all
 * payloads and the control. Preparing a backend (an engine's answer, an image's trial, a filled pool) is not counted.
 */

import { measureBackend, type Speed } from './confirm-speed.ts';

const GOALS = {
  docker: { probes: 20, first: 60 },
  service: { probes: 20, first: 60 },
  wasm: { probes: undefined, first: 800 },
} as const;
type Backend = keyof typeof GOALS;

const isBackend = (word: string): word is Backend => Object.hasOwn(GOALS, word);

/** Words are backends, `--name value` are flags of the scan. */
function asked(words: readonly string[]): { backends: readonly Backend[]; flags: Record<string, string> } {
  const backends: Backend[] = [];
  const flags: Record<string, string> = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (isBackend(word)) backends.push(word);
    else if (word.startsWith('--')) flags[word.slice(2)] = words[++at] ?? '';
    else throw new Error(`${word} is no backend: name some of ${Object.keys(GOALS).join(', ')}`);
  }
  return { backends: backends.length > 0 ? backends : ['docker', 'wasm'], flags };
}

const goal = (value: number | undefined, sign: string, got: number, met: boolean): string =>
  value === undefined || Number.isNaN(got) ? '' : ` (goal ${sign} ${value}${met ? '' : ', MISSED'})`;

function told(backend: Backend, { language, units, probes, seconds, gaps, first, p95 }: Speed): string {
  const goals = GOALS[backend];
  const rate = probes / seconds;
  const python = language === 'python';
  const probeGoal = python ? goal(goals.probes, '≥', rate, rate >= (goals.probes ?? 0)) : '';
  const firstGoal = python ? goal(goals.first, '≤', first, first <= goals.first) : '';
  return [
    `  ${language}: ${units} units, ${probes} probes in ${seconds.toFixed(1)} s${gaps === 0 ? '' : `, ${gaps} files with a gap`}`,
    `    ${(units / seconds).toFixed(1)} units/s, ${rate.toFixed(1)} probes/s${probeGoal}`,
    `    first answer: median ${first.toFixed(0)} ms${firstGoal}, p95 ${p95.toFixed(0)} ms`,
  ].join('\n');
}

const { backends, flags } = asked(process.argv.slice(2));
let measured = 0;
for (const backend of backends) {
  console.log(`\n${backend}`);
  for await (const found of measureBackend(backend, flags)) {
    if ('reason' in found) console.log(`  ${found.language}: not measured: ${found.reason}`);
    else {
      measured += 1;
      console.log(told(backend, found));
    }
  }
}
process.exitCode = measured > 0 ? 0 : 1;
