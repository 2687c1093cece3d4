import type { Statement } from '../../contracts/program.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';

/** A body with or without braces. */
export const bodyOf = (at: number | undefined, lower: Lowering): readonly Statement[] => {
  if (at === undefined) return NOTHING;
  return lower.syntax.kind(at) === 'statement_block' ? lower.block(at) : lower.statement(at);
};

/** `for (const target of over)`; with `in` the target is a key of it. */
const forIn: StatementRule = (at, lower) => {
  const { syntax } = lower;
  return {
    kind: 'loop',
    ...lower.node(at),
    target: lower.optional(syntax.child(at, 'left'), at),
    over: lower.optional(syntax.child(at, 'right'), at),
    body: bodyOf(syntax.child(at, 'body'), lower),
  };
};

/** An expression or declaration of a loop's head, as the statements it is. */
function headOf(nodes: readonly number[], lower: Lowering): readonly Statement[] {
  return nodes.flatMap((at) => lower.statement(at));
}

/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const forClassic: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const [condition] = syntax.all(at, 'condition').filter((child) => syntax.kind(child) !== 'empty_statement');
  const body = [...bodyOf(syntax.child(at, 'body'), lower), ...headOf(syntax.all(at, 'increment'), lower)];
  const loop: Statement = {
    kind: 'loop',
    ...lower.node(at),
    ...(condition === undefined ? {} : { test: lower.expression(condition) }),
    body,
  };
  return [...headOf(syntax.all(at, 'initializer'), lower), loop];
};

/** `while` and `do … while`: how often the body runs is not told apart. */
const whileLoop: StatementRule = (at, lower) => {
  const { syntax } = lower;
  return {
    kind: 'loop',
    ...lower.node(at),
    test: lower.optional(syntax.child(at, 'condition'), at),
    body: bodyOf(syntax.child(at, 'body'), lower),
  };
};

export const LOOPS: readonly (readonly [string, StatementRule])[] = [
  ['for_in_statement', forIn],
  ['for_statement', forClassic],
  ['while_statement', whileLoop],
  ['do_statement', whileLoop],
];
