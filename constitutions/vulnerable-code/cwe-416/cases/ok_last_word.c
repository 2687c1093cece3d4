#include <stdlib.h>
#include <string.h>

int first_of(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) return 0;
    strcpy(copy, text);
    int first = copy[0];
    free(copy);
    return first;
}
