import type { Program, Statement } from '../../contracts/program.ts';

/** A call, a function that something may call, or a text that looks like one. */
const MAY_CALL = /[\w$\])]\s*\(|=>|\bfunction\b/;

/** Names something, and does nothing that could be observed. */
function isIdle(statement: Statement, text: string): boolean {
  switch (statement.kind) {
    case 'import':
    case 'define':
      return true;
    case 'class':
      return statement.definition.body.every((inner) => isIdle(inner, text));
    case 'assign':
      return statement.value.kind === 'function' || !MAY_CALL.test(text.slice(statement.start, statement.end));
    case 'evaluate':
      return statement.value.kind === 'literal';
    default:
      return false;
  }
}

/** Whether the statements outside functions only import, define and name: to execute them shows nothing. */
export const isModuleIdle = (program: Program): boolean =>
  program.errors.length === 0 && program.body().every((statement) => isIdle(statement, program.text));
