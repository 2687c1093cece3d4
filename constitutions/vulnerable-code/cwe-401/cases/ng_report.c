#include <stdlib.h>
#include <string.h>

int same(const char *left, const char *right) {
    char *copy = strdup(left);
    if (copy == NULL) return -1;
    int equal = strcmp(copy, right);
    return equal == 0;
}
