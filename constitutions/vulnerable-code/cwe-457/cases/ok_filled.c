#include <stdlib.h>
#include <string.h>

long number(const char *text) {
    char *end;
    long value = strtol(text, &end, 10);
    return end == text ? -1 : value;
}

int known(void *table, const char *key) {
    char *found;
    if (!hash_find(table, key, &found)) return 0;
    return strcmp(found, key) == 0;
}

unsigned first(const unsigned char *bytes) {
    unsigned words[4];
    for (int i = 0; i < 4; i++) get_word(words[i], bytes + 4 * i);
    return words[0];
}
