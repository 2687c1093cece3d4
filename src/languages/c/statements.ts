import type { FunctionDefinition } from '../../contracts/program.ts';
import { NOTHING, type StatementRule } from '../lowering.ts';

/** The module of an `#include`: `"x.h"` stands beside the file, `<x.h>` somewhere on the compiler's way. */
const include: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const path = syntax.child(at, 'path');
  const written = path === undefined ? '' : syntax.slice(path);
  const name = /^[<"]([^<>"]+)[>"]$/.exec(written)?.[1];
  if (name === undefined) return NOTHING;
  const module = written.startsWith('"') ? `./${name}` : name;
  return { kind: 'import', ...lower.node(at), bindings: [{ local: '*', module, name: '*' }] };
};

const functionDefinition: StatementRule = (at, lower) => {
  const definition = lower.definitions.get(at);
  if (definition === undefined) return lower.block(at);
  const lowered: FunctionDefinition = {
    ...lower.node(at),
    name: definition.name,
    qualifiedName: definition.qualifiedName,
    parameters: [],
    decorators: [],
    ...lower.inFunction(() => lower.block(lower.syntax.child(at, 'body'))),
    isAsync: false,
  };
  return lower.define(lowered);
};

export const STATEMENTS: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ['preproc_include', include],
  ['function_definition', functionDefinition],
]);
