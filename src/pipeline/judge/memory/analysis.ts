import type { ModuleSource } from '../../../contracts/judge.ts';
import type { MemoryKind } from '../../../contracts/memory-kinds.ts';
import type { Expression, FunctionDefinition, Node, Statement } from '../../../contracts/program.ts';
import type { Strength } from '../../../contracts/words.ts';
import type { Split, State, Ways } from './state.ts';
import type { VariableType } from './types.ts';
import type { Origin, Value } from './values.ts';

export type Finding = {
  readonly kind: MemoryKind;
  readonly node: Node;
  /** The subject of the sentence: a function's name, or `the index`. */
  readonly name: string;
  readonly says: string;
  readonly strength: Strength;
  readonly definition: FunctionDefinition;
};

/** Steps that one function, and one file, may cost. */
const STEPS_A_FUNCTION = 40_000;
const STEPS_A_FILE = 600_000;

/** Thrown when a function has too many ways to be followed: what was found stands. */
export class TooMany extends Error {}

/** What the parts of the analysis call in each other. */
export type Machine = {
  readonly evaluate: (an: Analysis, st: State, expression: Expression) => Value;
  readonly split: (an: Analysis, st: State, test: Expression) => Split;
  readonly block: (an: Analysis, starts: readonly State[], body: readonly Statement[]) => Ways;
};

/** What is known of an expression's value; what it does is done. */
export const evaluate: Machine['evaluate'] = (an, st, expression) => an.machine.evaluate(an, st, expression);
/** Evaluates a test once for what it does, and goes on with what each outcome says. */
export const split: Machine['split'] = (an, st, test) => {
  an.doubtful = st.doubted;
  return an.machine.split(an, st, test);
};
/** Follows statements from each way that reaches them. What is declared in them is out of sight afterwards. */
export const block: Machine['block'] = (an, starts, body) => an.machine.block(an, starts, body);

type Circumstances = {
  readonly origin?: Origin | undefined;
  readonly strength?: Strength;
  /** How the tests came out since the value became what it is, where either was possible. */
  readonly forks?: readonly string[];
};

/** Whether all ways came through one test in one way only. */
function hangsOnATest(ways: readonly (readonly string[])[]): boolean {
  const met = new Set(ways.flat());
  const opposite = (fork: string): string => fork.replace(/yes$|no$/, (end) => (end === 'yes' ? 'no' : 'yes'));
  return ways.length > 0 && ways.every((way) => way.some((fork) => !met.has(opposite(fork))));
}

/** The state of looking through one file. */
export class Analysis {
  readonly machine: Machine;
  readonly module: ModuleSource;
  readonly constants: ReadonlyMap<string, Value>;
  readonly texts: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  /** Those of the file that are called like functions. */
  readonly macros: ReadonlySet<string>;
  /** Of variables, by what the state calls them. */
  readonly types = new Map<string, VariableType>();
  /** Those that outlive a call: others may see and change them. */
  readonly kept = new Set<string>();
  readonly #findings = new Map<string, Finding>();
  /** For each flaw, of each way that came to it, how the tests came out that could have come out otherwise. */
  readonly #forks = new Map<string, (readonly string[])[]>();
  /** Places where a variable was read on some way after it was set. */
  readonly #sound = new Set<string>();
  definition: FunctionDefinition | undefined;
  /** Greater than zero: what is evaluated only to be known reports nothing. */
  quiet = 0;
  /** The way that is being followed may not be one. */
  doubtful = false;
  /** Greater than zero: within a condition, where counters may pass their end. */
  testing = 0;
  #steps = 0;
  #all = 0;
  #next = 0;

  constructor(
    module: ModuleSource,
    defined: {
      readonly constants: ReadonlyMap<string, Value>;
      readonly texts: ReadonlyMap<string, string>;
      readonly macros: ReadonlySet<string>;
    },
    functions: ReadonlyMap<string, FunctionDefinition>,
    machine: Machine,
  ) {
    this.machine = machine;
    this.module = module;
    this.constants = defined.constants;
    this.texts = defined.texts;
    this.macros = defined.macros;
    this.functions = functions;
  }

  get isCpp(): boolean {
    return this.module.language === 'cpp';
  }

  fresh(): number {
    this.#next += 1;
    return this.#next;
  }

  begin(definition: FunctionDefinition): void {
    this.definition = definition;
    this.#steps = 0;
  }

  get isSpent(): boolean {
    return this.#all > STEPS_A_FILE;
  }

  spend(): void {
    this.#steps += 1;
    this.#all += 1;
    if (this.#steps > STEPS_A_FUNCTION) throw new TooMany();
  }

  /** `char name[32];` in a structure of the file: to name it is to say where it lies, and reads nothing. */
  isArrayField(field: string): boolean {
    const name = field.slice(field.lastIndexOf('.') + 1);
    return name !== '' && new RegExp(`[\\s*]${name}\\s*(?:\\[[^\\]]*\\])+\\s*[;,]`).test(this.module.text);
  }

  text(node: Node): string {
    return this.module.text.slice(node.start, node.end);
  }

  /** Records a flaw once a place; the stronger claim stays. What whoever starts the program chooses, or a caller, is `possible`. */
  report(
    kind: MemoryKind,
    node: Node,
    name: string,
    says: string,
    { origin, strength = 'likely', forks = [] }: Circumstances = {},
  ): void {
    if (this.quiet > 0 || this.definition === undefined) return;
    const claimed = origin?.own === true || this.doubtful ? 'possible' : strength;
    const key = `${kind}:${node.start}-${node.end}`;
    this.#forks.set(key, [...(this.#forks.get(key) ?? []), forks]);
    const known = this.#findings.get(key);
    if (known !== undefined && (known.strength === 'likely' || claimed !== 'likely')) return;
    this.#findings.set(key, { kind, node, name, says, strength: claimed, definition: this.definition });
  }

  sound(node: Node): void {
    this.#sound.add(`${node.start}-${node.end}`);
  }

  /**
   * Whether a value is set can hang on a condition that is not understood: then some way reads it well. And what every way
   * to a flaw needs may be ruled out by what made the pointer null.
   */
  get findings(): readonly Finding[] {
    return [...this.#findings].map(([key, finding]) => {
      const isSound = finding.kind === 'unset-use' && this.#sound.has(`${finding.node.start}-${finding.node.end}`);
      return isSound || hangsOnATest(this.#forks.get(key) ?? [])
        ? { ...finding, strength: 'possible' as const }
        : finding;
    });
  }
}
