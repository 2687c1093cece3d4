#include <stdlib.h>
#include <string.h>

int words(const char *line) {
    char *copy = malloc(strlen(line) + 1);
    if (copy == NULL) return -1;
    strcpy(copy, line);
    int count = 1;
    while (*copy != 0 && *copy != '-') count += *copy++ == ' ';
    free(copy);
    return count;
}
