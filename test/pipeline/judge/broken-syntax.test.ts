import { expect, it } from 'vitest';
import { judgeCase } from '../../support/judge-case.ts';

const RULE = 'bluecode/vulnerable-code/cwe-476';

const program = (between: string): string =>
  `#include <stdlib.h>\nstruct box { int *held; int size; };\nint first(void) {\n  struct box *box = NULL;\n${between}  return box->size;\n}\n`;

const strengths = async (text: string): Promise<readonly string[]> =>
  (await judgeCase('a.c', text, RULE)).filter(({ ruleId }) => ruleId === RULE).map(({ strength }) => strength);

it('what a sound function does to memory is likely', async () => {
  expect(await strengths(program(''))).toEqual(['likely']);
});

it('where macros break its syntax it is possible at most, for a way may have been missed', async () => {
  expect(await strengths(program('  BEGIN_GIVES(box) if (box) { } ELSE_GIVES\n'))).toEqual(['possible']);
});
