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
      'is told from others by the same constant',
      'struct list *one = 0; if (kind == A_NONE) return 0; else one = list; if (kind != A_NONE) return one->next; return 0;',
      [],
    ],
    [
      'may be ruled out by a test that came after',
      'struct list *one = 0; if (kind != none) one = list; if (kind == last) return one->next; return 0;',
      ['possible'],
    ],
    [
      'is met whichever way a test comes out',
      'struct list *one = 0; if (kind != none) one = list; if (kind == last) kind = 0; return one->next;',
      ['possible'],
    ],
    ['is met whichever way every test comes out', 'list = 0; if (kind) kind = 1; return list->next;', ['likely']],
    ['is a number of bytes that is none', 'if (!list && kind) return 0; if (!list) memcpy(list, &kind, kind);', []],
  ])('%s', async (_title, body, strengths) => {
    expect(await nullUses(body)).toEqual(strengths);
  });
});

/** The strengths at which one rule is claimed in C code. */
async function claims(code: string, cwe: string): Promise<readonly string[]> {
  const id = `bluecode/vulnerable-code/${cwe}`;
  const verdicts = await judgeCase('a.c', code, id);
  return verdicts.filter(({ ruleId }) => ruleId === id).map(({ strength }) => strength);
}

describe('memory along ways that hang together', () => {
  it.each([
    ['a field of a global that a call may set', 'shared.text = 0; fill(); return strlen(shared.text);', []],
    ['a field of a global that nothing sets', 'shared.text = 0; return strlen(shared.text);', ['likely']],
    [
      'a field of a global that only a message follows',
      'shared.text = 0; puts("a"); return strlen(shared.text);',
      ['likely'],
    ],
  ])('%s', async (_title, body, strengths) => {
    const code = `#include <string.h>\nstatic struct { char *text; } shared;\nint f(void) { ${body} }\n`;
    expect(await claims(code, 'cwe-476')).toEqual(strengths);
  });

  it('claims less where only a loop that went no round leads', async () => {
    const code = (test: string) =>
      `#include <stdlib.h>\nvoid f(char **all) { char **one = all; char *text = malloc(9); if (!text) return; char *end = text; ${test} *--end = 0; use(text); }\n`;
    expect(await claims(code('for (; *one; one++) { end += 2; }'), 'cwe-124')).toEqual(['possible']);
    expect(await claims(code(''), 'cwe-124')).toEqual(['likely']);
  });

  it('gives back what one side of a condition gives back', async () => {
    const code = (other: string) =>
      `#include <stdlib.h>\nvoid *f(void *data, int size) { void *copy = malloc(size); return copy != NULL ? copy : ${other}; }\n`;
    expect(await claims(code('data'), 'cwe-401')).toEqual([]);
    const lost =
      '#include <stdlib.h>\nvoid *f(void *data, int kind) { void *copy = malloc(9); return kind > 3 ? copy : data; }\n';
    expect(await claims(lost, 'cwe-401')).toEqual(['likely']);
  });

  it('knows a way out of a switch within a loop', async () => {
    const code = (kept: string) =>
      `#include <stdlib.h>\nvoid f(int *all) { for (; *all; all++) { char *one = malloc(9); switch (*all) { case 1: if (all[1]) { all[3] = 1; break; } default: all[2] = 3; } ${kept} } }\n`;
    expect(await claims(code('keep(one);'), 'cwe-401')).toEqual([]);
    expect(await claims(code(''), 'cwe-401')).toEqual(['likely']);
  });

  it('knows that an unsigned sum of rounds is not less than before, and nothing of a signed one', async () => {
    const code = (type: string) =>
      `#include <stdlib.h>\n#include <string.h>\nchar *f(char **all, unsigned count) { ${type} sum = 0; for (unsigned i = 0; i < count; i++) { sum += strlen(all[i]) + 1; } char *text = all[0]; if (sum == 0) text = NULL; for (unsigned i = 0; i < count; i++) { text[0] = 1; } return text; }\n`;
    expect(await claims(code('size_t'), 'cwe-476')).toEqual([]);
    expect(await claims(code('int'), 'cwe-476')).toEqual(['likely']);
  });
});
