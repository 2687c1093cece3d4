#include <stdlib.h>
#include <string.h>

int shout(const char *given, size_t length) {
    char small[32];
    char *copy = small;
    if (length >= sizeof small) {
        copy = malloc(length + 1);
        if (copy == NULL) return -1;
    }
    memcpy(copy, given, length);
    copy[length] = 0;
    int first = copy[0];
    if (copy != small) free(copy);
    return first;
}
