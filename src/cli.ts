import { runCommand } from './cli/run.ts';
import { keepHeapSmall } from './entry/memory.ts';
import type { Work } from './entry/work.ts';

const wiring = (): Promise<Work> => import('./wiring.ts');

/** The work, loaded when it is first asked for: help, version and usage errors need none of it. */
const work: Work = {
  openScan: async (request) => (await wiring()).openScan(request),
  judge: async (request) => (await wiring()).judge(request),
  evaluate: async (request) => (await wiring()).evaluate(request),
  checkConstitutions: async (request) => (await wiring()).checkConstitutions(request),
  listConstitutions: async (request) => (await wiring()).listConstitutions(request),
  summariseConstitutions: async (request) => (await wiring()).summariseConstitutions(request),
  sandboxDoctor: async (request) => (await wiring()).sandboxDoctor(request),
  modelDoctor: async (request) => (await wiring()).modelDoctor(request),
  sandboxSweep: async (request) => (await wiring()).sandboxSweep(request),
};

/** The command `bluecode`: runs the process's command line and ends the process. */
export async function cli(): Promise<never> {
  keepHeapSmall();
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // The first asks the run to end and to say what is undone; a second means now.
    process.once(name, () => {
      stop.abort(new Error(`stopped by ${name}`));
      process.once(name, () => process.exit(130));
    });
  }
  // A reader that goes away (`| head`) is no failure of the scan.
  process.stdout.on('error', () => undefined);
  const exitCode = await runCommand({
    argv: process.argv.slice(2),
    env: process.env,
    signal: stop.signal,
    terminal: {
      out: (text) => new Promise((written) => process.stdout.write(text, () => written())),
      err: (text) => void process.stderr.write(text),
      watched: process.stderr.isTTY === true,
    },
    work,
  });
  process.exit(exitCode);
}

// True when Node was started with this very file; the bundle starts it from `dist/cli.js`.
if (import.meta.main) await cli();
