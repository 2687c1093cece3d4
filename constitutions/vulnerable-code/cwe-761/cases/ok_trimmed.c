#include <stdlib.h>
#include <string.h>

int words(const char *line) {
    char *copy = malloc(strlen(line) + 1);
    if (copy == NULL) return -1;
    strcpy(copy, line);
    int count = 1;
    for (const char *at = copy; *at != 0 && *at != '-'; at++) count += *at == ' ';
    free(copy);
    return count;
}
