#include <stdlib.h>

int *make_table(int count) {
    if (count < 1 || count > 4096) return NULL;
    int *table = malloc(count);
    if (!table) return NULL;
    for (int i = 0; i < count; i++) table[i] = -1;
    return table;
}
