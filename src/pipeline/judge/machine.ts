import type { CallFact, ModuleSource } from '../../contracts/judge.ts';
import type { Expression, FunctionDefinition, Node, Parameter, Statement } from '../../contracts/program.ts';
import type { SinkEntry } from '../../contracts/vocabulary.ts';
import type { Site } from './arguments.ts';
import type { Environment, Moment } from './environment.ts';
import type { Callable, ClassInfo, Origin, Taint, Value } from './value.ts';
import type { Index } from './vocabulary-index.ts';

/** Expressions and statements looked at before a file is given up: about ten seconds. */
export const BUDGET = 3_000_000;

/** Thrown when a file costs more than its budget; becomes a gap. */
export class BudgetSpent extends Error {}

/** What a sink was seen to receive. */
export type Hit = {
  readonly module: ModuleSource;
  readonly node: Node;
  readonly sink: SinkEntry;
  readonly name: string;
  /** Undefined: the call is the flaw, or (a hint) nothing is known about what it receives. */
  readonly taint: Taint | undefined;
  /** Nothing is known of what it was joined from. */
  readonly built: boolean;
  readonly root: Root;
  /** What the names around say that the value is for. */
  readonly purposes: readonly string[];
  /** A check is left out where a caller asks for that. */
  readonly asked?: boolean;
};

/** The function whose body is run from its own entry, with its parameters as sources. */
export type Root = {
  readonly module: ModuleSource;
  readonly node: Node | undefined;
  /** Tells entry points apart. */
  readonly id: number;
  /** Calls followed so far. */
  calls: number;
};

/** How a framework calls a function: which parameters come from outside, what its return value becomes. */
export type HandlerRole = {
  readonly says: string;
  readonly isExternal: (index: number, parameter: Parameter) => boolean;
  readonly returns: readonly string[];
  /** Who calls it, where that is not anybody. */
  readonly reach: Origin['reach'];
};

/** One way a function can end. */
export type Exit = {
  readonly value: Value;
  readonly expression: Expression | undefined;
  readonly environment: Environment;
};

/** What came of running a function once: how it ended, and what became of `self`. */
export type Outcome = {
  readonly exits: readonly Exit[];
  readonly receiver: Value | undefined;
  /** Nothing was reported: whoever wants that has to run it again. */
  readonly quiet: boolean;
};

/** One activation of a function (or of a module's body). */
export type Frame = {
  readonly module: ModuleSource;
  readonly root: Root;
  readonly depth: number;
  readonly callers: readonly FunctionDefinition[];
  readonly exits: Exit[];
  readonly role: HandlerRole | undefined;
  /** Names that say what the value now being made is for: assigned to, passed as, made in. */
  readonly purposes: (string | Expression)[];
  /** Calls made so far, for sinks that an earlier call disarms. */
  readonly called: Site[];
  environment: Environment;
  /** The conditions, of this function, under which the statement now run is reached; none that is known to hold or not. */
  conditions?: readonly Expression[];
  /** The loop around, with what was known where `break` and `continue` left a round. */
  loop?: { readonly start: Environment; readonly left: Environment[] } | undefined;
  /** Set by `return`, `raise`, `break` …: the rest of the block is not reached. */
  stopped: boolean;
};

/** The state of judging one file, and the functions that the parts of the machine call in each other. */
export type Run = {
  readonly index: Index;
  modules: (module: string, name: string | undefined, from: ModuleSource) => Environment | 'unfollowed' | undefined;
  readonly hits: Hit[];
  /** By function and parameter: one fact each, not one a call. */
  readonly facts: Map<string, CallFact>;
  /** Parameters whose facts are known, with what is known: most calls add nothing. */
  readonly passed: Map<Parameter, boolean>;
  /** Whether a function can lead to a sink, by the words in it. */
  readonly reaches: (definition: FunctionDefinition) => boolean;
  /** Sources by place. */
  readonly origins: Map<string, Origin>;
  /** Functions found on the way, to be run from their own entry later. */
  readonly pending: Map<
    FunctionDefinition,
    {
      readonly callable: Callable;
      readonly receiver: Value | undefined;
      role: HandlerRole | undefined;
      named: boolean;
      /** What the function around it calls: a closure writes to the response whose type was set out there. */
      readonly around?: readonly Site[];
    }
  >;
  /** Objects as their classes' initializers leave them. */
  readonly objects: Map<ClassInfo, Value>;
  /** What calls from the entry point being run came to, by function and arguments. */
  readonly outcomes: Map<FunctionDefinition, Map<string, Outcome>>;
  /** What calls were last seen to be given, and when: a condition is looked at right after it was evaluated. */
  readonly seen: Map<Expression, { readonly site: Site; readonly moment: Moment }>;
  /** Conditions that a name stands for and that are being looked into. */
  readonly named: Set<Expression>;
  /** Greater than zero while a guard's subject is looked at again: nothing is reported twice. */
  quiet: number;
  budget: number;
  readonly machine: {
    readonly evaluate: (run: Run, frame: Frame, expression: Expression) => Value;
    readonly execute: (run: Run, frame: Frame, statements: readonly Statement[]) => void;
    readonly assume: (run: Run, frame: Frame, test: Expression, truth: boolean) => void;
    readonly assign: (run: Run, frame: Frame, target: Expression, value: Value) => void;
  };
};

/** Costs of the walk are counted in expressions and statements. */
export function spend(run: Run): void {
  run.budget -= 1;
  if (run.budget < 0) throw new BudgetSpent();
}

/** The calls around a function within another one. A module's are too many, and too far away. */
export const calledAround = ({ callers, called }: Frame): { around?: readonly Site[] } =>
  callers.length === 0 ? {} : { around: called };
