import type { Expression, Statement } from '../../contracts/program.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { argumentsOf, namePath } from './expressions.ts';
import { classOf } from './functions.ts';
import { declaredName } from './names.ts';

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

function declarator(at: number, type: number | undefined, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const value = syntax.child(at, 'value');
  const name = declaredName(syntax, at);
  if (value === undefined || name === undefined) return sizesIn(at, lower);
  const targets = [namePath(name, lower)];
  return [{ kind: 'assign', ...lower.node(at), targets, value: initialValue(type, value, lower) }];
}

/** `char *a = f(), b[3];`: an assignment for each that has a value; a type that is defined on the way. */
export const declaration: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const type = syntax.child(at, 'type');
  const defined = type !== undefined && lower.definitions.has(type) ? [classOf(type, lower)] : NOTHING;
  const fallback = syntax.child(at, 'default_value');
  const declared = syntax.all(at, 'declarator').flatMap((one) => declarator(one, type, lower));
  return [...defined, ...declared, ...(fallback === undefined ? [] : [lower.evaluate(lower.expression(fallback))])];
};
