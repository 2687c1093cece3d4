import type { Span } from './span.ts';
import type { LanguageId } from './words.ts';

/** What a syntax tree is lowered to: one small tree for all languages. Offsets are UTF-16 code units, `end` exclusive. */
export type Node = { readonly start: number; readonly end: number };

/** `*xs` and `...xs` are `spread`; `**options` is `spread` with the name `**`. */
export type Argument = { readonly name?: string; readonly value: Expression; readonly spread?: boolean };
export type Entry = { readonly key?: Expression; readonly value: Expression; readonly spread?: boolean };

/** What `sizeof` measures: a type as written, or the type of a value, which is not evaluated. */
export type Measured = { readonly type?: string; readonly value?: Expression };
/** `cast`: the type that C code gives the value (`(int *)x`, `new int[3]` is an `int *`). */
type Castable = Node & { readonly cast?: string };
export type Expression = Castable &
  /** A string with its escapes resolved; adjacent strings are one. JS `undefined` is null. */
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly bytes?: boolean }
    | { readonly kind: 'regex'; readonly pattern: string; readonly flags: string }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'member'; readonly object: Expression; readonly name: string }
    | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression }
    /**
     * `callee(args)`, `new callee(args)`. `<Tag name={x}>child</Tag>` is `jsx('Tag', name=x, child)`; a component is a name, not
     * text. Python 2's `print x` and `exec code` are calls. JS `import(m)` calls the name `import`.
     */
    | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
    /** An f-string or template literal: literal and interpolated parts in order. `tag` for a tagged template. `a + b + …` of very many parts too. */
    | { readonly kind: 'template'; readonly parts: readonly Expression[]; readonly tag?: Expression }
    /** Arithmetic, comparison (`==`, `in`, `not in`, `is`, `instanceof` …) and `and` / `or` / `??` (JS `&&`, `||` are spelled `and`, `or`; `===` is `==`, `!==` is `!=`). */
    | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
    /** `not` (JS `!`), `-`, `+`, `~`, `typeof`, `await`, `yield`, `delete`, `void`. */
    | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
    | {
        readonly kind: 'conditional';
        readonly test: Expression;
        readonly then: Expression;
        readonly otherwise: Expression;
      }
    /** In a pattern a default (`{ a = 1 }`) is an `assignment`, and what takes the rest is `spread`. */
    | {
        readonly kind: 'collection';
        readonly form: 'list' | 'map' | 'set' | 'tuple';
        readonly entries: readonly Entry[];
      }
    /** `[element for target in over if test]`, and generator, set and map forms; a map's element is a `map` of one entry. */
    | {
        readonly kind: 'comprehension';
        readonly element: Expression;
        readonly clauses: readonly { readonly target: Expression; readonly over: Expression }[];
        readonly tests: readonly Expression[];
      }
    /** A lambda, an arrow function, a function expression. */
    | { readonly kind: 'function'; readonly definition: FunctionDefinition }
    /** `x = value` inside an expression: JS assignments (`i++` is `i += 1`), Python's walrus. `operator` as in a statement. */
    | {
        readonly kind: 'assignment';
        readonly target: Expression;
        readonly value: Expression;
        readonly operator?: string;
      }
    /** `a[start:stop]` is `index` with this as its index. */
    | { readonly kind: 'slice'; readonly parts: readonly Expression[] }
    /** Anything else; its value is made of its parts. A class where an expression stands: its bases, methods and field values. */
    | { readonly kind: 'other'; readonly parts: readonly Expression[]; readonly measures?: Measured }
  );

/**
 * `import os.path as p` binds p to `os.path`; `import os.path` binds `os` to `os`, and tells by a second binding `os.path` that this is a
 * module too. `const x = require('m')`, `const { a } = require('m')`, `const a = require('m').a`, `await import('m')` are imports.
 * `export { a } from './m'` binds `./m:a` and exports it; `export * from './m'` binds `*`.
 * `from a import b as c` binds c to `a` / `b`. In JS `default` and `*` are names like others.
 */
export type ImportBinding = {
  readonly local: string;
  /** As written: `flask`, `.guards`, `./db`, `node:fs` (without the `node:`). */
  readonly module: string;
  /** Absent: the module itself (or its namespace). `*` in Python: every public name. */
  readonly name?: string;
};

/** A variable of C comes into being: its type as written without pointers, and the sizes of an array: undefined for `[]`. */
export type Declaration = { readonly name: string; readonly type: string; readonly pointers: number } & Sizes;
type Sizes = { readonly dimensions: readonly (Expression | undefined)[] };

