import { describe, expect, it } from 'vitest';
import { judgeCase } from '../../support/judge-case.ts';

const NULL_USE = 'bluecode/vulnerable-code/cwe-476';

/** The strengths at which a null pointer is claimed in `struct list *f(struct list *list) { … }`. */
async function nullUses(body: string): Promise<readonly string[]> {
  const text = `struct list { struct list *next; };\nstruct list *f(struct list *list, int kind) {\n${body}\n}\n`;
  const verdicts = await judgeCase('a.c', text, NULL_USE);
  return verdicts.filter(({ ruleId }) => ruleId === NULL_USE).map(({ strength }) => strength);
}

describe('a way on which a pointer is null', () => {
  it.each([
    ['goes on after a branch', 'if (!list) { kind = 1; } return list->next;', ['likely']],
    ['goes on after a message', 'if (!list) { printf("none"); } return list->next;', ['likely']],
    ['ends in what may not come back', 'if (!list) { complain(); } return list->next;', ['possible']],
    ['ends in a macro without arguments', 'if (!list) give_up; return list->next;', ['possible']],
    ['ends in what is named for leaving', 'if (!list) debug_return_ptr(0); return list->next;', []],
    ['ends in what is named for ending', 'if (!list) list_fatal("none"); return list->next;', []],
    ['is expected not to be taken', 'if (unlikely(!list)) return list; return list->next;', []],
    [
      'is told from others by a constant',
      'struct list *one = 0; if (kind != A_NONE) one = list; if (kind == A_LAST) return one->next; return 0;',
      [],
    ],
    [
      'is not told from others by a variable',
      'struct list *one = 0; if (kind != none) one = list; if (kind == last) return one->next; return 0;',
      ['likely'],
    ],
  ])('%s', async (_title, body, strengths) => {
    expect(await nullUses(body)).toEqual(strengths);
  });
});
