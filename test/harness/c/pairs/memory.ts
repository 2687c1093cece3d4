import { type Pair, pairOf } from './pair.ts';

export const memory: readonly Pair[] = [
  pairOf(
    'a label longer than its field in a structure that is handed in',
    `#include <string.h>
#include <stdio.h>

struct shelf {
    int number;
    struct shelf *below;
};

void relabel(struct shelf *shelf, const char *label) {
    char shown[24];
    FLAW
    printf("%d %s\\n", shelf->below->number, shown);
}
`,
    'sprintf(shown, "shelf %s", label);',
    'snprintf(shown, sizeof shown, "shelf %s", label);',
  ),
  pairOf(
    'a block whose length its own parameter tells, into a buffer of fixed size',
    `#include <string.h>

int checksum(const unsigned char *block, size_t length) {
    unsigned char copy[64];
    int sum = 0;
    FLAW
    memcpy(copy, block, length);
    for (size_t i = 0; i < length; i++) sum += copy[i];
    return sum;
}
`,
    '',
    'if (length > sizeof copy) return -1;',
  ),
  pairOf(
    'a line of standard input as an index',
    `#include <stdio.h>
#include <stdlib.h>

static int counters[8];

int count(void) {
    char line[16];
    if (fgets(line, sizeof line, stdin) == NULL) return -1;
    int slot = atoi(line);
    if (FLAW) return -1;
    return ++counters[slot];
}
`,
    'slot >= 8',
    'slot < 0 || slot >= 8',
  ),
  pairOf(
    'a guard that lies in another file of the repository',
    `#include <string.h>
#include "guard.h"

int keep(const char *word) {
    char held[12];
    if (!FLAW(word, sizeof held)) return 0;
    strcpy(held, word);
    return held[0];
}
`,
    'fits_nearly',
    'fits',
    {
      path: 'src/keep.c',
      modules: {
        'src/guard.h': '#include <stddef.h>\nint fits(const char *, size_t);\nint fits_nearly(const char *, size_t);\n',
        'src/guard.c':
          '#include "guard.h"\n#include <string.h>\nint fits(const char *text, size_t room) { return strlen(text) < room; }\nint fits_nearly(const char *text, size_t room) { return strlen(text) <= room * 2; }\n',
      },
    },
  ),
  pairOf(
    'a method of an object that its constructor made',
    `#include <string>
#include <cstring>

namespace desk {
class Drawer {
  char title[20];
 public:
  explicit Drawer(int) { title[0] = 0; }
  void name(const std::string &given) {
    FLAW
    std::memcpy(title, given.data(), given.size());
    title[given.size()] = 0;
  }
};
void use() { Drawer(1).name("x"); }
}
`,
    '',
    'if (given.size() >= sizeof title) return;',
    { path: 'drawer.cpp' },
  ),
];

export const negativeSize: readonly Pair[] = [
  pairOf(
    'a length from the network',
    `#include <string.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/socket.h>

int padding(int connection) {
    char text[16], block[32];
    ssize_t size = recv(connection, text, sizeof text - 1, 0);
    if (size <= 0) return 0;
    text[size] = 0;
    int wanted = (int)strtol(text, NULL, 10);
    if (FLAW) return 0;
    memset(block, 1, wanted);
    return block[0];
}
`,
    'wanted > 32',
    'wanted < 1 || wanted > 32',
  ),
];

export const signExtension: readonly Pair[] = [
  pairOf(
    'a port number from the network in a short',
    `#include <string.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/socket.h>

int padding(int connection) {
    char text[16], block[32];
    ssize_t size = recv(connection, text, sizeof text - 1, 0);
    if (size <= 0) return 0;
    text[size] = 0;
    short wanted = (short)strtol(text, NULL, 10);
    if (FLAW) return 0;
    memset(block, 1, wanted);
    return block[0];
}
`,
    'wanted > 32',
    'wanted < 1 || wanted > 32',
  ),
];

const indexed = (name: string, use: string): Pair =>
  pairOf(
    name,
    `#include <stdio.h>
#include <stdlib.h>

int slot_of(void) {
    char line[16];
    int slots[8] = {3, 1, 4, 1, 5, 9, 2, 6};
    if (fgets(line, sizeof line, stdin) == NULL) return -1;
    int slot = atoi(line);
    if (FLAW) return -1;
    ${use}
}
`,
    'slot >= 8',
    'slot < 0 || slot >= 8',
  );

export const underRead: readonly Pair[] = [
  indexed('a line of standard input as an index that is read', 'return slots[slot];'),
];

export const underWrite: readonly Pair[] = [
  indexed('a line of standard input as an index that is written', 'slots[slot] = 7; return slots[0];'),
];

export const overRead: readonly Pair[] = [
  pairOf(
    'the place behind the end of a text in the copy that was cut',
    `#include <string.h>

int after(const char *word) {
    char held[8] = "";
    strncpy(held, word, sizeof held - 1);
    size_t end = strlen(word);
    return FLAW;
}
`,
    'held[end]',
    'held[end < sizeof held ? end : sizeof held - 1]',
  ),
];
