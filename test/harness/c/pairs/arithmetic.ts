import { type Pair, pairOf } from './pair.ts';

export const overflow: readonly Pair[] = [
  pairOf(
    "the sum of two numbers of the program's arguments",
    `#include <stdio.h>
#include <stdlib.h>
#include <limits.h>

int main(int argc, char **argv) {
    if (argc < 2) return 1;
    int seats = atoi(argv[1]);
    if (FLAW) return 1;
    printf("%d\\n", seats * 3);
    return 0;
}
`,
    'seats == 0',
    'seats < 0 || seats > INT_MAX / 3',
  ),
  pairOf(
    'a parameter that is counted on from',
    `#include <limits.h>

long next_ticket(long last) {
    FLAW
    return last + 1;
}
`,
    '',
    'if (last == LONG_MAX) return 0;',
  ),
  pairOf(
    'a size may be too large, and is never negative',
    `#include <limits.h>

int room_for(int ROW_COUNT) {
    FLAW
    return ROW_COUNT * 48 + 16;
}
`,
    '',
    'if (ROW_COUNT > (INT_MAX - 16) / 48) return -1;',
  ),
];

export const divide: readonly Pair[] = [
  pairOf(
    "a percentage of the environment's",
    `#include <stdlib.h>

int portion(int total) {
    const char *text = getenv("PORTION");
    int parts = text == NULL ? 1 : atoi(text);
    return (total & 1023) / (FLAW);
}
`,
    'parts == -1 ? 1 : parts',
    'parts == 0 ? 1 : parts == -1 ? 1 : parts',
  ),
];
