import type { HarnessLanguage } from '../../../contracts/sandbox.ts';
import { type Machine, type Outcome, startMachine } from './machine.ts';
import { MACHINES, type MachineLanguage, type MachineParts } from './machines.ts';
import type { HarnessToChild, TaskToChild } from './messages.ts';

const LOAD = { timeoutMs: 60_000, outputLimit: 64 * 1024 } as const;

type Modules = Readonly<Record<string, string>>;

/** How tasks of one harness are run. */
type Harness = {
  readonly language: MachineLanguage;
  readonly parts: MachineParts;
  /** What a machine has not loaded already, and is given with each task. */
  readonly modules: Modules;
  readonly ahead: number;
  /** Machines that were built and wait for a task. */
  readonly idle: Machine[];
};

/** Makes machines, keeps some ready, and gives each one task. */
export type Workshop = {
  load(language: HarnessLanguage): Promise<void>;
  /** @throws Error when the harness cannot be loaded */
  harness(given: HarnessToChild, ahead: number): Promise<void>;
  forget(number: number): void;
  run(id: number, task: TaskToChild, input: Uint8Array): Promise<Outcome>;
  stop(id: number): void;
  /** How many machines there are. */
  count(): number;
};

const isMachine = (language: HarnessLanguage): language is MachineLanguage => Object.hasOwn(MACHINES, language);

/** @param program what a thread runs @param folder where the machines' files lie */
export function createWorkshop(program: string, folder: string): Workshop {
  const languages = new Map<MachineLanguage, Promise<MachineParts>>();
  const harnesses = new Map<number, Harness>();
  const running = new Map<number, Machine>();
  const machines = new Set<Machine>();

  const partsOf = (language: HarnessLanguage): Promise<MachineParts> => {
    if (!isMachine(language)) throw new Error(`there is no machine for ${language}`);
    const known = languages.get(language) ?? MACHINES[language](folder);
    languages.set(language, known);
    return known;
  };
  const start = (language: MachineLanguage, parts: MachineParts): Machine => {
    const machine = startMachine(program, { language, parts });
    machines.add(machine);
    return machine;
  };
  const end = async (machine: Machine) => {
    await machine.end();
    machines.delete(machine);
  };
  const fill = (harness: Harness) => {
    while (harness.idle.length < harness.ahead) harness.idle.push(start(harness.language, harness.parts));
  };
  /** The same machine with the harness loaded, when it has something to load. */
  const loaded = async (language: MachineLanguage, parts: MachineParts, modules: Modules): Promise<MachineParts> => {
    const machine = start(language, parts);
    const outcome = await machine.run({ ...LOAD, load: true, modules, input: new Uint8Array() });
    void end(machine);
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
    if (outcome.kind === 'ended') throw new Error(`it was stopped (${outcome.ended.killed ?? outcome.ended.exit})`);
    const { error }: { readonly error: string } = JSON.parse(Buffer.from(outcome.output).toString('utf8'));
    if (error !== '') throw new Error(error);
    return { ...parts, image: outcome.image };
  };

  return {
    load: async (language) => {
      await partsOf(language);
    },
    harness: async ({ number, language, modules }, ahead) => {
      const parts = await partsOf(language);
      if (!isMachine(language)) return;
      const preloads = language === 'python' && Object.hasOwn(modules, 'preload');
      const harness: Harness = preloads
        ? { language, parts: await loaded(language, parts, modules), modules: {}, ahead, idle: [] }
        : { language, parts, modules, ahead, idle: [] };
      harnesses.set(number, harness);
      fill(harness);
    },
    forget: (number) => {
      for (const machine of harnesses.get(number)?.idle ?? []) void end(machine);
      harnesses.delete(number);
    },
    run: async (id, { harness: number, modules, timeoutMs, outputLimit }, input) => {
      const harness = harnesses.get(number);
      if (harness === undefined) return { kind: 'failed', reason: 'the harness is not known' };
      const machine = harness.idle.shift() ?? start(harness.language, harness.parts);
      running.set(id, machine);
      fill(harness);
      try {
        const all = { ...harness.modules, ...modules };
        return await machine.run({ load: false, modules: all, input, timeoutMs, outputLimit });
      } finally {
        running.delete(id);
        void end(machine);
      }
    },
    stop: (id) => {
      const machine = running.get(id);
      if (machine !== undefined) void end(machine);
    },
    count: () => machines.size,
  };
}
