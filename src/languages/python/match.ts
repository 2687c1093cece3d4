import type { Expression, Statement } from '../../contracts/program.ts';
import { type Arm, lowerArms } from '../chains.ts';
import type { Lowering, StatementRule } from '../lowering.ts';
import { inner } from './collections.ts';

/** Patterns that stand for one value: matching them is equality. */
const VALUES = new Set(['string', 'concatenated_string', 'integer', 'float', 'true', 'false', 'none', 'dotted_name']);

/** Past the wrappers around a single pattern. */
function unwrap(at: number, lower: Lowering): number {
  const { syntax } = lower;
  const [only, second] = syntax.children(at);
  const wrapper = syntax.kind(at) === 'case_pattern' || syntax.kind(at) === 'tuple_pattern';
  return wrapper && only !== undefined && second === undefined ? unwrap(only, lower) : at;
}

/** A bare name captures; a dotted one is a constant. */
const isCapture = (at: number, { syntax }: Lowering): boolean =>
  syntax.kind(at) === 'identifier' || (syntax.kind(at) === 'dotted_name' && !syntax.slice(at).includes('.'));

/** The names that a pattern binds. */
function captures(at: number, lower: Lowering): readonly Expression[] {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  if (isCapture(at, lower)) return syntax.slice(at) === '_' ? [] : [lower.expression(at)];
  const children = kind === 'dotted_name' ? [] : syntax.children(at);
  // The first name of `Point(x=0)` is the class, that of `x=y` the attribute.
  const named = kind === 'class_pattern' || kind === 'keyword_pattern';
  return (named ? children.slice(1) : children).flatMap((child) => captures(child, lower));
}

function testOf(at: number, lower: Lowering, subject: Expression): Expression {
  const pattern = unwrap(at, lower);
  const { syntax } = lower;
  const kind = syntax.kind(pattern);
  const node = lower.node(pattern);
  const wildcard = kind === 'case_pattern' && syntax.children(pattern).length === 0;
  if (wildcard || isCapture(pattern, lower)) return { kind: 'literal', ...node, value: true };
  if (VALUES.has(kind)) {
    return { kind: 'binary', ...node, operator: '==', left: subject, right: lower.expression(pattern) };
  }
  const options = kind === 'union_pattern' ? syntax.children(pattern) : [];
  if (options.length > 0 && options.every((option) => VALUES.has(syntax.kind(option)) && !isCapture(option, lower))) {
    const entries = options.map((option) => ({ value: lower.expression(option) }));
    return {
      kind: 'binary',
      ...node,
      operator: 'in',
      left: subject,
      right: { kind: 'collection', ...node, form: 'tuple', entries },
    };
  }
  return { kind: 'other', ...node, parts: [subject] };
}

function arm(at: number, lower: Lowering, subject: Expression): Arm {
  const { syntax } = lower;
  const patterns = syntax.children(at).filter((child) => syntax.field(child) === '');
  const guard = syntax.child(at, 'guard');
  const tests = patterns.map((pattern) => testOf(pattern, lower, subject));
  const condition = guard === undefined ? undefined : inner(guard, lower);
  const [only] = tests;
  const node = lower.node(at);
  const matches: Expression =
    only !== undefined && tests.length === 1 ? only : { kind: 'other', ...node, parts: [subject] };
  const bound = patterns.flatMap((pattern) => captures(pattern, lower));
  const bindings = bound.map(
    (target): Statement => ({
      kind: 'assign',
      start: target.start,
      end: target.end,
      targets: [target],
      value: subject,
    }),
  );
  return {
    ...node,
    test:
      condition === undefined ? matches : { kind: 'binary', ...node, operator: 'and', left: matches, right: condition },
    body: [...bindings, ...lower.block(syntax.child(at, 'consequence'))],
  };
}

/** `match`: one branch a case. What a pattern captures is assigned the whole subject. */
export const matchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const subjects = syntax.all(at, 'subject').map((child) => lower.expression(child));
  const [only] = subjects;
  const node = lower.node(at);
  const entries = subjects.map((value) => ({ value }));
  const subject: Expression =
    only !== undefined && entries.length === 1 ? only : { kind: 'collection', ...node, form: 'tuple', entries };
  const body = syntax.child(at, 'body');
  const clauses =
    body === undefined ? [] : syntax.children(body).filter((child) => syntax.kind(child) === 'case_clause');
  return lowerArms(
    clauses.map((clause) => arm(clause, lower, subject)),
    [],
    lower,
  );
};
