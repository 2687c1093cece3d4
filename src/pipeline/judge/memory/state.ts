import type { Memory, Value } from './values.ts';

/** A test that was decided on the way: the same test, of unchanged variables, comes out the same. */
type Decision = { readonly truth: boolean; readonly names: ReadonlySet<string>; readonly pure: boolean };

/** What is known at one point of one way through a function. */
export class State {
  /** Names in sight, each with the variable it means. */
  scope: ReadonlyMap<string, string>;
  readonly values: Map<string, Value>;
  readonly memory: Map<number, Memory>;
  readonly decided: Map<string, Decision>;
  /** Tests that could have come out either way, and how they did: `412:yes`. */
  forks: readonly string[];
  /** Came by a call at the end of a branch that may never come back: what was tested before it may not hold here. */
  doubted: boolean;

  constructor(from?: State) {
    this.scope = from?.scope ?? new Map();
    this.values = new Map(from?.values);
    this.memory = new Map(from?.memory);
    this.decided = new Map(from?.decided);
    this.forks = from?.forks ?? [];
    this.doubted = from?.doubted ?? false;
  }

  copy(): State {
    return new State(this);
  }

  change(id: number, change: Partial<Memory>): void {
    const known = this.memory.get(id);
    if (known !== undefined) this.memory.set(id, { ...known, ...change });
  }

  /** Forgets decisions about a variable, or, with no name, about all that a call may have changed. */
  undecide(name: string | undefined): void {
    for (const [text, { names, pure }] of this.decided)
      if (name === undefined ? !pure : names.has(name)) this.decided.delete(text);
  }

  /** What stands in the fields and elements of a memory is not known any more. */
  forgetParts(id: number): void {
    const prefix = `#${id}:`;
    for (const key of this.values.keys()) if (key.startsWith(prefix)) this.values.delete(key);
  }
}

/** How a way through a statement ended. */
export type Exit = {
  readonly state: State;
  readonly how: 'break' | 'continue' | 'return' | 'goto' | 'stop' | 'throw';
  readonly label?: string;
  readonly value?: Value;
};

/** Ways that go on, and ways that left. */
export type Ways = { readonly on: readonly State[]; readonly out: readonly Exit[] };

/** The ways on which a test is true, and those on which it is not. */
export type Split = { readonly yes: readonly State[]; readonly no: readonly State[] };

/** Beyond so many ways at once the later ones are left out. */
const MOST_WAYS = 24;
export const limited = (states: readonly State[]): readonly State[] => states.slice(0, MOST_WAYS);
