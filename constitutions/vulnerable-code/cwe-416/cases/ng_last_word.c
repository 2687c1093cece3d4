#include <stdlib.h>
#include <string.h>

int first_of(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) return 0;
    strcpy(copy, text);
    if (strlen(copy) > 8) free(copy);
    int first = copy[0];
    if (strlen(text) <= 8) free(copy);
    return first;
}
