import { joinValues } from './join.ts';
import { EMPTY, intersectMaps, type Kinds, NOTHING } from './kinds.ts';
import type { Origin, Scope, Value } from './value.ts';

/** Not a kind: stands among those checked where code that could not be followed may have checked the value. */
export const DOUBT = '?';

/** A point of a run, and what could be seen from there. */
export type Moment = {
  readonly point: Environment;
  readonly age: number;
  readonly refined: ReadonlyMap<string, Kinds>;
};

/**
 * The variables of one function (or module) at one point of its run, and what guards have established there. A branch
 * works on a fork, which holds only what it changed; joining looks at nothing else.
 */
export class Environment implements Scope {
  /** Made when something is bound: most forks bind nothing. */
  private variables: Map<string, Value> | undefined;
  private readonly parent: Scope | undefined;
  /** What this is a fork of. */
  private readonly base: Environment | undefined;
  /** Entry points that a guard has checked on every way to this point. */
  private checked: ReadonlyMap<Origin, Kinds>;
  private writes = 0;
  /** The same for expressions such as `self.path`, by their dotted spelling. */
  private refined: ReadonlyMap<string, Kinds>;

  constructor(parent?: Scope, base?: Environment) {
    this.parent = parent;
    this.base = base;
    // Shared until one of them changes.
    this.checked = (base ?? parent)?.checks ?? NOTHING;
    this.refined = base?.refined ?? NOTHING;
  }

  /** Grows with every write that a lookup from here could see. */
  get age(): number {
    return this.writes + ((this.base ?? this.parent)?.age ?? 0);
  }

  /** This point of the run; a later one that sees nothing else is the same. */
  get moment(): Moment {
    let point: Environment = this;
    while (point.variables === undefined && point.base !== undefined) point = point.base;
    return { point, age: point.age, refined: this.refined };
  }

  isStill({ point, age, refined }: Moment): boolean {
    const now = this.moment;
    return now.point === point && now.age === age && now.refined === refined;
  }

  get isOutermost(): boolean {
    return this.parent === undefined;
  }

  get checks(): ReadonlyMap<Origin, Kinds> {
    return this.checked;
  }

  lookup(name: string): Value | undefined {
    return this.own(name) ?? this.parent?.lookup(name);
  }

  /** Bound here, not in an enclosing scope. */
  own(name: string): Value | undefined {
    for (let point: Environment | undefined = this; point !== undefined; point = point.base) {
      const value = point.variables?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Whether this is a later point of that scope's own run. */
  grewFrom(scope: Scope): boolean {
    return this === scope || this.base?.grewFrom(scope) === true;
  }

  assign(name: string, value: Value): void {
    this.bind(name, value);
    this.writes += 1;
    if (this.refined.size === 0) return;
    const stale = (path: string): boolean => path === name || path.startsWith(`${name}.`);
    this.refined = new Map([...this.refined].filter(([path]) => !stale(path)));
  }

  private bind(name: string, value: Value): void {
    this.variables ??= new Map();
    this.variables.set(name, value);
  }

  /** Everything bound here; in a fork, what it changed. */
  names(): Iterable<[string, Value]> {
    return this.variables ?? [];
  }

  check(origin: Origin, kinds: readonly string[]): void {
    const known = this.checked.get(origin) ?? EMPTY;
    this.checked = new Map(this.checked).set(origin, new Set([...known, ...kinds]));
  }

  /** What was checked of the origin, or of the whole that it is a part of. */
  checkedKinds(origin: Origin): Kinds {
    const own = this.checked.get(origin) ?? EMPTY;
    if (origin.within === undefined) return own;
    const whole = this.checkedKinds(origin.within);
    return whole.size === 0 ? own : new Set([...own, ...whole]);
  }

  refine(path: string, kinds: readonly string[]): void {
    this.refined = new Map(this.refined).set(path, new Set([...this.refinement(path), ...kinds]));
  }

  get isRefined(): boolean {
    return this.refined.size > 0;
  }

  refinement(path: string): Kinds {
    return this.refined.get(path) ?? EMPTY;
  }

  /** Takes over what a callee established about entry points. */
  adoptChecks(exits: readonly Environment[]): void {
    if (exits.length > 0) this.checked = intersectMaps(exits.map((exit) => exit.checked));
  }

  /** Lets a callee start from what its caller has established. */
  inheritChecks(caller: Environment): void {
    this.checked = caller.checked;
  }

  /** The same point, for one of several ways on. */
  fork(): Environment {
    return new Environment(this.parent, this);
  }

  /** A variable with what guards have established about it written into it: for when the guards are left behind. */
  private settled(name: string): Value | undefined {
    const value = this.own(name);
    if (value === undefined || value.taints.length === 0 || this.checked.size + this.refined.size === 0) return value;
    const own = this.refinement(name);
    const taints = value.taints.map((taint) => {
      const kinds = [...own, ...this.checkedKinds(taint.origin)].filter((kind) => !taint.cleaned.has(kind));
      return kinds.length === 0 ? taint : { ...taint, cleaned: new Set([...taint.cleaned, ...kinds]) };
    });
    return taints.every((taint, index) => taint === value.taints[index]) ? value : { ...value, taints };
  }

  /** This point as a fork of an earlier one, untouched by what happens to the forks between them. */
  since(start: Environment): Environment {
    const kept = start.fork();
    for (let point: Environment | undefined = this; point !== undefined && point !== start; point = point.base) {
      for (const [name, value] of point.names()) if (kept.variables?.has(name) !== true) kept.bind(name, value);
    }
    kept.checked = new Map(this.checked);
    kept.refined = new Map(this.refined);
    return kept;
  }

  /** The names that forks have bound, each once, in the order of the forks. */
  private static changedIn(forks: readonly Environment[]): Iterable<string> {
    const [only] = forks;
    if (only !== undefined && forks.length === 1) return [...(only.variables?.keys() ?? [])];
    const names = new Set<string>();
    for (const fork of forks) for (const [name] of fork.names()) names.add(name);
    return names;
  }

  /**
   * Becomes what holds whichever of its forks was taken. None: the point is not reached, nothing changes.
   * @returns whether a variable that was bound before has become untrusted, or untrusted in another way
   */
  join(forks: readonly Environment[]): boolean {
    if (forks.length === 0) return false;
    let tainted = false;
    for (const name of Environment.changedIn(forks)) {
      const before = this.own(name);
      const ways: Value[] = [];
      for (const fork of forks) {
        const value = fork.settled(name);
        if (value !== undefined) ways.push(value);
      }
      const after = joinValues(ways);
      tainted ||= before !== undefined && after.taints.some((taint) => !before.taints.includes(taint));
      this.bind(name, after);
    }
    this.writes += 1;
    this.checked = intersectMaps(forks.map((fork) => fork.checked));
    this.refined = intersectMaps(forks.map((fork) => fork.refined));
    return tainted;
  }
}
