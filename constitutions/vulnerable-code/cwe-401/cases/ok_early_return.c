#include <stdlib.h>
#include <string.h>

int is_short(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) return -1;
    strcpy(copy, text);
    int result = strlen(copy) < 4;
    free(copy);
    return result;
}