export type Statement = Node &
  (
    | { readonly kind: 'import'; readonly bindings: readonly ImportBinding[] }
    /** `operator` for `+=` and its like, as written. In a class body a name is a field. What `except … as e` and `catch (e)` bind is assigned first in the handler. Several targets: `a = b = value`. Destructuring keeps the pattern as a `collection`. */
    | {
        readonly kind: 'assign';
        readonly targets: readonly Expression[];
        readonly value: Expression;
        readonly operator?: string;
      }
    | { readonly kind: 'evaluate'; readonly value: Expression }
    | { readonly kind: 'return'; readonly value?: Expression }
    | { readonly kind: 'raise'; readonly value?: Expression }
    | { readonly kind: 'leave'; readonly how: 'break' | 'continue' }
    | { readonly kind: 'goto' | 'label'; readonly label: string }
    | ({ readonly kind: 'declare' } & Declaration)
    /** `switch` and `match` too: tests for equality with the subject (`in` a tuple for `"a" | "b"`), what a pattern captures is assigned the subject. */
    | {
        readonly kind: 'branch';
        readonly test: Expression;
        readonly then: readonly Statement[];
        readonly otherwise: readonly Statement[];
      }
    /** `for` has `target` and `over`; `while` has `test`. JS `for (a; b; c)` is `a`, then a loop that ends in `c`. */
    | {
        readonly kind: 'loop';
        readonly target?: Expression;
        readonly over?: Expression;
        readonly test?: Expression;
        readonly body: readonly Statement[];
      }
    | {
        readonly kind: 'attempt';
        readonly body: readonly Statement[];
        readonly handlers: readonly (readonly Statement[])[];
        readonly otherwise: readonly Statement[];
        readonly finally: readonly Statement[];
      }
    /** `with value as target`. */
    | {
        readonly kind: 'with';
        readonly items: readonly { readonly value: Expression; readonly target?: Expression }[];
        readonly body: readonly Statement[];
      }
    | { readonly kind: 'define'; readonly definition: FunctionDefinition }
    | { readonly kind: 'class'; readonly definition: ClassDefinition }
    | { readonly kind: 'assert'; readonly test: Expression }
    /** JS `export { a as b }`, `export default x`, `module.exports = x` stay assignments to `exports.NAME`. */
    | { readonly kind: 'block'; readonly body: readonly Statement[] }
  );

export type Parameter = Node & {
  readonly name: string;
  /** Destructured parameters bind these names instead (`name` is then empty). */
  readonly pattern?: Expression;
  readonly annotation?: string;
  readonly fallback?: Expression;
  readonly rest?: 'positional' | 'keyword';
  readonly keywordOnly?: boolean;
  readonly decorators?: readonly Expression[];
};

export type FunctionDefinition = Node & {
  /** Empty for an anonymous function. */
  readonly name: string;
  /** Dotted, with its classes and enclosing functions: `Shop.checkout`. Anonymous: the name it is bound to, or `<lambda>`. */
  readonly qualifiedName: string;
  readonly parameters: readonly Parameter[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly className?: string;
  /** `static`, `class`, `instance` for methods. */
  readonly binding?: 'static' | 'class' | 'instance';
};

export type ClassDefinition = Node & {
  readonly name: string;
  readonly qualifiedName: string;
  readonly bases: readonly Expression[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
};

export type Comment = Node & { readonly text: string };

/** What a structural query captured: `@flaw` is the place to report, others serve predicates. */
export type Capture = Node & { readonly name: string; readonly text: string };

/** One parsed file. Lives only inside `Languages.withProgram`; what it returns are plain values that may outlive it. */
export interface Program {
  readonly path: string;
  readonly language: LanguageId;
  readonly text: string;
  /** Spans of syntax errors, missing tokens and code nested too deep to be lowered (500 levels of syntax); empty in a sound file. */
  readonly errors: readonly Span[];
  /** Of these, what is sound and nested too deep: nobody has looked at it. */
  readonly tooDeep: readonly Span[];
  /** Functions, methods and classes, nested ones included; anonymous functions where they are bound to a name or, with statements, in no other function; in source order: found without lowering their bodies. */
  readonly outline: readonly Outline[];
  /** Everything, lowered. Costly: asked for only where something in the file needs judging. */
  readonly body: () => readonly Statement[];
  readonly comments: () => readonly Comment[];
  /** Matches of a structural query, each with its captures. @throws BlueCodeError constitution-invalid */
  readonly query: (source: string) => readonly (readonly Capture[])[];
  readonly span: (node: Node) => Span;
}

/** A unit's outline: enough to count it, name it and place it. */
export type Outline = Node & {
  readonly kind: 'function' | 'method' | 'class';
  readonly name: string;
  readonly qualifiedName: string;
};
