import type { Expression, Statement } from '../../contracts/program.ts';
import { type Arm, lowerArms } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { inner } from './collections.ts';

function armOf(at: number, lower: Lowering): Arm {
  const { syntax } = lower;
  return {
    ...lower.node(at),
    test: lower.optional(syntax.child(at, 'condition'), at),
    body: lower.block(syntax.child(at, 'consequence')),
  };
}

const ifStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const alternatives = syntax.all(at, 'alternative');
  const arms = [at, ...alternatives.filter((child) => syntax.kind(child) === 'elif_clause')];
  const last = alternatives.find((child) => syntax.kind(child) === 'else_clause');
  return lowerArms(
    arms.map((arm) => armOf(arm, lower)),
    elseOf(last, lower),
    lower,
  );
};

const elseOf = (at: number | undefined, lower: Lowering): readonly Statement[] =>
  at === undefined ? NOTHING : lower.block(lower.syntax.child(at, 'body'));

/** A loop's `else` runs when it was not left: it follows. */
const forStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const loop: Statement = {
    kind: 'loop',
    ...lower.node(at),
    target: lower.optional(syntax.child(at, 'left'), at),
    over: lower.optional(syntax.child(at, 'right'), at),
    body: lower.block(syntax.child(at, 'body')),
  };
  return [loop, ...elseOf(syntax.child(at, 'alternative'), lower)];
};

const whileStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const test = lower.optional(syntax.child(at, 'condition'), at);
  const loop: Statement = { kind: 'loop', ...lower.node(at), test, body: lower.block(syntax.child(at, 'body')) };
  return [loop, ...elseOf(syntax.child(at, 'alternative'), lower)];
};

/** `except Kind as name`: the name is what was caught, made of its kind. */
function handler(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const values = syntax.all(at, 'value');
  const [first] = values;
  // With one kind the grammar takes `Kind as name` for a pattern.
  const pattern = first !== undefined && syntax.kind(first) === 'as_pattern' ? syntax.children(first) : undefined;
  const kinds = (pattern?.slice(0, 1) ?? values).map((child) => lower.expression(child));
  const alias = pattern === undefined ? syntax.child(at, 'alias') : pattern[1];
  return [...caught(kinds, alias, lower), ...lower.block(syntax.ofKind(at, 'block'))];
}

function caught(kinds: readonly Expression[], alias: number | undefined, lower: Lowering): readonly Statement[] {
  if (alias === undefined) {
    return kinds.filter(({ kind }) => kind === 'call' || kind === 'other').map((kind) => lower.evaluate(kind));
  }
  const node = lower.node(alias);
  const target = lower.syntax.kind(alias) === 'as_pattern_target' ? inner(alias, lower) : lower.expression(alias);
  return [{ kind: 'assign', ...node, targets: [target], value: { kind: 'other', ...node, parts: kinds } }];
}

const tryStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const handlers = syntax.children(at).filter((child) => syntax.kind(child) === 'except_clause');
  const last = syntax.ofKind(at, 'finally_clause');
  return {
    kind: 'attempt',
    ...lower.node(at),
    body: lower.block(syntax.child(at, 'body')),
    handlers: handlers.map((child) => handler(child, lower)),
    otherwise: elseOf(syntax.ofKind(at, 'else_clause'), lower),
    finally: last === undefined ? NOTHING : lower.block(syntax.ofKind(last, 'block')),
  };
};

function withItem(at: number, lower: Lowering): { readonly value: Expression; readonly target?: Expression } {
  const { syntax } = lower;
  const [value] = syntax.children(at);
  if (value === undefined || syntax.kind(value) !== 'as_pattern') return { value: lower.optional(value, at) };
  const [managed, target] = syntax.children(value);
  return {
    value: lower.optional(managed, at),
    ...(target === undefined ? {} : { target: inner(target, lower) }),
  };
}

const withStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const clause = syntax.ofKind(at, 'with_clause');
  const items = clause === undefined ? [] : syntax.children(clause).map((child) => withItem(child, lower));
  return { kind: 'with', ...lower.node(at), items, body: lower.block(syntax.child(at, 'body')) };
};

export const COMPOUNDS: readonly (readonly [string, StatementRule])[] = [
  ['if_statement', ifStatement],
  ['for_statement', forStatement],
  ['while_statement', whileStatement],
  ['try_statement', tryStatement],
  ['with_statement', withStatement],
];
