import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Call, Clock } from '../../contracts/call.ts';
import type { Log } from '../../contracts/log.ts';
import type { Harness, HarnessLanguage, Sandbox } from '../../contracts/sandbox.ts';
import { reasonOf } from '../docker/engine-error.ts';
import { once } from '../docker/once.ts';
import { impatiently, orAborted, patience } from '../docker/patience.ts';
import { PINNED } from './child/pinned.ts';
import { createChildren } from './children.ts';
import type { WasmFiles } from './files.ts';
import { createPlace } from './place.ts';

export type WasmOptions = {
  readonly wasm: WasmFiles;
  readonly clock: Clock;
  readonly log: Log;
  /** Default: by the number of processors. */
  readonly parallelism?: number | undefined;
  /** How many machines of a harness are kept ready in advance; default: by the number of processors. */
  readonly ahead?: number | undefined;
};

/** Each machine may take 256 MiB. */
const MOST_PARALLEL = 4;
/** For reading, unpacking and checking the machine, and loading the harness, on a busy computer. */
const READY_MS = 60_000;

/** Why a language has no machine here. */
const LACKING = {
  c: 'the wasm backend has no compiler for C; docker has',
} as const satisfies Partial<Record<HarnessLanguage, string>>;

const lacking = (language: HarnessLanguage): string | undefined =>
  language in LACKING ? LACKING[language === 'c' ? language : 'c'] : undefined;

/** Why the backend cannot even be tried: a file of it is not beside the program. */
export async function missingFile({ child, folder }: WasmFiles): Promise<string | undefined> {
  for (const file of [child, ...Object.values(PINNED).map(({ file }) => join(folder, file))]) {
    try {
      await access(file);
    } catch {
      return `${basename(file)} is missing beside the program`;
    }
  }
  return undefined;
}

/** The identity of what runs a language. */
const IDENTITIES = {
  python: [PINNED.pythonCode, PINNED.pythonMemory],
  javascript: [PINNED.javascriptCode],
  c: [],
} as const satisfies Record<HarnessLanguage, readonly { readonly digest: string }[]>;

export type WasmSandbox = Sandbox & {
  /** How many machines there are now. */
  machines(): Promise<number>;
};

/** Python and JavaScript in machines of WebAssembly, in a process of their own. */
export function createWasmSandbox(options: WasmOptions): WasmSandbox {
  const { clock } = options;
  const parallelism = options.parallelism ?? Math.min(availableParallelism(), MOST_PARALLEL);
  const children = createChildren(options.wasm, options.ahead ?? parallelism);
  const used = new Set<HarnessLanguage>();
  const readied = once(
    async (key: string, call) => {
      const harness: Harness = JSON.parse(key);
      const bounds = { ...patience(READY_MS, call, clock), exceeded: 'the wasm process did not answer' };
      try {
        await impatiently(bounds, (signal) => orAborted(children.prepare(harness), signal));
        used.add(harness.language);
        return { ok: true } as const;
      } catch (error) {
        return { ok: false, reason: reasonOf(error) } as const;
      }
    },
    (answer, call: Call) => answer.ok || !(call.signal.aborted || clock.now() >= call.deadline),
  );
  return {
    parallelism,
    ready: async (harness, call) => {
      const reason = lacking(harness.language);
      return reason === undefined ? readied(JSON.stringify(harness), call) : { ok: false, reason };
    },
    describe: () => {
      const digests = [...used].sort().flatMap((language) => IDENTITIES[language].map(({ digest }) => digest));
      const image = digests.length === 0 ? undefined : `sha256:${sha256(digests.join('\n'))}`;
      return { backend: 'wasm', isolation: 'reduced', image };
    },
    open: async (harness) => createPlace({ children, clock, harness, lacking: lacking(harness.language) }),
    machines: () => children.machines(),
    close: async () => children.close(),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
