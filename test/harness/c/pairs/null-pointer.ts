import { type Pair, pairOf } from './pair.ts';

export const nullPointer: readonly Pair[] = [
  pairOf(
    'a colon that is not there',
    `#include <string.h>

int port_of(const char *address) {
    const char *colon = strrchr(address, ':');
    FLAW
    return colon[1] - '0';
}
`,
    '',
    'if (colon == NULL) return 80;',
  ),
  pairOf(
    'a file that cannot be opened',
    `#include <stdio.h>

int first_byte(void) {
    FILE *file = fopen("/srv/counter", "r");
    FLAW
    int byte = file->_fileno >= 0 ? fgetc(file) : -1;
    fclose(file);
    return byte;
}
`,
    '',
    'if (file == NULL) return -1;',
  ),
];
