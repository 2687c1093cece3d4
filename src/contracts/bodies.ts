import type { Statement } from './program.ts';

/** The lists of statements in a statement. */
export function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'define':
    case 'class':
      return [statement.definition.body];
    case 'branch':
      return [statement.then, statement.otherwise];
    case 'loop':
    case 'with':
    case 'block':
      return [statement.body];
    case 'attempt':
      return [statement.body, ...statement.handlers, statement.otherwise, statement.finally];
    default:
      return [];
  }
}
