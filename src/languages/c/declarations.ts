import type { Expression, Statement } from '../../contracts/program.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { argumentsOf, namePath } from './expressions.ts';
import { classOf } from './functions.ts';
import { declaredName, innerDeclarator } from './names.ts';

/** `std::string s("a")` calls what makes it; `= value` is the value. */
function initialValue(type: number | undefined, value: number, lower: Lowering): Expression {
  if (lower.syntax.kind(value) !== 'argument_list') return lower.expression(value);
  const callee = type === undefined ? lower.nothing(value) : namePath(type, lower);
  return { kind: 'call', ...lower.node(value), callee, args: argumentsOf(value, lower) };
}

/** The size of an array that is not a plain number: `char line[n + 1]`. */
function sizesIn(declarator: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const size = syntax.kind(declarator) === 'array_declarator' ? syntax.child(declarator, 'size') : undefined;
  if (size === undefined || syntax.kind(size) === 'number_literal') return NOTHING;
  return [lower.evaluate(lower.expression(size))];
}

const MOST_WRAPPERS = 32;

/** What a declarator says around a name: `*a[3]` is an array of three pointers. A function that is only declared is no variable. */
function shapeOf(at: number, lower: Lowering): Pick<Declared, 'pointers' | 'dimensions'> | undefined {
  const { syntax } = lower;
  const dimensions: (Expression | undefined)[] = [];
  let pointers = 0;
  let current: number | undefined = at;
  for (let depth = 0; current !== undefined && depth < MOST_WRAPPERS; depth++) {
    const kind = syntax.kind(current);
    if (kind === 'function_declarator' || kind === 'reference_declarator') return undefined;
    if (kind === 'pointer_declarator') pointers++;
    if (kind === 'array_declarator') {
      const size = syntax.child(current, 'size');
      dimensions.unshift(size === undefined ? undefined : lower.expression(size));
    }
    current = innerDeclarator(syntax, current);
  }
  return { pointers, dimensions };
}

type Declared = Extract<Statement, { kind: 'declare' }>;

/** `static const char` of `static const char *a`: all that stands before the declarators. */
function typeText(declaration: number, first: number, lower: Lowering): string {
  const { syntax } = lower;
  return syntax.text.slice(syntax.start(declaration), syntax.start(first)).trim();
}

function declared(at: number, name: number, type: string, lower: Lowering): readonly Statement[] {
  const shape = lower.syntax.kind(name) === 'identifier' ? shapeOf(at, lower) : undefined;
  if (shape === undefined) return NOTHING;
  return [{ kind: 'declare', ...lower.node(at), name: lower.syntax.slice(name), type, ...shape }];
}

function declarator(at: number, type: number | undefined, written: string, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const value = syntax.child(at, 'value');
  const name = declaredName(syntax, at);
  if (name === undefined) return sizesIn(at, lower);
  const declares = declared(at, name, written, lower);
  if (value === undefined) return [...declares, ...sizesIn(at, lower)];
  const targets = [namePath(name, lower)];
  return [...declares, { kind: 'assign', ...lower.node(at), targets, value: initialValue(type, value, lower) }];
}

/** `char *a = f(), b[3];`: an assignment for each that has a value; a type that is defined on the way. */
export const declaration: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const defined = type !== undefined && lower.definitions.has(type) ? [classOf(type, lower)] : NOTHING;
  const fallback = syntax.child(at, 'default_value');
  const declarators = syntax.all(at, 'declarator');
  const written = typeText(at, declarators[0] ?? at, lower);
  const declarations = declarators.flatMap((one) => declarator(one, type, written, lower));
  return [...defined, ...declarations, ...(fallback === undefined ? [] : [lower.evaluate(lower.expression(fallback))])];
};
