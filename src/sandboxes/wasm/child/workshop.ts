import type { HarnessLanguage } from '../../../contracts/sandbox.ts';
import { Machine, type Outcome } from './machine.ts';
import { MACHINES, type MachineLanguage, type MachineParts } from './machines.ts';
import type { HarnessToChild, TaskToChild } from './messages.ts';

const LOAD = { load: true, input: new Uint8Array(), timeoutMs: 60_000, outputLimit: 64 * 1024 } as const;

type Modules = Readonly<Record<string, string>>;

/** How tasks of one harness are run. */
type Harness = {
  readonly language: MachineLanguage;
  readonly parts: MachineParts;
  /** What a machine has not loaded already, and is given with each task. */
  readonly modules: Modules;
  readonly ahead: number;
  /** Machines that wait for a task. */
  readonly idle: Machine[];
};

const isMachine = (language: HarnessLanguage): language is MachineLanguage => Object.hasOwn(MACHINES, language);

/** Makes machines, keeps some ready, and gives each one task. */
export class Workshop {
  readonly #program: string;
  readonly #folder: string;
  readonly #languages = new Map<MachineLanguage, Promise<MachineParts>>();
  readonly #harnesses = new Map<number, Harness>();
  readonly #running = new Map<number, Machine>();
  readonly #machines = new Set<Machine>();

  /** @param program what a thread runs @param folder where the machines' files lie */
  constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
  }

  /** @throws Error when there is no machine for the language, or its files are not the expected ones */
  async load(language: HarnessLanguage): Promise<{ readonly language: MachineLanguage; readonly parts: MachineParts }> {
    if (!isMachine(language)) throw new Error(`there is no machine for ${language}`);
    const known = this.#languages.get(language) ?? MACHINES[language](this.#folder);
    this.#languages.set(language, known);
    return { language, parts: await known };
  }

  /** @throws Error when the harness cannot be loaded */
  async harness({ number, language, modules }: HarnessToChild, ahead: number): Promise<void> {
    const machine = await this.load(language);
    const preloads = language === 'python' && Object.hasOwn(modules, 'preload');
    const harness: Harness = preloads
      ? { ...machine, parts: await this.#preloaded(machine, modules), modules: {}, ahead, idle: [] }
      : { ...machine, modules, ahead, idle: [] };
    this.#harnesses.set(number, harness);
    this.#fill(harness);
  }

  forget(number: number): void {
    for (const machine of this.#harnesses.get(number)?.idle ?? []) this.#end(machine);
    this.#harnesses.delete(number);
  }

  async run(id: number, { harness: number, modules, ...limits }: TaskToChild, input: Uint8Array): Promise<Outcome> {
    const harness = this.#harnesses.get(number);
    if (harness === undefined) return { kind: 'failed', reason: 'the harness is not known' };
    const machine = harness.idle.shift() ?? this.#start(harness.language, harness.parts);
    this.#running.set(id, machine);
    this.#fill(harness);
    try {
      return await machine.run({ ...limits, load: false, modules: { ...harness.modules, ...modules }, input });
    } finally {
      this.#running.delete(id);
      this.#end(machine);
    }
  }

  stop(id: number): void {
    const machine = this.#running.get(id);
    if (machine !== undefined) this.#end(machine);
  }

  /** How many machines there are. */
  count(): number {
    return this.#machines.size;
  }

  #start(language: MachineLanguage, parts: MachineParts): Machine {
    const machine = new Machine(this.#program, { language, parts });
    this.#machines.add(machine);
    return machine;
  }

  #end(machine: Machine): void {
    void machine.end().then(() => this.#machines.delete(machine));
  }

  #fill(harness: Harness): void {
    while (harness.idle.length < harness.ahead) harness.idle.push(this.#start(harness.language, harness.parts));
  }

  /** The same machine once the harness is loaded: from there all its tasks begin. */
  async #preloaded(
    { language, parts }: { readonly language: MachineLanguage; readonly parts: MachineParts },
    modules: Modules,
  ): Promise<MachineParts> {
    const machine = this.#start(language, parts);
    const outcome = await machine.run({ ...LOAD, modules });
    this.#end(machine);
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
    if (outcome.kind === 'ended') throw new Error(`it was stopped (${outcome.ended.killed ?? outcome.ended.exit})`);
    const { error }: { readonly error: string } = JSON.parse(Buffer.from(outcome.output).toString('utf8'));
    if (error !== '') throw new Error(error);
    return { ...parts, image: outcome.image };
  }
}
