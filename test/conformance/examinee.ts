import { afterAll, expect } from 'vitest';
import type {
  Harness,
  HarnessLanguage,
  Place,
  Sandbox,
  SandboxOutcome,
  SandboxTask,
} from '../../src/contracts/sandbox.ts';
import { patientCall } from './docker-under-test.ts';

/**
 * What a backend has to be attacked with. `processes`: forks, signals, /proc; `sockets`; `native`: system calls made
 * by hand; `preload`: what a preload module did is there for every task, instead of being done again; `sealed`: the
 * place was made by the backend itself, with its own name, limits and filter; `file-count`: the number of files is limited,
 * not only what they take.
 */
export type Ability = 'processes' | 'sockets' | 'native' | 'preload' | 'sealed' | 'file-count';

/** Why a test is no question to a backend without this; a skipped test's title says it. */
const LACKS = {
  processes: 'starts no programs',
  sockets: 'has no sockets',
  native: 'makes no system calls by hand',
  preload: 'begins every task anew',
  sealed: 'runs in no container of its own making',
  'file-count': 'counts no files',
} as const satisfies Record<Ability, string>;

/** A backend to examine. It keeps no places ready in advance while it is examined, so that they can be counted. */
export type Examinee = {
  readonly name: string;
  create(): Promise<Sandbox>;
  /** How many places (containers, workers) of this examinee exist now. */
  places(): Promise<number>;
  readonly languages: readonly HarnessLanguage[];
  readonly can: readonly Ability[];
};

type Ran = Extract<SandboxOutcome, { kind: 'ran' }>;
export type Change = Partial<SandboxTask>;

/** Runs a source in the exam's language; the backend must be able to. */
export type Run = (source: string, change?: Change) => Promise<Ran>;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (value: Uint8Array): string => new TextDecoder().decode(value);

/** The outcome of a task that must have been run. */
export function ran(outcome: SandboxOutcome): Ran {
  if (outcome.kind === 'failed') return expect.fail(`the backend failed: ${outcome.reason}`);
  return outcome;
}

const MAINS = {
  python: 'import snippet',
  javascript: 'require("snippet")',
  c: 'import snippet',
} as const satisfies Record<HarnessLanguage, string>;

/** A harness whose `main` runs the task's module `snippet`. The c language's harness is Python, too. */
export const harnessFor = (language: HarnessLanguage, modules: Harness['modules'] = {}): Harness => ({
  language,
  modules: { main: MAINS[language], ...modules },
});

/** A task that runs the given source. */
export const taskFor = (source: string, change: Change = {}): SandboxTask => ({
  modules: { snippet: source },
  input: new Uint8Array(),
  timeoutMs: 15_000,
  outputLimit: 64 * 1024,
  ...change,
});

/** How the tests of one language use the backend: a place for one source, or one place for several. */
export type Exam = {
  readonly examinee: Examinee;
  readonly sandbox: () => Sandbox;
  can(...abilities: readonly Ability[]): boolean;
  /** A title of what needs these abilities: where one is missing, it says why the test is skipped. */
  titled(title: string, ...abilities: readonly Ability[]): string;
  readonly run: Run;
  /** What a source printed. */
  say(source: string, change?: Change): Promise<string>;
  inPlace<T>(work: (run: Run, place: Place) => Promise<T>, modules?: Harness['modules']): Promise<T>;
};

export function examIn(language: HarnessLanguage, examinee: Examinee, sandbox: () => Sandbox): Exam {
  const inPlace: Exam['inPlace'] = async (work, modules) => {
    const place = await sandbox().open(harnessFor(language, modules), patientCall());
    try {
      return await work(async (source, change) => ran(await place.run(taskFor(source, change), patientCall())), place);
    } finally {
      await place.close();
    }
  };
  const run: Run = (source, change) => inPlace((once) => once(source, change));
  return {
    examinee,
    sandbox,
    can: (...abilities) => abilities.every((ability) => examinee.can.includes(ability)),
    titled: (title, ...abilities) => {
      const missing = abilities.find((ability) => !examinee.can.includes(ability));
      return missing === undefined ? title : `${title} (skipped: ${examinee.name} ${LACKS[missing]})`;
    },
    run,
    say: async (source, change) => text((await run(source, change)).stdout).trim(),
    inPlace,
  };
}

/** One place for all the tests of a `describe`: what comes back is `say`. Only for sources that do no harm. */
export function sharing({ sandbox }: Exam): Exam['say'] {
  let opened: Promise<Place> | undefined;
  afterAll(async () => (await opened)?.close());
  return async (source, change) => {
    opened ??= sandbox().open(harnessFor('python'), patientCall());
    const place = await opened;
    return text(ran(await place.run(taskFor(source, change), patientCall())).stdout).trim();
  };
}
