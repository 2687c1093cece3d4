#include <stdlib.h>

int grow(char **buffer, size_t *size);

char *all(size_t size) {
    char *buffer = malloc(size);
    if (buffer == NULL) return NULL;
    if (grow(&buffer, &size) != 0) return NULL;
    return buffer;
}
