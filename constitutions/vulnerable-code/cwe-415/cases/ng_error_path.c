#include <stdlib.h>
#include <string.h>

int store(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) return -1;
    strcpy(copy, text);
    int failed = strchr(copy, '-') != NULL;
    if (failed) free(copy);
    free(copy);
    return failed;
}
