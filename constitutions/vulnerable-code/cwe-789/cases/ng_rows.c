#include <stdio.h>
#include <stdlib.h>

long *rows(void) {
    unsigned int count;
    if (fscanf(stdin, "%u", &count) != 1) return NULL;
    return malloc(count);
}
