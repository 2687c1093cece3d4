import { type Pair, pairOf } from './pair.ts';

export const format: readonly Pair[] = [
  pairOf(
    'a name becomes part of a format',
    `#include <stdio.h>

void welcome(const char *name) {
    char line[6000];
    snprintf(line, sizeof line, "hello %s\\n", name);
    FLAW
}
`,
    'printf(line);',
    'fputs(line, stdout);',
  ),
  pairOf(
    "a line of standard input through a function of the file's own",
    `#include <stdarg.h>
#include <stdio.h>

static void say(const char *format, ...) {
    va_list rest;
    va_start(rest, format);
    vfprintf(stderr, format, rest);
    va_end(rest);
}

int echo(void) {
    char line[80];
    if (fgets(line, sizeof line, stdin) == NULL) return 1;
    FLAW
    return 0;
}
`,
    'say(line);',
    'say("%s", line);',
  ),
];

export const command: readonly Pair[] = [
  pairOf(
    "a host of the environment's in a command",
    `#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int ping(void) {
    const char *host = getenv("HOST_TO_PING");
    char line[6000];
    if (host == NULL || FLAW) return 1;
    snprintf(line, sizeof line, "ping -c 1 %s", host);
    return system(line);
}
`,
    'strlen(host) > 5500',
    'strspn(host, "abcdefghijklmnopqrstuvwxyz0123456789.") != strlen(host)',
  ),
];

export const path: readonly Pair[] = [
  pairOf(
    'a name of standard input below a folder',
    `#include <stdio.h>
#include <string.h>

int show(void) {
    char name[200], whole[300];
    if (fgets(name, sizeof name, stdin) == NULL) return 1;
    name[strcspn(name, "\\n")] = 0;
    if (FLAW) return 1;
    snprintf(whole, sizeof whole, "/srv/notes/%s", name);
    FILE *file = fopen(whole, "r");
    if (file == NULL) return 1;
    fclose(file);
    return 0;
}
`,
    'name[0] == 0',
    "strchr(name, '/') != NULL",
  ),
];

export const assertion: readonly Pair[] = [
  pairOf(
    'a number of standard input is asserted in place of being checked',
    `#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

int level(void) {
    char line[24];
    if (fgets(line, sizeof line, stdin) == NULL) return 0;
    long given = strtol(line, NULL, 10);
    FLAW
    return (int)given;
}
`,
    'assert(given >= 0 && given < 100);',
    'if (given < 0 || given >= 100) return 0;\n    assert(given < 100);',
  ),
];
