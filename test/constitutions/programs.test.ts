import { expect, it } from 'vitest';
import { judgeCase } from '../support/judge-case.ts';

/** The strengths at which a program in C that opens this path is claimed. */
async function claimed(path: string): Promise<readonly string[]> {
  const text = `#include <stdio.h>
#include <stdlib.h>
int main(int argc, char **argv) {
    char path[300];
    snprintf(path, sizeof path, "/srv/pages/%s", ${path});
    FILE *in = fopen(path, "r");
    if (in == NULL) return 1;
    fclose(in);
    return 0;
}
`;
  return (await judgeCase('a.c', text, 'bluecode/vulnerable-code/cwe-22')).map(({ strength }) => strength);
}

it.each([
  ['a word of the command line', 'argv[1]', ['hint']],
  ['the environment', 'getenv("HOME")', ['hint']],
  ['a request, as CGI hands it over', 'getenv("PATH_INFO")', ['likely']],
])('whose file a program names: %s', async (_, path, strengths) => {
  expect(await claimed(path)).toEqual(strengths);
});
