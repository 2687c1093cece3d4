import { joinValues } from './join.ts';
import type { Origin, Value } from './value.ts';

type Kinds = ReadonlySet<string>;

const EMPTY: Kinds = new Set();

const intersect = (a: Kinds, b: Kinds): Kinds =>
  a.has('*') ? b : b.has('*') ? a : new Set([...a].filter((kind) => b.has(kind)));

function intersectMaps<K>(maps: readonly ReadonlyMap<K, Kinds>[]): Map<K, Kinds> {
  const [first, ...rest] = maps;
  const result = new Map<K, Kinds>();
  for (const [key, kinds] of first ?? []) {
    const common = rest.reduce<Kinds>((known, map) => intersect(known, map.get(key) ?? EMPTY), kinds);
    if (common.size > 0) result.set(key, common);
  }
  return result;
}

/** The variables of one function (or module) at one point of its run, and what guards have established there. */
export class Environment {
  private readonly variables: Map<string, Value>;
  readonly parent: Environment | undefined;
  /** Entry points that a guard has checked on every way to this point. */
  private checked: Map<Origin, Kinds>;
  /** The same for expressions such as `self.path`, by their dotted spelling. */
  private refined: Map<string, Kinds>;

  constructor(parent?: Environment) {
    this.parent = parent;
    this.variables = new Map();
    this.checked = new Map(parent?.checked);
    this.refined = new Map();
  }

  lookup(name: string): Value | undefined {
    return this.variables.get(name) ?? this.parent?.lookup(name);
  }

  /** Bound here, not in an enclosing scope. */
  own(name: string): Value | undefined {
    return this.variables.get(name);
  }

  assign(name: string, value: Value): void {
    this.variables.set(name, value);
    for (const key of this.refined.keys()) {
      if (key === name || key.startsWith(`${name}.`)) this.refined.delete(key);
    }
  }

  names(): Iterable<[string, Value]> {
    return this.variables.entries();
  }

  check(origin: Origin, kinds: readonly string[]): void {
    this.checked.set(origin, new Set([...(this.checked.get(origin) ?? EMPTY), ...kinds]));
  }

  isChecked(origin: Origin, kind: string): boolean {
    const kinds = this.checkedKinds(origin);
    return kinds.has('*') || kinds.has(kind);
  }

  /** What was checked of the origin, or of the whole that it is a part of. */
  checkedKinds(origin: Origin): Kinds {
    const own = this.checked.get(origin) ?? EMPTY;
    return origin.within === undefined ? own : new Set([...own, ...this.checkedKinds(origin.within)]);
  }

  refine(path: string, kinds: readonly string[]): void {
    this.refined.set(path, new Set([...this.refinement(path), ...kinds]));
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
    this.checked = new Map(caller.checked);
  }

  copy(): Environment {
    const copy = new Environment(this.parent);
    for (const [name, value] of this.variables) copy.variables.set(name, value);
    copy.checked = new Map(this.checked);
    copy.refined = new Map(this.refined);
    return copy;
  }

  /** A variable with what guards have established about it written into it: for when the guards are left behind. */
  private settled(name: string): Value | undefined {
    const value = this.variables.get(name);
    if (value === undefined || value.taints.length === 0 || this.checked.size + this.refined.size === 0) return value;
    const own = this.refinement(name);
    const taints = value.taints.map((taint) => {
      const kinds = [...own, ...this.checkedKinds(taint.origin)].filter((kind) => !taint.cleaned.has(kind));
      return kinds.length === 0 ? taint : { ...taint, cleaned: new Set([...taint.cleaned, ...kinds]) };
    });
    return taints.every((taint, index) => taint === value.taints[index]) ? value : { ...value, taints };
  }

  /** Becomes what holds whichever of the branches was taken. None: the point is not reached, nothing changes. */
  become(branches: readonly Environment[]): void {
    if (branches.length === 0) return;
    const names = new Set(branches.flatMap((branch) => [...branch.variables.keys()]));
    for (const name of names) {
      const values = branches.flatMap((branch) => branch.settled(name) ?? []);
      this.variables.set(name, joinValues(values));
    }
    this.checked = intersectMaps(branches.map((branch) => branch.checked));
    this.refined = intersectMaps(branches.map((branch) => branch.refined));
  }
}
