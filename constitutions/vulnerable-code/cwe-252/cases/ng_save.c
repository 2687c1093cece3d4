#include <stdio.h>

int save(const char *text, FILE *out) {
    if (fputs(text, out) == 0) return -1;
    return 0;
}
