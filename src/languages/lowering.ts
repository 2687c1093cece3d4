import type { ClassDefinition, Expression, FunctionDefinition, Node, Statement } from '../contracts/program.ts';
import type { Definition } from './definitions.ts';
import type { Syntax } from './syntax.ts';

export type ExpressionRule = (at: number, lower: Lowering) => Expression;
export type StatementRule = (at: number, lower: Lowering) => Statement | readonly Statement[];

/** How a language's node types are lowered, by type. A node without a rule becomes `other` with its parts: nothing is lost. */
export type Rules = {
  readonly expressions: ReadonlyMap<string, ExpressionRule>;
  readonly statements: ReadonlyMap<string, StatementRule>;
};

/** Longer chains become one flat node: whoever walks the lowered tree may recurse. */
const LONGEST_CHAIN = 64;

const isMany = (lowered: Statement | readonly Statement[]): lowered is readonly Statement[] => Array.isArray(lowered);

export const NOTHING: readonly Statement[] = [];

/** Walks the arrays of one file and lowers them by a language's rules. */
export class Lowering {
  readonly syntax: Syntax;
  readonly definitions: ReadonlyMap<number, Definition>;
  readonly #rules: Rules;
  /** Whether the function being lowered has yielded so far. */
  #yields = false;

  constructor(syntax: Syntax, definitions: ReadonlyMap<number, Definition>, rules: Rules) {
    this.syntax = syntax;
    this.definitions = definitions;
    this.#rules = rules;
  }

  node(at: number): Node {
    return { start: this.syntax.start(at), end: this.syntax.end(at) };
  }

  expression(at: number): Expression {
    const rule = this.#rules.expressions.get(this.syntax.kind(at));
    if (rule === undefined) return this.other(at);
    const lowered = rule(at, this);
    const errors = this.syntax.errorsIn(at);
    if (errors.length === 0) return lowered;
    return { kind: 'other', ...this.node(at), parts: [lowered, ...errors.map((error) => this.expression(error))] };
  }

  /** An expression that may be missing, as it can be around syntax errors. */
  optional(at: number | undefined, around: number): Expression {
    return at === undefined ? this.nothing(around) : this.expression(at);
  }

  /** What stands for a value that the source does not write. */
  nothing(around: number): Expression {
    const end = this.syntax.end(around);
    return { kind: 'other', start: end, end, parts: [] };
  }

  /** A node whose value is made of its children's. */
  other(at: number): Expression {
    return {
      kind: 'other',
      ...this.node(at),
      parts: this.syntax.everyChild(at).map((child) => this.expression(child)),
    };
  }

