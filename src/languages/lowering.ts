import type { ClassDefinition, Expression, FunctionDefinition, Node, Statement } from '../contracts/program.ts';
import type { Definition } from './definitions.ts';
import type { Syntax } from './syntax.ts';

/** Statements nested deeper than this in each other are rare. */
const SHALLOW = 20;

export type ExpressionRule = (at: number, lower: Lowering) => Expression;
export type StatementRule = (at: number, lower: Lowering) => Statement | readonly Statement[];

/** How a language's node types are lowered, by type. A node without a rule becomes `other` with its parts: nothing is lost. */
export type Rules = {
  readonly expressions: ReadonlyMap<string, ExpressionRule>;
  readonly statements: ReadonlyMap<string, StatementRule>;
};

/** What is in a function. */
type Inside = Pick<FunctionDefinition, 'body' | 'isGenerator'>;

const isMany = (lowered: Statement | readonly Statement[]): lowered is readonly Statement[] => Array.isArray(lowered);

export const NOTHING: readonly Statement[] = [];

/** Walks the arrays of one file and lowers them by a language's rules. */
export class Lowering {
  readonly syntax: Syntax;
  readonly definitions: ReadonlyMap<number, Definition>;
  readonly #rules: Rules;
  /** Whether the function being lowered has yielded so far. */
  #yields = false;
  /** How many functions hold what is being lowered. */
  #functions = 0;
  /** How many statements hold the one being lowered. */
  #nesting = 0;

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
      this.#nesting++;
      const lowered = rule(at, this);
      this.#nesting--;
      const statements = isMany(lowered) ? lowered : [lowered];
      const errors = this.syntax.errorsIn(at);
      return errors.length === 0 ? statements : [...statements, ...this.statements(errors)];
    }
    if (this.#rules.expressions.has(kind)) return [this.evaluate(this.expression(at))];
    // An ERROR node, or one of the grammar's that no rule names: its sound parts.
    return this.block(at);
  }

  /** Whether code of this depth can afford branches that nest. */
  get isShallow(): boolean {
    return this.#nesting <= SHALLOW;
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

  /**
   * A function, its inside lowered when it is first asked for: most functions that a file imports are never looked into.
   */
  withBody<T extends object>(head: T, lower: () => readonly Statement[]): T & Inside {
    const nesting = this.#nesting;
    const functions = this.#functions + 1;
    let known: Inside | undefined;
    const inside = (): Inside => {
      known ??= this.#inFunction(nesting, functions, lower);
      return known;
    };
    return {
      ...head,
      get body() {
        return inside().body;
      },
      get isGenerator() {
        return inside().isGenerator;
      },
    };
  }

  #inFunction(nesting: number, functions: number, lower: () => readonly Statement[]): Inside {
    const outer = { yields: this.#yields, nesting: this.#nesting, functions: this.#functions };
    this.#yields = false;
    this.#nesting = nesting;
    this.#functions = functions;
    const body = lower();
    const isGenerator = this.#yields;
    this.#yields = outer.yields;
    this.#nesting = outer.nesting;
    this.#functions = outer.functions;
    return { body, isGenerator };
  }

  get isInFunction(): boolean {
    return this.#functions > 0;
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
