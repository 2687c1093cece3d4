import type { Statement } from '../../../contracts/program.ts';
import { LIBRARY } from './library.ts';

const ENDS =
  /^(?:_?exit|_Exit|quick_exit|longjmp|siglongjmp|__builtin_(?:unreachable|trap)|err|errx|verr|verrx|pthread_exit|memory_full)$|(?:^|_)(?:abort|die|fatalx?|panic|usage|unreachable|oom|nomem|no_memory|out_of_memory)$/;
/** Macros that leave the function: `debug_return_int(-1)`. */
const RETURNS = /(?:^|_)return(?:_|$)/i;
const COMES_BACK =
  /^_*(?:print|puts?|fput|fprint|perror|log|warn|str|mem|set|add|get|init|free|f?close|push|append|write|send|lock|unlock)/i;

/** Whether a function's name says that it does not come back. */
export const isEnd = (name: string): boolean => ENDS.test(name);

/** Whether a name, called as a statement, says that it ends the function around it. */
export const isReturn = (name: string): boolean => RETURNS.test(name);

/** A call of something unknown at the end of a branch: many a program ends or jumps there. */
export function mayStay(last: Statement | undefined): boolean {
  if (last?.kind === 'block') return mayStay(last.body.at(-1));
  if (last?.kind !== 'evaluate') return false;
  // A name alone is a macro.
  if (last.value.kind === 'name') return true;
  if (last.value.kind !== 'call' || last.value.callee.kind !== 'name') return false;
  const { name } = last.value.callee;
  return !LIBRARY.has(name) && !COMES_BACK.test(name);
}
