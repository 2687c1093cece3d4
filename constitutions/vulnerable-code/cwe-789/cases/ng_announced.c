#include <stdio.h>
#include <stdlib.h>

int read_block(void) {
    char line[32];
    if (fgets(line, sizeof line, stdin) == NULL) return -1;
    char *block = malloc((size_t)atol(line));
    if (block == NULL) return -1;
    free(block);
    return 0;
}
