#include <stdlib.h>
#include <string.h>

int is_short(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL) return -1;
    strcpy(copy, text);
    if (strlen(copy) < 4) return 1;
    free(copy);
    return 0;
}
