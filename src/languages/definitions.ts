import type { Outline } from '../contracts/program.ts';
import type { Syntax } from './syntax.ts';

/** What a language says of a node that defines something. */
export type Naming = {
  readonly kind: Outline['kind'] | 'namespace';
  /** Empty for an anonymous function. */
  readonly name: string;
  /** The name it is bound to, where that is not its own. */
  readonly boundTo?: string;
  /** Too small to be judged as a unit of its own: belongs to what encloses it. Some only where a function encloses it. */
  readonly inline?: 'always' | 'in-function';
  /** Where it begins when its decorators stand before its node. */
  readonly start?: number;
};

/** How a node that may define something is named; undefined when it defines nothing after all. */
export type NamingRule = (syntax: Syntax, at: number, parent: number | undefined) => Naming | undefined;

/** By node type. */
export type Namings = ReadonlyMap<string, NamingRule>;

export type Definition = Omit<Naming, 'inline'> & {
  readonly at: number;
  readonly inline: boolean;
  readonly qualifiedName: string;
  /** The class whose body holds it directly. */
  readonly className?: string;
};

type Scope = { readonly after: number; readonly definition: Definition };

const nameOf = (naming: Pick<Naming, 'name' | 'boundTo'>): string => naming.name || naming.boundTo || '<lambda>';

function define(at: number, naming: Naming, around: Definition | undefined): Definition {
  const name = nameOf(naming);
  const inFunction = around?.kind === 'function' || around?.kind === 'method';
  const inline = naming.inline === 'always' || (naming.inline === 'in-function' && inFunction);
  const inClass = around?.kind === 'class' && naming.kind === 'function' && !inline;
  return {
    ...naming,
    at,
    inline,
    kind: inClass ? 'method' : naming.kind,
    qualifiedName: around === undefined ? name : `${around.qualifiedName}.${name}`,
    ...(inClass ? { className: nameOf(around) } : {}),
  };
}

/**
 * Every definition of a file, by node. One scan over the arrays, without lowering anything; lowering takes names from
 * here, so that an outline and a lowered function always agree.
 */
export function findDefinitions(syntax: Syntax, namings: Namings): ReadonlyMap<number, Definition> {
  const found = new Map<number, Definition>();
  const scopes: Scope[] = [];
  const ancestors: number[] = [];
  for (let at = 0; at < syntax.size; at++) {
    while (ancestors.length > 0 && syntax.after(ancestors.at(-1) ?? 0) <= at) ancestors.pop();
    while (scopes.length > 0 && (scopes.at(-1)?.after ?? 0) <= at) scopes.pop();
    const naming = namings.get(syntax.kind(at))?.(syntax, at, ancestors.at(-1));
    if (naming !== undefined) {
      const definition = define(at, naming, scopes.at(-1)?.definition);
      found.set(at, definition);
      if (!definition.inline) scopes.push({ after: syntax.after(at), definition });
    }
    if (syntax.after(at) > at + 1) ancestors.push(at);
  }
  return found;
}

/** The outline that definitions give: functions, methods and classes in source order. */
export function outlineOf(syntax: Syntax, definitions: ReadonlyMap<number, Definition>): readonly Outline[] {
  const outline: Outline[] = [];
  for (const definition of definitions.values()) {
    const { at, kind, qualifiedName } = definition;
    if (kind === 'namespace' || definition.inline) continue;
    const start = definition.start ?? syntax.start(at);
    outline.push({ start, end: syntax.end(at), kind, name: nameOf(definition), qualifiedName });
  }
  return outline;
}