  statement(at: number): readonly Statement[] {
    const kind = this.syntax.kind(at);
    const rule = this.#rules.statements.get(kind);
    if (rule !== undefined) {
      const lowered = rule(at, this);
      const statements = isMany(lowered) ? lowered : [lowered];
      const errors = this.syntax.errorsIn(at);
      return errors.length === 0 ? statements : [...statements, ...this.statements(errors)];
    }
    if (this.#rules.expressions.has(kind)) return [this.evaluate(this.expression(at))];
    // An ERROR node, or one of the grammar's that no rule names: its sound parts.
    return this.block(at);
  }

  evaluate(value: Expression): Statement {
    return { kind: 'evaluate', start: value.start, end: value.end, value };
  }

  statements(nodes: readonly number[]): Statement[] {
    const lowered: Statement[] = [];
    for (const at of nodes) for (const statement of this.statement(at)) lowered.push(statement);
    return lowered;
  }

  /** The statements that a node holds; none when it is missing. */
  block(at: number | undefined): readonly Statement[] {
    return at === undefined ? NOTHING : this.statements(this.syntax.everyChild(at));
  }

  /** Lowers a function's inside and tells whether it yields. */
  inFunction(lower: () => readonly Statement[]): {
    readonly body: readonly Statement[];
    readonly isGenerator: boolean;
  } {
    const outer = this.#yields;
    this.#yields = false;
    const body = lower();
    const isGenerator = this.#yields;
    this.#yields = outer;
    return { body, isGenerator };
  }

  noteYield(): void {
    this.#yields = true;
  }

  /** The start of a definition, its decorators included, and its end. */
  definitionNode(at: number): Node {
    return { start: this.definitions.get(at)?.start ?? this.syntax.start(at), end: this.syntax.end(at) };
  }

  define(definition: FunctionDefinition): Statement {
    return { kind: 'define', start: definition.start, end: definition.end, definition };
  }

  defineClass(definition: ClassDefinition): Statement {
    return { kind: 'class', start: definition.start, end: definition.end, definition };
  }
}

/** The rule of a wrapper whose value is its first child's: parentheses, types that are erased. */
export const first: ExpressionRule = (at, lower) => lower.optional(lower.syntax.children(at)[0], at);

type Link = { readonly operator: string; readonly right: number };

/** The left-leaning chain that a node begins, as `first (operator right)*`. */
function chainOf(syntax: Syntax, at: number): { readonly first: number | undefined; readonly links: readonly Link[] } {
  const kind = syntax.kind(at);
  const links: Link[] = [];
  let current: number | undefined = at;
  while (current !== undefined && syntax.kind(current) === kind) {
    const [left, right]: readonly number[] = syntax.children(current);
    if (right !== undefined) links.push({ operator: operatorOf(syntax, current), right });
    current = left;
  }
  return { first: current, links: links.reverse() };
}

/** The operator token among a node's children, as written. */
export function operatorOf(syntax: Syntax, at: number): string {
  const after = syntax.after(at);
  for (let child = at + 1; child < after; child = syntax.after(child))
    if (syntax.isToken(child)) return syntax.kind(child);
  return '';
}

/**
 * A binary operation. Chains are descended in a loop, for they may be as long as a file: `a + b + c + …` of many parts becomes one
 * `template` (joined text), one of another operator one `other`.
 */
export function lowerBinary(at: number, lower: Lowering, spell: (operator: string) => string): Expression {
  const { first, links } = chainOf(lower.syntax, at);
  const head = lower.optional(first, at);
  if (links.length > LONGEST_CHAIN) {
    const joins = links.every(({ operator }) => operator === '+');
    const parts = [head, ...links.map(({ right }) => lower.expression(right))];
    return { kind: joins ? 'template' : 'other', ...lower.node(at), parts };
  }
  return links.reduce<Expression>((left, link) => {
    const right = lower.expression(link.right);
    return { kind: 'binary', start: head.start, end: right.end, operator: spell(link.operator), left, right };
  }, head);
}

export type Arm = Node & { readonly test: Expression; readonly body: readonly Statement[] };

/** `if (test) body`, and what is done otherwise. */
export function branch({ start, end, test, body }: Arm, otherwise: readonly Statement[]): Statement {
  // biome-ignore lint/suspicious/noThenProperty: a list of statements, which nobody awaits
  return { kind: 'branch', start, end, test, then: body, otherwise };
}

/** `test ? a : b`, from its three nodes. */
export function conditional(
  at: number,
  lower: Lowering,
  [test, then, otherwise]: readonly (number | undefined)[],
): Expression {
  const yes = lower.optional(then, at);
  const no = lower.optional(otherwise, at);
  // biome-ignore lint/suspicious/noThenProperty: an expression, which nobody awaits
  return { kind: 'conditional', ...lower.node(at), test: lower.optional(test, at), then: yes, otherwise: no };
}

/** `if` … `elif` … `else`: nested branches, or for a very long chain branches one after another, which says less and nests nothing. */
export function lowerArms(arms: readonly Arm[], otherwise: readonly Statement[]): readonly Statement[] {
  if (arms.length > LONGEST_CHAIN) return [...arms.map((arm) => branch(arm, NOTHING)), ...otherwise];
  return arms.reduceRight<readonly Statement[]>((rest, arm) => [branch(arm, rest)], otherwise);
}
