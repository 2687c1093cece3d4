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
  pairOf(
    'a shell that is started with a word of standard input',
    `#include <stdio.h>
#include <string.h>
#include <unistd.h>

int list(void) {
    char name[200], line[300];
    if (fgets(name, sizeof name, stdin) == NULL) return 1;
    name[strcspn(name, "\\n")] = 0;
    snprintf(line, sizeof line, "ls %s", name);
    FLAW
    return 1;
}
`,
    'execl("/bin/sh", "sh", "-c", line, (char *)NULL);',
    'execl("/bin/ls", "ls", name, (char *)NULL);',
  ),
  pairOf(
    'a command is what a function is there to run; what it puts into one of its own is not',
    `#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int run(const char *given) {
    char line[200] = "";
    if (strlen(given) > 150) return 1;
    FLAW
    return system(line);
}
`,
    'snprintf(line, sizeof line, "sync %s", given);',
    'snprintf(line, sizeof line, "%s", given);',
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
  pairOf(
    'a stream of C++ is opened by a name of the environment',
    `#include <cstdlib>
#include <fstream>
#include <string>

int lines() {
    const char *given = std::getenv("NOTE");
    std::string name = given == nullptr ? "" : given;
    if (FLAW) return 0;
    std::ifstream note("/srv/notes/" + name);
    std::string line;
    int count = 0;
    while (std::getline(note, line)) count++;
    return count;
}
`,
    'name.empty()',
    "name.find('/') != std::string::npos",
    { path: 'unit.cpp' },
  ),
  pairOf(
    'a stream of C++ is opened later by a name of standard input',
    `#include <cstring>
#include <cstdio>
#include <fstream>

int note() {
    char name[200];
    if (std::fgets(name, sizeof name, stdin) == nullptr) return 0;
    name[std::strcspn(name, "\\n")] = 0;
    if (FLAW) return 0;
    std::ofstream out;
    out.open(name);
    out << "seen";
    return 1;
}
`,
    'name[0] == 0',
    "std::strchr(name, '/') != nullptr",
    { path: 'unit.cpp' },
  ),
  pairOf(
    'a file below a folder of the caller, and below one of the code',
    `#include <stdio.h>

int save(const char *folder, const char *name) {
    char whole[300];
    snprintf(whole, sizeof whole, "%s/%s", FLAW, name);
    FILE *file = fopen(whole, "w");
    if (file == NULL) return 1;
    fclose(file);
    return 0;
}
`,
    '"/srv/notes"',
    'folder',
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
