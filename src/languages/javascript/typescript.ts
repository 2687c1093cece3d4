import type { Entry, Expression } from '../../contracts/program.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { keyOf } from './collections.ts';

function member(at: number, index: number, lower: Lowering): Entry {
  const { syntax } = lower;
  const name = syntax.kind(at) === 'enum_assignment' ? syntax.child(at, 'name') : at;
  const value = syntax.child(at, 'value');
  const counted: Expression = { kind: 'literal', ...lower.node(at), value: index };
  return { key: keyOf(name ?? at, lower), value: value === undefined ? counted : lower.expression(value) };
}

/** `enum Mode { Read, Write = 'w' }`: an object of its members. */
export const enumDeclaration: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const name = syntax.child(at, 'name');
  const body = syntax.child(at, 'body');
  if (name === undefined || body === undefined) return NOTHING;
  return {
    kind: 'assign',
    ...lower.node(at),
    targets: [lower.expression(name)],
    value: {
      kind: 'collection',
      ...lower.node(body),
      form: 'map',
      entries: syntax.children(body).map((child, index) => member(child, index, lower)),
    },
  };
};

/** `namespace Shop { … }`: its statements, in a block. */
export const namespaceDeclaration: StatementRule = (at, lower) => ({
  kind: 'block',
  ...lower.node(at),
  body: lower.block(lower.syntax.child(at, 'body')),
});
