#include <stdio.h>

int save(const char *text, FILE *out) {
    if (fputs(text, out) == EOF) return -1;
    return 0;
}
