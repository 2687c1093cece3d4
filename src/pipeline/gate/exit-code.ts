import { unreachable } from '../../contracts/errors.ts';
import type { Result } from '../../contracts/words.ts';

/** What an `incomplete` result does to the exit status; the result itself stays `incomplete`. */
export type OnIncomplete = 'fail' | 'warn' | 'pass';

/** 0 pass, 1 fail, 2 incomplete. 3, could not start, is the entry's own: there is no result then. */
export function exitCode(result: Result, onIncomplete: OnIncomplete): 0 | 1 | 2 {
  switch (result) {
    case 'pass':
      return 0;
    case 'fail':
      return 1;
    case 'incomplete':
      return onIncomplete === 'fail' ? 2 : 0;
    default:
      return unreachable(result);
  }
}
